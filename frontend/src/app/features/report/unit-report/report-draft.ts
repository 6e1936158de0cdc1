import { LABELS } from '@app/api/labels';
import { ReportEvent, ReportLine, ReportView, WriteReport } from '@app/api/types';
import { Change } from '@app/ui/stale-callout/stale-callout';
import { NARRATIVES } from '../report-labels';

/** The unit's own words on one assignment. */
export interface CommentDraft {
  readonly assignmentId: string;
  readonly text: string;
}

/** What a unit may type into its report; everything else comes from the system. */
export interface ReportDraft {
  readonly results: string;
  readonly difficulties: string;
  readonly proposals: string;
  readonly nextSteps: string;
  /** One for each line of the report, in its order. */
  readonly comments: CommentDraft[];
}

export function draftOf({ results, difficulties, proposals, nextSteps, lines }: ReportView): ReportDraft {
  const comments = lines.map(({ assignmentId, comment }) => ({ assignmentId, text: comment }));
  return { results, difficulties, proposals, nextSteps, comments };
}

/** Only what differs, so that what a colleague wrote elsewhere in the report stays. */
export function changeOf(start: ReportDraft, draft: ReportDraft): WriteReport {
  const texts = NARRATIVES.filter(([key]) => start[key] !== draft[key]).map(
    ([key]) => [key, draft[key]] as const,
  );
  const before = new Map(start.comments.map(({ assignmentId, text }) => [assignmentId, text]));
  const comments = draft.comments
    .filter(({ assignmentId, text }) => (before.get(assignmentId) ?? '') !== text)
    .map(({ assignmentId, text }) => [assignmentId, text] as const);
  return {
    ...Object.fromEntries(texts),
    ...(comments.length ? { comments: Object.fromEntries(comments) } : {}),
  };
}

export function isEmpty(change: WriteReport): boolean {
  return Object.keys(change).length === 0;
}

/** What somebody else changed between two readings of the report, in words. */
export function changesBetween(before: ReportView, now: ReportView): readonly Change[] {
  const texts = NARRATIVES.map(([key, label]) => ({ label, before: before[key], now: now[key] }));
  const was = new Map(before.lines.map((line) => [line.assignmentId, line.comment]));
  const comments = now.lines.map((line) => ({
    label: commentLabel(line),
    before: was.get(line.assignmentId) ?? '',
    now: line.comment,
  }));
  return [...texts, ...comments].filter((change) => change.before !== change.now);
}

/** Names the comment field of a line for those who cannot see the line. */
export function commentLabel({ path }: Pick<ReportLine, 'path'>): string {
  return `Ý kiến của đơn vị về ${path}`;
}

/** Headings under which nothing is written, to be said before the report goes out. */
export function emptyHeadings(report: Pick<ReportView, (typeof NARRATIVES)[number][0]>): readonly string[] {
  return NARRATIVES.filter(([key]) => !report[key].trim()).map(([, label]) => label);
}

/** What happened to a report, in words. */
export function deedOf({ kind }: ReportEvent): string {
  return LABELS.ReportEventKind[kind];
}
