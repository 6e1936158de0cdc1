import { LABELS } from '@app/api/labels';
import { AssignmentColumn, AssignmentRow } from '@app/api/types';
import { Column } from '@app/ui/data-table/column';

/** All columns a person can choose, with their words. */
export const COLUMN_CHOICES = Object.entries(LABELS.AssignmentColumn) as [AssignmentColumn, string][];

/** How wide a column is; the widths of those that are shown share the table. */
const WIDTHS: Readonly<Record<AssignmentColumn, string>> = {
  PLAN: 'minmax(100px, 0.8fr)',
  PATH: 'minmax(60px, 0.4fr)',
  CONTENT: 'minmax(220px, 3fr)',
  UNIT: 'minmax(130px, 1.3fr)',
  ROLE: 'minmax(80px, 0.6fr)',
  DEADLINE: 'minmax(110px, 1fr)',
  STARTS_ON: 'minmax(90px, 0.6fr)',
  ORIGINAL_DUE_ON: 'minmax(90px, 0.6fr)',
  DUE_ON: 'minmax(90px, 0.6fr)',
  SCHEDULE: 'minmax(136px, 1fr)',
  STATE: 'minmax(136px, 1fr)',
  PERCENT: 'minmax(100px, 0.8fr)',
  SUBMITTED_ON: 'minmax(90px, 0.6fr)',
  LAST_ACTIVITY_ON: 'minmax(90px, 0.6fr)',
};

/** The orders that the API knows, by the column that shows them. */
const SORTS: Partial<Record<AssignmentColumn, string>> = {
  DEADLINE: 'dueOn',
  DUE_ON: 'dueOn',
  LAST_ACTIVITY_ON: 'lastActivityOn',
};

/** The tracks of a grid with these columns. */
export function tracks(columns: readonly AssignmentColumn[]): string {
  return columns.map((column) => WIDTHS[column]).join(' ');
}

export function tableColumns(columns: readonly AssignmentColumn[]): readonly Column<AssignmentRow>[] {
  return columns.map((key) => ({ key, label: LABELS.AssignmentColumn[key], sort: SORTS[key] }));
}

/** What stands in small beside these columns is a column of its own in a file. */
const BESIDE: Partial<Record<AssignmentColumn, readonly AssignmentColumn[]>> = {
  CONTENT: ['PLAN', 'PATH', 'CONTENT'],
  UNIT: ['UNIT', 'ROLE'],
  DEADLINE: ['DEADLINE', 'DUE_ON'],
  STATE: ['STATE', 'PERCENT'],
};

/** The columns of a file that says what these columns of the page say. */
export function fileColumns(columns: readonly AssignmentColumn[]): readonly AssignmentColumn[] {
  return columns.flatMap((column) =>
    (BESIDE[column] ?? [column]).filter((other) => other === column || !columns.includes(other)),
  );
}
