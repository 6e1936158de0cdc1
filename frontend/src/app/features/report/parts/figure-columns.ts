import { Figure, Figures } from '@app/api/types';

/** A count of assignments, and the filter of the task list that shows those it counts. */
export interface FigureColumn {
  readonly key: keyof Figures;
  readonly label: string;
  /** What its explanation is asked for by. */
  readonly figure: Figure;
  readonly filter: Readonly<Record<string, string>>;
}

/** What a report says in figures, in the order people read it. "Begun" counts two states: that number opens no one list. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { key: 'total', label: 'Tổng số', figure: 'TOTAL', filter: {} },
  { key: 'done', label: 'Hoàn thành', figure: 'DONE', filter: { workState: 'DONE' } },
  {
    key: 'doneLate',
    label: 'Hoàn thành trễ hạn',
    figure: 'DONE_LATE',
    filter: { workState: 'DONE', schedule: 'LATE' },
  },
  { key: 'submitted', label: 'Chờ xác nhận', figure: 'SUBMITTED', filter: { workState: 'SUBMITTED' } },
  { key: 'inProgress', label: 'Đang thực hiện', figure: 'IN_PROGRESS', filter: { workState: 'IN_PROGRESS' } },
  { key: 'notStarted', label: 'Mới giao', figure: 'NOT_STARTED', filter: { workState: 'NOT_STARTED' } },
  { key: 'overdue', label: 'Quá hạn', figure: 'OVERDUE', filter: { schedule: 'OVERDUE' } },
];
