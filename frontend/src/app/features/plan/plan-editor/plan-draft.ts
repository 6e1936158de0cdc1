import { CorrectPlan, PlanView, TextBlock } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { Change } from '@app/ui/stale-callout/stale-callout';

/** What a person types into the editor of a plan's document. */
export interface PlanDraft {
  title: string;
  symbol: string;
  place: string;
  periodFrom: string | null;
  periodTo: string | null;
  signer: { capacity: string; position: string; name: string };
  /** One recipient a line. */
  recipients: string;
  body: BlockDraft[];
}

/** A paragraph with its kind and level in one code: `HEADING1`, `PARAGRAPH0`, `BULLET1`. */
export interface BlockDraft {
  shape: string;
  text: string;
}

export function draftOf(plan: PlanView): PlanDraft {
  return {
    title: plan.title,
    symbol: plan.symbol,
    place: plan.place,
    periodFrom: plan.period.from,
    periodTo: plan.period.to,
    signer: {
      capacity: plan.signer?.capacity ?? '',
      position: plan.signer?.position ?? '',
      name: plan.signer?.name ?? '',
    },
    recipients: plan.recipients.join('\n'),
    body: plan.body.map(({ kind, level, text }) => ({ shape: `${kind}${level}`, text })),
  };
}

/** Only what the person changed, as the API takes it. */
export function correction(base: PlanDraft, draft: PlanDraft): CorrectPlan {
  const differs = (field: keyof PlanDraft) => JSON.stringify(draft[field]) !== JSON.stringify(base[field]);
  const change: CorrectPlan = {};
  if (differs('title')) change.title = draft.title.trim();
  if (differs('symbol')) change.symbol = draft.symbol.trim();
  if (differs('place')) change.place = draft.place.trim();
  if (differs('periodFrom')) change.periodFrom = draft.periodFrom;
  if (differs('periodTo')) change.periodTo = draft.periodTo;
  if (differs('signer')) change.signer = { ...draft.signer, capacity: draft.signer.capacity.trim() || null };
  if (differs('recipients')) change.recipients = lines(draft.recipients);
  if (differs('body')) change.body = draft.body.filter(({ text }) => text.trim()).map(block);
  return change;
}

/** What somebody else changed between two readings of the document, in words. */
export function changesBetween(before: PlanView, now: PlanView): readonly Change[] {
  const old = written(before);
  return written(now).flatMap(([label, words], index) => {
    const was = old[index]?.[1] ?? '';
    return was === words ? [] : [{ label, before: was, now: words }];
  });
}

function written(plan: PlanView): readonly [string, string][] {
  const { signer, period } = plan;
  return [
    ['Trích yếu', plan.title],
    ['Ký hiệu', plan.symbol],
    ['Nơi ban hành', plan.place],
    ['Thời gian thực hiện', `${writtenDay(period.from)} - ${writtenDay(period.to)}`],
    ['Người ký', [signer?.capacity, signer?.position, signer?.name].filter(Boolean).join(' / ')],
    ['Nơi nhận', plan.recipients.join('; ')],
    ['Phần lời', plan.body.map(({ text }) => text).join(' ')],
  ];
}

function block({ shape, text }: BlockDraft): TextBlock {
  return { kind: shape.slice(0, -1) as TextBlock['kind'], level: Number(shape.slice(-1)), text: text.trim() };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[-\s]+|[;.\s]+$/g, ''))
    .filter(Boolean);
}
