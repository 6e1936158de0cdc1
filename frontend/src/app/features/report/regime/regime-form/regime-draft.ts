import {
  CutOffRule,
  LimitRule,
  PeriodScheme,
  RegimeContent,
  ReportFrequency,
  RoundKind,
  SendingWay,
  SubjectKind,
} from '@app/api/types';

/** A step of the cascade as it stands in the form. */
export interface LimitDraft {
  readonly level: string;
  readonly receiver: string;
  readonly rule: LimitRule;
  readonly number: string;
}

/** In the place of a form: it is laid down that units fill in none. */
export const WITHOUT_FORM = 'WITHOUT';

/** A regime as it stands in the form; an empty text where nothing is chosen. */
export interface RegimeDraft {
  readonly name: string;
  readonly kind: RoundKind;
  readonly content: string;
  readonly planId: string;
  readonly subjects: {
    readonly kind: SubjectKind | '';
    readonly unitIds: string[];
    readonly groupId: string;
  };
  readonly receiver: string;
  readonly ways: SendingWay[];
  readonly frequency: ReportFrequency | '';
  readonly periodScheme: PeriodScheme;
  readonly cutOffRule: CutOffRule | '';
  readonly cutOffDay: string;
  readonly limits: LimitDraft[];
  readonly outline: string;
  readonly guidance: string;
  readonly legalBasis: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The form that units fill in, or {@link WITHOUT_FORM}; an empty text while nobody has said. */
  readonly formId: string;
  readonly openDaysAhead: string;
}

export const NEW_LIMIT: LimitDraft = {
  level: '',
  receiver: '',
  rule: 'WORKING_DAYS_AFTER_CUT_OFF',
  number: '2',
};

/** What the form starts with: the rules of the decree, all else open. */
export const EMPTY_REGIME: RegimeDraft = {
  name: '',
  kind: 'PERIODIC',
  content: '',
  planId: '',
  subjects: { kind: '', unitIds: [], groupId: '' },
  receiver: '',
  ways: [],
  frequency: '',
  periodScheme: 'DECREE_09_2019',
  cutOffRule: 'LAST_DAY_OF_PERIOD',
  cutOffDay: '',
  limits: [],
  outline: '',
  guidance: '',
  legalBasis: '',
  validFrom: null,
  validTo: null,
  formId: '',
  openDaysAhead: '0',
};

export function draftOf(content: RegimeContent): RegimeDraft {
  const { subjects, limits } = content;
  return {
    name: content.name,
    kind: content.kind,
    content: content.content,
    planId: content.planId ?? '',
    subjects: {
      kind: subjects?.kind ?? '',
      unitIds: [...(subjects?.unitIds ?? [])],
      groupId: subjects?.groupId ?? '',
    },
    receiver: content.receiver,
    ways: [...content.ways],
    frequency: content.frequency ?? '',
    periodScheme: content.periodScheme,
    cutOffRule: content.cutOffRule ?? '',
    cutOffDay: String(content.cutOffDay ?? ''),
    limits: limits.map((limit) => ({ ...limit, number: String(limit.number) })),
    outline: content.outline,
    guidance: content.guidance,
    legalBasis: content.legalBasis,
    validFrom: content.validFrom ?? null,
    validTo: content.validTo ?? null,
    formId: content.withoutForm ? WITHOUT_FORM : (content.formId ?? ''),
    openDaysAhead: String(content.openDaysAhead),
  };
}

/** The regime as the API takes it; what belongs to another choice stays behind. */
export function contentOf(draft: RegimeDraft): RegimeContent {
  const { subjects, kind, cutOffRule } = draft;
  return {
    name: draft.name.trim(),
    kind,
    content: draft.content.trim(),
    planId: draft.planId || null,
    subjects: subjects.kind
      ? {
          kind: subjects.kind,
          unitIds: subjects.kind === 'CHOSEN' ? subjects.unitIds : null,
          groupId: subjects.kind === 'GROUP' ? subjects.groupId || null : null,
        }
      : null,
    receiver: draft.receiver.trim(),
    ways: draft.ways,
    frequency: kind === 'PERIODIC' ? draft.frequency || null : null,
    periodScheme: draft.periodScheme,
    cutOffRule: cutOffRule || null,
    cutOffDay: cutOffRule === 'DAY_OF_LAST_MONTH' && draft.cutOffDay ? Number(draft.cutOffDay) : null,
    limits: draft.limits.map((limit) => ({ ...limit, number: Number(limit.number) })),
    outline: draft.outline.trim(),
    guidance: draft.guidance.trim(),
    legalBasis: draft.legalBasis.trim(),
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    formId: draft.formId === WITHOUT_FORM ? null : draft.formId || null,
    withoutForm: draft.formId === WITHOUT_FORM,
    openDaysAhead: kind === 'PERIODIC' ? Number(draft.openDaysAhead || 0) : 0,
  };
}
