import { LABELS } from '@app/api/labels';
import { LaterEntry } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';

type Changed = Omit<LaterEntry, 'id' | 'assignmentId' | 'path' | 'content' | 'recordedAt' | 'actorName'>;

/** What an entry changed, one line each: `tiến độ 20% → 60%`. */
export function laterWords(entry: Changed): readonly string[] {
  const { stateBefore, stateAfter, percentBefore, percentAfter, dueBefore, dueAfter } = entry;
  if (!stateBefore) return [];
  const words: string[] = [];
  if (stateBefore !== stateAfter) {
    words.push(`${LABELS.WorkState[stateBefore]} → ${LABELS.WorkState[stateAfter]}`);
  }
  if (percentBefore !== percentAfter) words.push(`tiến độ ${percentBefore ?? 0}% → ${percentAfter}%`);
  if ((dueBefore ?? null) !== (dueAfter ?? null)) words.push(`hạn ${day(dueBefore)} → ${day(dueAfter)}`);
  return words;
}

function day(due: string | null | undefined): string {
  return due ? writtenDay(due) : 'chưa có';
}
