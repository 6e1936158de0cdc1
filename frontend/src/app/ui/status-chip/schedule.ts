import { LABELS } from '@app/api/labels';
import { Schedule } from '@app/api/types';
import { daysBetween } from '../format/day';
import { IconName } from '../icon/icons';
import { Tone } from './status-chip';

/** How a state is shown. */
export interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
}

const LOOKS: Readonly<Record<Schedule, Omit<Look, 'words'>>> = {
  NO_DEADLINE: { tone: 'neutral', icon: 'no-deadline' },
  ON_TRACK: { tone: 'neutral', icon: 'on-track' },
  DUE_SOON: { tone: 'warning', icon: 'due-soon' },
  DUE_TODAY: { tone: 'warning', icon: 'due-today' },
  OVERDUE: { tone: 'danger', icon: 'overdue' },
  ON_TIME: { tone: 'success', icon: 'confirmed' },
  LATE: { tone: 'danger', icon: 'overdue' },
};

/** The look of a state; with the two days, an open one also says how far it is. */
export function scheduleLook(schedule: Schedule, due?: string | null, today?: string): Look {
  const days = due && today ? daysBetween(today, due) : undefined;
  return { ...LOOKS[schedule], words: words(schedule, days) };
}

function words(schedule: Schedule, days: number | undefined): string {
  if (days === undefined) return LABELS.Schedule[schedule];
  if (schedule === 'ON_TRACK' || schedule === 'DUE_SOON') return `Còn ${days} ngày`;
  if (schedule === 'OVERDUE') return `Quá hạn ${-days} ngày`;
  return LABELS.Schedule[schedule];
}
