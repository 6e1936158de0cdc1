import { Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { FilledTable as Filled, FormColumn, FormTable } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { Icon } from '@app/ui/icon/icon';
import { advice, isNumber, shown, understood } from './cell-words';
import { RowDraft, isTyped } from './filling-draft';
import { SumsState } from './filling-sums';

/** A cell that somebody typed into. */
export interface Typed {
  readonly row: string;
  readonly column: string;
  readonly words: string;
}

interface Line {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly draft?: RowDraft;
  readonly cells: Readonly<Record<string, string>>;
}

const TOTAL = 'total';

const TOTAL_WORDS: Readonly<Record<SumsState, string>> = {
  CURRENT: 'Cộng',
  RUNNING: 'Cộng (đang tính lại)',
  UNKNOWN: 'Cộng (chưa tính được)',
};

/** One table of the form; what is typed is a field, all else is read. */
@Component({
  selector: 'td-filled-table',
  imports: [Cell, DataTable, Icon, MatButton, MatIconButton],
  templateUrl: './filled-table.html',
  styleUrl: './filled-table.scss',
})
export class FilledTable {
  readonly table = input.required<FormTable>();
  readonly filled = input.required<Filled>();
  readonly draft = input.required<readonly RowDraft[]>();
  readonly writable = input.required<boolean>();
  /** Whether what is typed is shown though nobody can write any more. */
  readonly kept = input(false);
  /** Whether formulas and sums are those of what is typed. */
  readonly sums = input.required<SumsState>();
  readonly typed = output<Typed>();
  readonly added = output();
  readonly removed = output<string>();

  protected readonly free = computed(() => this.table().source === 'FREE' && this.writable());
  protected readonly lines = computed<readonly Line[]>(() => {
    const cells = new Map(this.filled().rows.map((row) => [row.id, row.cells]));
    const rows: Line[] = this.draft().map((draft, index) => ({
      id: draft.id,
      number: index + 1,
      title: draft.title,
      draft,
      cells: cells.get(draft.id) ?? {},
    }));
    return this.table().totalRow && rows.length > 0 ? [...rows, this.total()] : rows;
  });
  protected readonly columns = computed<readonly Column<Line>[]>(() => [
    { key: 'title', label: this.table().source === 'FIXED' ? 'Nội dung' : 'TT' },
    ...this.table().columns.map((column) => ({
      key: column.key,
      label: column.title + (column.required ? ' *' : ''),
      numeric: isNumber(column),
    })),
    ...(this.free() ? [{ key: 'moves', label: 'Thao tác' }] : []),
  ]);

  private total(): Line {
    return { id: TOTAL, number: 0, title: TOTAL_WORDS[this.sums()], cells: this.filled().totals };
  }

  protected isField(column: FormColumn, line: Line): boolean {
    return this.writable() && isTyped(column) && line.draft !== undefined;
  }

  /** Whether the cell follows from others and has not been computed anew since they were typed. */
  protected isOutdated(column: FormColumn, line: Line): boolean {
    return this.sums() !== 'CURRENT' && (column.type === 'FORMULA' || !line.draft);
  }

  protected words(column: FormColumn, line: Line): string {
    if (this.kept() && line.draft && isTyped(column)) return line.draft.cells[column.key] ?? '';
    if (this.sums() === 'UNKNOWN' && this.isOutdated(column, line)) return '';
    return shown(column, line.cells[column.key]);
  }

  protected label(column: FormColumn, line: Line): string {
    return `${column.title}, ${line.title || `dòng ${line.number}`}`;
  }

  /** What is wrong with what is typed. */
  protected refused(column: FormColumn, line: Line): string | undefined {
    const words = line.draft?.cells[column.key] ?? '';
    return understood(column, words) === undefined ? advice(column) : undefined;
  }

  protected type(column: FormColumn, line: Line, words: string): void {
    this.typed.emit({ row: line.id, column: column.key, words });
  }
}
