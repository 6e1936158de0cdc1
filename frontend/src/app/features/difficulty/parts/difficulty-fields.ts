import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Session } from '@app/core/session/session';
import { issuedPlans } from '@app/features/plan';
import { DifficultyApi } from '../difficulty-api';
import { DifficultyDraft } from './difficulty-draft';

/** What holds the unit up: plan, work, kind, words. */
@Component({
  selector: 'td-difficulty-fields',
  imports: [CdkTextareaAutosize, FormField, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>Kế hoạch</mat-label>
      <mat-select [formField]="form().planId">
        @for (plan of plans.options(); track plan[0]) {
          <mat-option [value]="plan[0]">{{ plan[1] }}</mat-option>
        }
      </mat-select>
      <mat-error>{{ form().planId().errors()[0]?.message }}</mat-error>
    </mat-form-field>
    <mat-form-field>
      <mat-label>Nhiệm vụ bị vướng (không chọn: cả kế hoạch)</mat-label>
      <mat-select multiple [formField]="form().assignmentIds">
        @for (one of work(); track one.id) {
          <mat-option [value]="one.id">{{ one.path }} {{ one.content }}</mat-option>
        }
      </mat-select>
      @if (chosen() && !work().length) {
        <mat-hint>Đơn vị không còn nhiệm vụ đang thực hiện trong kế hoạch này.</mat-hint>
      }
      <mat-error>{{ form().assignmentIds().errors()[0]?.message }}</mat-error>
    </mat-form-field>
    <mat-form-field>
      <mat-label>Loại khó khăn</mat-label>
      <mat-select [formField]="form().kind">
        @for (kind of kinds; track kind[0]) {
          <mat-option [value]="kind[0]">{{ kind[1] }}</mat-option>
        }
      </mat-select>
      <mat-error>{{ form().kind().errors()[0]?.message }}</mat-error>
    </mat-form-field>
    <mat-form-field>
      <mat-label>Khó khăn, vướng mắc</mat-label>
      <textarea
        matInput
        cdkTextareaAutosize
        cdkAutosizeMinRows="3"
        [formField]="form().description"
      ></textarea>
      <mat-error>{{ form().description().errors()[0]?.message }}</mat-error>
    </mat-form-field>
    <mat-form-field>
      <mat-label>Kiến nghị, đề xuất (không bắt buộc)</mat-label>
      <textarea matInput cdkTextareaAutosize cdkAutosizeMinRows="2" [formField]="form().proposal"></textarea>
      <mat-error>{{ form().proposal().errors()[0]?.message }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
  `,
})
export class DifficultyFields {
  private readonly session = inject(Session);

  readonly form = input.required<FieldTree<DifficultyDraft>>();
  /** Work that is named already, also when it is not open any more. */
  readonly named = input<readonly { readonly id: string; readonly path: string; readonly content: string }[]>(
    [],
  );

  protected readonly plans = issuedPlans();
  protected readonly kinds = Object.entries(LABELS.DifficultyKind);
  protected readonly chosen = computed(() => this.form().planId().value());
  private readonly open = inject(DifficultyApi).workOf(
    () => this.chosen(),
    () => this.session.current()?.unitId,
  );
  protected readonly work = computed(() => {
    const open = this.open.hasValue() ? this.open.value().items : [];
    const known = new Set(open.map(({ id }) => id));
    return [...this.named().filter(({ id }) => !known.has(id)), ...open];
  });
}
