import { AnswerRow, FilledForm, FormAnswers, FormColumn, FormDefinition, FormTable } from '@app/api/types';
import { shown, understood } from './cell-words';

/** A row as it stands on the page: cells as they were typed. */
export interface RowDraft {
  readonly id: string;
  readonly title: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A form as it stands on the page. */
export interface FillingDraft {
  readonly sections: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly RowDraft[]>>;
}

/** Whether units fill the column in. */
export function isTyped({ type }: FormColumn): boolean {
  return type !== 'SYSTEM' && type !== 'FORMULA';
}

/** @param columns those whose cells are wanted */
export function draftOf(
  content: FormDefinition,
  filled: FilledForm,
  columns: (column: FormColumn) => boolean = isTyped,
): FillingDraft {
  return {
    sections: Object.fromEntries(content.sections.map(({ key }) => [key, filled.sections[key] ?? ''])),
    tables: Object.fromEntries(
      content.tables.map((table) => [
        table.key,
        (filled.tables.find(({ key }) => key === table.key)?.rows ?? []).map(({ id, title, cells }) => ({
          id,
          title,
          cells: Object.fromEntries(
            table.columns.filter(columns).map((column) => [column.key, shown(column, cells[column.key])]),
          ),
        })),
      ]),
    ),
  };
}

/** What was typed, as the API takes it; undefined while a cell cannot be understood. */
export function answersOf(content: FormDefinition, draft: FillingDraft): FormAnswers | undefined {
  const tables: Record<string, AnswerRow[]> = {};
  for (const table of content.tables) {
    const rows: AnswerRow[] = [];
    for (const row of draft.tables[table.key] ?? []) {
      const cells = cellsOf(table, row);
      if (!cells) return undefined;
      rows.push({ id: row.id, cells });
    }
    tables[table.key] = rows;
  }
  return { sections: { ...draft.sections }, tables };
}

function cellsOf(table: FormTable, row: RowDraft): Record<string, string> | undefined {
  const cells: Record<string, string> = {};
  for (const column of table.columns.filter(isTyped)) {
    const value = understood(column, row.cells[column.key] ?? '');
    if (value === undefined) return undefined;
    if (value) cells[column.key] = value;
  }
  return cells;
}

/** The draft with another text in a cell. */
export function typed(
  draft: FillingDraft,
  table: string,
  row: string,
  column: string,
  words: string,
): FillingDraft {
  return withRows(draft, table, (rows) =>
    rows.map((one) => (one.id === row ? { ...one, cells: { ...one.cells, [column]: words } } : one)),
  );
}

export function withNewRow(draft: FillingDraft, table: string): FillingDraft {
  return withRows(draft, table, (rows) => [...rows, { id: freeId(rows), title: '', cells: {} }]);
}

/** The rows with one more, which gives way where its id is taken. */
export function withFreeId(rows: readonly RowDraft[], row: RowDraft): readonly RowDraft[] {
  const taken = rows.some(({ id }) => id === row.id);
  return [...rows, taken ? { ...row, id: freeId(rows) } : row];
}

export function withoutRow(draft: FillingDraft, table: string, row: string): FillingDraft {
  return withRows(draft, table, (rows) => rows.filter(({ id }) => id !== row));
}

function withRows(
  draft: FillingDraft,
  table: string,
  change: (rows: readonly RowDraft[]) => readonly RowDraft[],
): FillingDraft {
  return { ...draft, tables: { ...draft.tables, [table]: change(draft.tables[table] ?? []) } };
}

function freeId(rows: readonly RowDraft[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`r${number}`)) number++;
  return `r${number}`;
}
