import { IconName } from '../icon/icons';
import { daysBetween } from '../format/day';
import { Tone } from './status-chip';

/** How the work stands to its deadline, as the API counts it. */
export type Schedule = 'NO_DEADLINE' | 'ON_TRACK' | 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE' | 'ON_TIME' | 'LATE';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly words: string;
}

const LOOKS: Readonly<Record<Schedule, Look>> = {
  NO_DEADLINE: { tone: 'neutral', icon: 'no-deadline', words: 'Không có hạn' },
  ON_TRACK: { tone: 'neutral', icon: 'on-track', words: 'Trong hạn' },
  DUE_SOON: { tone: 'warning', icon: 'due-soon', words: 'Sắp đến hạn' },
  DUE_TODAY: { tone: 'warning', icon: 'due-today', words: 'Đến hạn hôm nay' },
  OVERDUE: { tone: 'danger', icon: 'overdue', words: 'Quá hạn' },
  ON_TIME: { tone: 'success', icon: 'confirmed', words: 'Đúng hạn' },
  LATE: { tone: 'danger', icon: 'overdue', words: 'Chậm hạn' },
};

/** The look of a state; with the two days, an open one also says how far it is. */
export function scheduleLook(schedule: Schedule, due?: string | null, today?: string): Look {
  const look = LOOKS[schedule];
  if (!due || !today) return look;
  const days = daysBetween(today, due);
  if (schedule === 'ON_TRACK' || schedule === 'DUE_SOON') return { ...look, words: `Còn ${days} ngày` };
  if (schedule === 'OVERDUE') return { ...look, words: `Quá hạn ${-days} ngày` };
  return look;
}
