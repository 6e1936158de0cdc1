import { LABELS } from '@app/api/labels';
import { ComparisonView, Figures, LineChange, ReportLine } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { FIGURE_COLUMNS } from '../parts/figure-columns';
import { onTimeWords } from '../parts/on-time';

/** One number at both moments. */
export interface FigureChange {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `+2`, `-1`, or nothing where it is the same. */
  readonly change: string;
}

/** A line that differs, as it is shown. */
export interface ChangedLine {
  readonly id: string;
  readonly path: string;
  readonly content: string;
  readonly kind: string;
  readonly changes: readonly string[];
}

/** What a moment is called: `Bản 1`, or today. */
export function sideWords({ number, figuresUntil }: ComparisonView['from']): string {
  return `${number ? `Bản ${number}` : 'Hiện nay'}, số liệu đến ${figuresUntil}`;
}

export function figureChanges(before: Figures, after: Figures): readonly FigureChange[] {
  const counts = FIGURE_COLUMNS.map(({ key, label, count }) => {
    const difference = count(after) - count(before);
    return {
      id: key,
      label,
      before: `${count(before)}`,
      after: `${count(after)}`,
      change: difference === 0 ? '' : `${difference > 0 ? '+' : '-'}${Math.abs(difference)}`,
    };
  });
  const rate = { id: 'onTime', label: 'Đúng hạn / đến hạn', change: '' };
  return [...counts, { ...rate, before: onTimeWords(before), after: onTimeWords(after) }];
}

export function changedLine({ before, after }: LineChange): ChangedLine {
  const shown = (after ?? before)!;
  return {
    id: shown.assignmentId,
    path: shown.path,
    content: [shown.content, shown.occurrenceLabel].filter(Boolean).join(' - '),
    kind: !before ? 'Thêm' : after ? 'Thay đổi' : 'Bỏ',
    changes: before && after ? lineChanges(before, after) : [],
  };
}

function lineChanges(before: ReportLine, after: ReportLine): string[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['Nội dung', before.content, after.content],
    ['Vai trò', LABELS.PartyRole[before.role], LABELS.PartyRole[after.role]],
    ['Thời hạn', before.deadlineText, after.deadlineText],
    ['Hạn', day(before.dueOn), day(after.dueOn)],
    ['Tình hình', LABELS.WorkState[before.workState], LABELS.WorkState[after.workState]],
    ['Tiến độ so với hạn', LABELS.Schedule[before.schedule], LABELS.Schedule[after.schedule]],
    ['Mức độ', `${before.percent}%`, `${after.percent}%`],
    ['Kết quả', before.result, after.result],
    ['Tài liệu kiểm chứng', before.evidence.join('; '), after.evidence.join('; ')],
    ['Ý kiến của đơn vị', before.comment, after.comment],
  ];
  return pairs
    .filter(([, was, is]) => was !== is)
    .map(([label, was, is]) => `${label}: ${was || 'chưa có'} → ${is || 'chưa có'}`);
}

function day(due: string | null | undefined): string {
  return due ? writtenDay(due) : '';
}
