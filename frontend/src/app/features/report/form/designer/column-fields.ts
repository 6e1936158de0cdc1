import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, input, output } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { ColumnType, TableRowSource } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { ColumnDraft, isNumeric, isTyped, systemValuesOf, totalsFor } from './form-draft';

/** One column in the designer: what its cells hold, and what it comes to. */
@Component({
  selector: 'td-column-fields',
  imports: [
    CdkTextareaAutosize,
    FormField,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './column-fields.html',
  styleUrl: './column-fields.scss',
})
export class ColumnFields {
  readonly column = input.required<FieldTree<ColumnDraft>>();
  readonly number = input.required<number>();
  readonly source = input.required<TableRowSource>();
  /** Titles of columns that the formula may name. */
  readonly operands = input.required<readonly string[]>();
  readonly renamed = output<{ before: string; now: string }>();
  readonly append = output<string>();
  readonly raise = output();
  readonly removed = output();

  protected readonly value = computed(() => this.column()().value());
  protected readonly typed = computed(() => isTyped(this.value().type));
  protected readonly numeric = computed(() => isNumeric(this.value()));
  protected readonly counted = computed(() => ['NUMBER', 'FORMULA'].includes(this.value().type));
  protected readonly types = computed(() =>
    (Object.entries(LABELS.ColumnType) as [ColumnType, string][]).filter(
      ([type]) => type !== 'SYSTEM' || systemValuesOf(this.source()).length > 0,
    ),
  );
  protected readonly systemValues = computed(() =>
    systemValuesOf(this.source()).map((value) => [value, LABELS.SystemValue[value]] as const),
  );
  protected readonly totals = computed(() =>
    totalsFor(this.value()).map((total) => [total, LABELS.ColumnTotal[total]] as const),
  );
  private before = '';

  protected begin(): void {
    this.before = this.value().title.trim();
  }

  protected end(): void {
    const now = this.value().title.trim();
    if (this.before && now && now !== this.before) this.renamed.emit({ before: this.before, now });
  }
}
