import { Figures } from '@app/api/types';

/** A count of assignments, and the filter of the task list that shows those it counts. */
export interface FigureColumn {
  readonly key: keyof Figures;
  readonly label: string;
  readonly filter: Readonly<Record<string, string>>;
}

/** What a report says in figures, in the order people read it. "Begun" counts two states: that number opens no one list. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { key: 'total', label: 'Tổng số', filter: {} },
  { key: 'done', label: 'Hoàn thành', filter: { workState: 'DONE' } },
  { key: 'doneLate', label: 'Hoàn thành trễ hạn', filter: { workState: 'DONE', schedule: 'LATE' } },
  { key: 'submitted', label: 'Chờ xác nhận', filter: { workState: 'SUBMITTED' } },
  { key: 'inProgress', label: 'Đang thực hiện', filter: { workState: 'IN_PROGRESS' } },
  { key: 'notStarted', label: 'Mới giao', filter: { workState: 'NOT_STARTED' } },
  { key: 'overdue', label: 'Quá hạn', filter: { schedule: 'OVERDUE' } },
];
