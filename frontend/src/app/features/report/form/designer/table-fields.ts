import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, input, output } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Icon } from '@app/ui/icon/icon';
import { ColumnFields } from './column-fields';
import { TableDraft, isNumeric, moved, newColumn, newRow, renamed } from './form-draft';

type Change = (table: TableDraft) => TableDraft;

/** One table in the designer: where its rows come from, and its columns. */
@Component({
  selector: 'td-table-fields',
  imports: [
    CdkTextareaAutosize,
    ColumnFields,
    FormField,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './table-fields.html',
  styleUrl: './table-fields.scss',
})
export class TableFields {
  readonly table = input.required<FieldTree<TableDraft>>();
  readonly number = input.required<number>();
  readonly edited = output<Change>();
  readonly raise = output();
  readonly removed = output();

  protected readonly value = computed(() => this.table()().value());
  protected readonly sources = Object.entries(LABELS.TableRowSource);
  protected readonly figures = Object.entries(LABELS.UnitFigure);
  protected readonly showsFigures = computed(() =>
    this.value().columns.some(({ type }) => type === 'SYSTEM'),
  );

  /** The columns of numbers that a formula of this one may name. */
  protected operands(index: number): readonly string[] {
    return this.value()
      .columns.filter((column, at) => at !== index && isNumeric(column) && column.title.trim())
      .map(({ title }) => title.trim());
  }

  protected addRow(): void {
    this.edited.emit((table) => ({ ...table, rows: [...table.rows, newRow(table.rows)] }));
  }

  protected removeRow(index: number): void {
    this.edited.emit((table) => ({ ...table, rows: table.rows.toSpliced(index, 1) }));
  }

  protected addColumn(): void {
    this.edited.emit((table) => ({ ...table, columns: [...table.columns, newColumn(table.columns)] }));
  }

  protected removeColumn(index: number): void {
    this.edited.emit((table) => ({ ...table, columns: table.columns.toSpliced(index, 1) }));
  }

  protected raiseColumn(index: number): void {
    this.edited.emit((table) => ({ ...table, columns: moved(table.columns, index, index - 1) }));
  }

  /** Formulas go on meaning the same column. */
  protected rename(before: string, now: string): void {
    this.edited.emit((table) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        formula: renamed(column.formula, before, now),
      })),
    }));
  }

  protected append(index: number, words: string): void {
    this.edited.emit((table) => ({
      ...table,
      columns: table.columns.map((column, at) =>
        at === index ? { ...column, formula: `${column.formula}${words}` } : column,
      ),
    }));
  }
}
