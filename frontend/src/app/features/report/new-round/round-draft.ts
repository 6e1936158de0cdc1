import { OpenRound, PeriodScheme, RegimeView, RoundKind } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';
import { NamedScheme, periodOf, quarterOf, weekend } from '../report-periods';

/** A round as it stands in the form. */
export interface RoundDraft {
  readonly name: string;
  readonly kind: RoundKind;
  readonly planId: string;
  readonly request: string;
  readonly scheme: PeriodScheme;
  readonly year: number;
  readonly periodKey: string;
  /** The days of a period of one's own; a named period has its days from the calendar. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly cutOffOn: string | null;
  readonly dueOn: string | null;
  readonly unitIds: string[];
  /** The regime that asks for it. */
  readonly regimeId: string | null;
  /** The form that units fill in; an empty text for none. */
  readonly formId: string;
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** In place of the identity of a plan. */
export const ALL_PLANS = 'all';

const FIRST_SCHEME: NamedScheme = 'DECREE_09_2019';

/** What the form starts with: the quarter of today, by the decree unless another scheme is given. */
export function emptyRound(today: string, planId: string, scheme: PeriodScheme = FIRST_SCHEME): RoundDraft {
  const { year, key } = quarterOf(scheme === 'CUSTOM' ? FIRST_SCHEME : scheme, today);
  return {
    name: '',
    kind: 'AD_HOC',
    planId,
    request: '',
    scheme,
    year,
    periodKey: key,
    periodFrom: null,
    periodTo: null,
    cutOffOn: null,
    dueOn: null,
    unitIds: [],
    regimeId: null,
    formId: '',
  };
}

/** What a regime lays down stands in the form; period and time limit are chosen. */
export function roundOfRegime(today: string, { id, content, units }: RegimeView): RoundDraft {
  const outline = content.outline && `Đề cương báo cáo:\n${content.outline}`;
  const guidance = content.guidance && `Hướng dẫn thực hiện:\n${content.guidance}`;
  return {
    ...emptyRound(today, content.planId ?? ALL_PLANS, content.periodScheme),
    name: content.name,
    kind: content.kind,
    request: [content.content, outline, guidance].filter(Boolean).join('\n\n'),
    unitIds: units.map((unit) => unit.id),
    regimeId: id,
    formId: content.formId ?? '',
  };
}

/** First and last day of the chosen period. */
export function periodDays({ scheme, year, periodKey, periodFrom, periodTo }: RoundDraft): Days {
  if (scheme === 'CUSTOM') return { from: periodFrom, to: periodTo };
  return periodOf(scheme, year, periodKey);
}

/** Another way of cutting periods; days of one's own begin with those that were chosen so far. */
export function withScheme(draft: RoundDraft, scheme: PeriodScheme): RoundDraft {
  if (scheme !== 'CUSTOM' || draft.scheme === 'CUSTOM') return { ...draft, scheme };
  const { from, to } = periodDays(draft);
  return { ...draft, scheme, periodFrom: from, periodTo: to };
}

/** What to look at before the round is opened; nothing of it is refused or moved. */
export function dueWarnings(draft: RoundDraft, today: string): readonly string[] {
  const { dueOn } = draft;
  if (!dueOn) return [];
  const cutOff = draft.cutOffOn ?? periodDays(draft).to;
  const dayOff = weekend(dueOn);
  return [
    ...(dayOff
      ? [`Hạn gửi ${writtenDay(dueOn)} là ${dayOff}; hạn vẫn giữ nguyên, không tự dời sang ngày làm việc.`]
      : []),
    ...(today && dueOn < today ? ['Hạn gửi đã qua; mọi báo cáo gửi từ hôm nay đều bị ghi là gửi trễ.'] : []),
    ...(cutOff && dueOn < cutOff
      ? [
          `Hạn gửi trước ngày chốt số liệu ${writtenDay(cutOff)}; đơn vị gửi sớm thì số liệu lấy đến ngày gửi.`,
        ]
      : []),
  ];
}

/** The round as the API takes it. */
export function openRound(draft: RoundDraft): OpenRound {
  const { from, to } = periodDays(draft);
  return {
    name: draft.name,
    kind: draft.kind,
    request: draft.request || null,
    planId: draft.planId === ALL_PLANS ? null : draft.planId,
    periodScheme: draft.scheme,
    periodFrom: from ?? '',
    periodTo: to ?? '',
    cutOffOn: draft.cutOffOn,
    dueOn: draft.dueOn ?? '',
    unitIds: draft.unitIds,
    regimeId: draft.regimeId,
    formId: draft.formId || null,
  };
}
