import { LABELS } from '@app/api/labels';
import { ReportLine, ReportMark, ReportSection } from '@app/api/types';
import { NarrativeKey } from '../report-labels';

/** A place that is being marked: a section or the id of an assignment, or not chosen yet. */
export interface MarkDraft {
  readonly place: string;
  readonly words: string;
}

const SECTIONS: Readonly<Record<NarrativeKey, ReportSection>> = {
  results: 'RESULTS',
  difficulties: 'DIFFICULTIES',
  proposals: 'PROPOSALS',
  nextSteps: 'NEXT_STEPS',
};

/** What is to be put right under a heading, in the order in which it was marked. */
export function wordsOnSection(marks: readonly ReportMark[], key: NarrativeKey): readonly string[] {
  return marks.filter(({ section }) => section === SECTIONS[key]).map(({ words }) => words);
}

/** What is to be put right on a line. */
export function wordsOnLine(
  marks: readonly ReportMark[],
  { assignmentId }: Pick<ReportLine, 'assignmentId'>,
): readonly string[] {
  return marks.filter((mark) => mark.assignmentId === assignmentId).map(({ words }) => words);
}

/** What is sent: rows in which nothing was chosen and nothing typed are left out. */
export function marksOf(drafts: readonly MarkDraft[]): ReportMark[] {
  return drafts
    .filter((draft) => !isEmpty(draft))
    .map(({ place, words }) =>
      isSection(place)
        ? { section: place, assignmentId: null, words: words.trim() }
        : { section: null, assignmentId: place, words: words.trim() },
    );
}

/** What is missing in a row, or nothing. */
export function missingIn(draft: MarkDraft): string | undefined {
  if (isEmpty(draft)) return undefined;
  if (!draft.place) return 'Hãy chọn chỗ cần sửa.';
  return draft.words.trim() ? undefined : 'Hãy ghi cần sửa gì ở chỗ này.';
}

function isEmpty({ place, words }: MarkDraft): boolean {
  return !place && !words.trim();
}

function isSection(place: string): place is ReportSection {
  return place in LABELS.ReportSection;
}
