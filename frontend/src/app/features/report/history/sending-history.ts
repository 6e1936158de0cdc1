import { LABELS } from '@app/api/labels';
import { RoundHistoryView, RoundSending, SendingCount, Timeliness, UnitSending } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { IconName } from '@app/ui/icon/icons';
import { Tone } from '@app/ui/status-chip/status-chip';
import { Column } from '@app/ui/data-table/column';
import { periodName } from '../report-periods';

/** A unit over the rounds; the last line is all units together. */
export interface HistoryLine {
  readonly id: string;
  readonly label: string;
  /** How it sent in each round; all units together have counts instead. */
  readonly rounds: readonly (Timeliness | SendingCount)[];
  readonly count: SendingCount;
}

export const LOOKS: Readonly<Record<Timeliness, { readonly tone: Tone; readonly icon: IconName }>> = {
  ON_TIME: { tone: 'success', icon: 'approve' },
  LATE: { tone: 'warning', icon: 'history' },
  AWAITED: { tone: 'neutral', icon: 'edit' },
  MISSING: { tone: 'danger', icon: 'overdue' },
  EXCLUDED: { tone: 'neutral', icon: 'cancel' },
  NOT_ASKED: { tone: 'neutral', icon: 'cancel' },
};

export function linesOf({ units, rounds, count }: RoundHistoryView): readonly HistoryLine[] {
  const lines = units.map((line: UnitSending) => ({
    id: line.unit.id,
    label: line.unit.name,
    rounds: line.rounds,
    count: line.count,
  }));
  const all = { id: 'all', label: 'Tất cả đơn vị', rounds: rounds.map((round) => round.count), count };
  return units.length > 1 ? [...lines, all] : lines;
}

export function columnsOf(rounds: readonly RoundSending[]): readonly Column<HistoryLine>[] {
  const columns = rounds.map((round, index) => ({ key: `round-${index}`, label: periodOf(round) }));
  return [
    { key: 'unit', label: 'Đơn vị', text: ({ label }: HistoryLine) => label },
    ...columns,
    { key: 'sent', label: 'Đã gửi / phải gửi', numeric: true, text: ({ count }) => sentWords(count) },
    { key: 'onTime', label: 'Đúng hạn / phải gửi', numeric: true, text: ({ count }) => onTimeWords(count) },
  ];
}

/** `5/6`, and in words when nothing was asked for. */
export function sentWords({ sent, asked }: SendingCount): string {
  return asked ? `${sent}/${asked}` : 'không phải gửi';
}

export function onTimeWords({ onTime, asked }: SendingCount): string {
  return asked ? `${onTime}/${asked}` : '';
}

export function timelinessWords(timeliness: Timeliness): string {
  return LABELS.Timeliness[timeliness];
}

/** The period by its name where it has one, else by its last day. */
function periodOf({ periodFrom, periodTo }: RoundSending): string {
  const named =
    periodName('DECREE_09_2019', periodFrom, periodTo) ?? periodName('CALENDAR', periodFrom, periodTo);
  return named ?? `Đến ${writtenDay(periodTo)}`;
}
