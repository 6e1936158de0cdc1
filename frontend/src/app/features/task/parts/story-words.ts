import { LABELS } from '@app/api/labels';
import { StoryEntry } from '@app/api/types';

/** The deed of an entry in words; progress says how far. */
export function deedOf({ kind, percent }: StoryEntry): string {
  return kind === 'PROGRESSED' ? `${LABELS.StoryKind[kind]} ${percent}%` : LABELS.StoryKind[kind];
}
