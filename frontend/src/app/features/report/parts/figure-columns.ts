import { Figure, Figures } from '@app/api/types';

/** A count of assignments, and the filter of the task list that shows those it counts. */
export interface FigureColumn {
  readonly key: string;
  readonly label: string;
  readonly count: (figures: Figures) => number;
  /** What its explanation is asked for by. */
  readonly figure: Figure;
  readonly filter: Readonly<Record<string, string>>;
}

/** What a report says in figures, in the order people read it: done, waiting, begun, not begun and suspended add up to the total. "Begun" counts two states: that number opens no one list. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { key: 'total', label: 'Tổng số', count: ({ total }) => total, figure: 'TOTAL', filter: {} },
  {
    key: 'done',
    label: 'Hoàn thành',
    count: ({ done }) => done,
    figure: 'DONE',
    filter: { workState: 'DONE' },
  },
  {
    key: 'doneLate',
    label: 'Trong đó trễ hạn',
    count: ({ doneLate }) => doneLate,
    figure: 'DONE_LATE',
    filter: { workState: 'DONE', schedule: 'LATE' },
  },
  {
    key: 'submitted',
    label: 'Chờ xác nhận',
    count: ({ submitted }) => submitted,
    figure: 'SUBMITTED',
    filter: { workState: 'SUBMITTED' },
  },
  {
    key: 'inProgress',
    label: 'Đang thực hiện',
    count: ({ inProgress }) => inProgress,
    figure: 'IN_PROGRESS',
    filter: { workState: 'IN_PROGRESS' },
  },
  {
    key: 'notStarted',
    label: 'Chưa thực hiện',
    count: ({ notStarted }) => notStarted,
    figure: 'NOT_STARTED',
    filter: { workState: 'NOT_STARTED' },
  },
  {
    key: 'suspended',
    label: 'Tạm dừng',
    // the rest of the total
    count: ({ total, done, submitted, inProgress, notStarted }) =>
      total - done - submitted - inProgress - notStarted,
    figure: 'SUSPENDED',
    filter: { workState: 'SUSPENDED' },
  },
  {
    key: 'overdue',
    label: 'Quá hạn',
    count: ({ overdue }) => overdue,
    figure: 'OVERDUE',
    filter: { schedule: 'OVERDUE' },
  },
];
