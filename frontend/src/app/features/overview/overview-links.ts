import { Basis, CountedAs, Figure, Figures, Tiles } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { Tone } from '@app/ui/status-chip/status-chip';

/** The query of the list behind a number: names and values are those of the list's address. */
export type ListQuery = Readonly<Record<string, string>>;

/** A number on top of the overview, and the list it opens. */
export interface Tile {
  readonly key: keyof Tiles;
  readonly label: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly figure: Figure;
  /** What it counts; shares that units lead when it is left out. */
  readonly of?: CountedAs;
  readonly query: ListQuery;
}

const LEAD: ListQuery = { role: 'LEAD' };

const ALL_TILES: readonly Tile[] = [
  {
    key: 'overdue',
    label: 'Quá hạn',
    icon: 'overdue',
    tone: 'danger',
    figure: 'OVERDUE',
    query: { schedule: 'OVERDUE' },
  },
  {
    key: 'dueToday',
    label: 'Đến hạn hôm nay',
    icon: 'due-today',
    tone: 'warning',
    figure: 'DUE_TODAY',
    query: { schedule: 'DUE_TODAY' },
  },
  {
    key: 'dueSoon',
    label: 'Sắp đến hạn',
    icon: 'due-soon',
    tone: 'warning',
    figure: 'DUE_SOON',
    query: { schedule: 'DUE_SOON' },
  },
  {
    key: 'awaitingConfirmation',
    label: 'Chờ xác nhận',
    icon: 'submitted',
    tone: 'info',
    figure: 'SUBMITTED',
    query: { workState: 'SUBMITTED' },
  },
  {
    key: 'awaitingReassignment',
    label: 'Chờ phân công lại',
    icon: 'declined',
    tone: 'warning',
    figure: 'AWAITING_REASSIGNMENT',
    of: 'EITHER',
    query: { workState: 'DECLINED', role: '' },
  },
  {
    key: 'idle',
    label: 'Không hoạt động',
    icon: 'inactive',
    tone: 'warning',
    figure: 'IDLE',
    query: { idle: 'true' },
  },
  {
    key: 'open',
    label: 'Còn phải làm',
    icon: 'on-track',
    tone: 'neutral',
    figure: 'OPEN',
    query: { open: 'true' },
  },
  {
    key: 'done',
    label: 'Hoàn thành',
    icon: 'confirmed',
    tone: 'success',
    figure: 'DONE',
    query: { workState: 'DONE' },
  },
];

/** They count what units lead, so that their lists show leads only; what was declined waits in either role. */
export const TILES: readonly Tile[] = ALL_TILES.map((tile) => ({
  ...tile,
  query: { ...LEAD, ...tile.query },
}));

/** The columns of the table by unit that open a list. */
export const UNIT_COLUMNS: readonly {
  readonly key: keyof Figures;
  readonly label: string;
  readonly figure: Figure;
  readonly query: ListQuery;
}[] = [
  { key: 'total', label: 'Tổng số', figure: 'TOTAL', query: {} },
  { key: 'notStarted', label: 'Chưa thực hiện', figure: 'NOT_STARTED', query: { workState: 'NOT_STARTED' } },
  { key: 'overdue', label: 'Quá hạn', figure: 'OVERDUE', query: { schedule: 'OVERDUE' } },
  { key: 'dueSoon', label: 'Sắp đến hạn', figure: 'DUE_SOON', query: { schedule: 'DUE_SOON' } },
  { key: 'submitted', label: 'Chờ xác nhận', figure: 'SUBMITTED', query: { workState: 'SUBMITTED' } },
  { key: 'done', label: 'Hoàn thành', figure: 'DONE', query: { workState: 'DONE' } },
];

/** The deadline that an address names; whatever else it says, the adjusted one. */
export function basisOf(value: string | undefined): Basis {
  return value === 'ORIGINAL' ? 'ORIGINAL' : 'ADJUSTED';
}

/** The query of one number, narrowed to what the page itself is narrowed to; by the deadline that it was counted by. */
export function listQuery(
  query: ListQuery,
  narrowed: { plan?: string; unit?: string; role?: string },
  basis: Basis = 'ADJUSTED',
): ListQuery {
  const byOriginal = basis === 'ORIGINAL' && query['schedule'] ? { basis } : {};
  const all = Object.entries({ ...query, ...narrowed, ...byOriginal }).filter(([, value]) => value);
  return Object.fromEntries(all);
}
