import {
  CellProblem,
  CorrectRow,
  Deadline,
  ItemKind,
  PartyCell,
  ProductCell,
  ProductItem,
} from '@app/api/types';
import { Change } from '@app/ui/stale-callout/stale-callout';
import { PartyChip, partyChips, partyChoices, sameParties } from '../parts/party-chips';
import { CELL_LABELS } from '../plan-labels';

/** A row of an annex as both a draft plan and an import have it. */
export interface EditableRow {
  readonly numbering?: string | null;
  readonly kind: ItemKind;
  readonly content: string;
  readonly lead?: PartyCell | null;
  readonly coordinating?: PartyCell | null;
  readonly deadline?: Deadline | null;
  readonly product?: ProductCell | null;
  readonly note: string;
  readonly problems: readonly CellProblem[];
  readonly version: number;
}

/** A row that is being added. */
export const EMPTY_ROW: EditableRow = { kind: 'TASK', content: '', note: '', problems: [], version: 0 };

/** A product with how many of it must come out. */
export type ProductDraft = ProductItem & { count: number };

/** What a person types into the editor of a row. */
export interface ItemDraft {
  numbering: string;
  kind: ItemKind;
  content: string;
  lead: readonly PartyChip[];
  coordinating: readonly PartyChip[];
  deadlineText: string;
  deadlineEnd: string | null;
  deadlineSettled: boolean;
  products: ProductDraft[];
  note: string;
}

export function draftOf(row: EditableRow): ItemDraft {
  return {
    numbering: row.numbering ?? '',
    kind: row.kind,
    content: row.content,
    lead: partyChips(row.lead),
    coordinating: partyChips(row.coordinating),
    deadlineText: row.deadline?.text ?? '',
    deadlineEnd: row.deadline?.end ?? null,
    deadlineSettled: false,
    products: (row.product?.items ?? []).map(({ kind, name, count }) => ({
      kind,
      name,
      count: count ?? 1,
    })),
    note: row.note,
  };
}

/** Only what the person changed, as the API takes it. */
export function correction(base: ItemDraft, draft: ItemDraft): CorrectRow {
  const change: CorrectRow = {};
  if (draft.numbering !== base.numbering) change.numbering = draft.numbering.trim();
  if (draft.kind !== base.kind) change.kind = draft.kind;
  if (draft.content !== base.content) change.content = draft.content.trim();
  if (draft.note !== base.note) change.note = draft.note.trim();
  return draft.kind === 'TASK' ? { ...change, ...taskCells(base, draft) } : change;
}

function taskCells(base: ItemDraft, draft: ItemDraft): CorrectRow {
  const change: CorrectRow = {};
  if (!sameParties(draft.lead, base.lead)) change.lead = partyChoices(draft.lead);
  if (!sameParties(draft.coordinating, base.coordinating))
    change.coordinating = partyChoices(draft.coordinating);
  if (draft.deadlineText !== base.deadlineText) change.deadlineText = draft.deadlineText.trim();
  if (draft.deadlineEnd && draft.deadlineEnd !== base.deadlineEnd) change.deadlineEnd = draft.deadlineEnd;
  if (draft.deadlineSettled) change.deadlineSettled = true;
  if (JSON.stringify(draft.products) !== JSON.stringify(base.products)) change.products = draft.products;
  return change;
}

/** What somebody else changed between two readings of the row, in words. */
export function changesBetween(before: EditableRow, now: EditableRow): readonly Change[] {
  const old = written(before);
  return written(now).flatMap(({ label, words }, index) => {
    const was = old[index]?.words ?? '';
    return was === words ? [] : [{ label, before: was, now: words }];
  });
}

function written(row: EditableRow): readonly { label: string; words: string }[] {
  const names = (cell: PartyCell | null | undefined) =>
    partyChips(cell)
      .map(({ label }) => label)
      .join(', ');
  return [
    { label: 'Số thứ tự', words: row.numbering ?? '' },
    { label: word('content'), words: row.content },
    { label: word('lead'), words: names(row.lead) },
    { label: word('coordinating'), words: names(row.coordinating) },
    {
      label: word('deadline'),
      words: row.deadline ? `${row.deadline.text} (${row.deadline.meaning})` : '',
    },
    { label: word('product'), words: (row.product?.items ?? []).map(productWords).join('; ') },
    { label: word('note'), words: row.note },
  ];
}

function word(cell: string): string {
  return CELL_LABELS[cell] ?? cell;
}

function productWords({ name, count }: ProductItem): string {
  return (count ?? 1) > 1 ? `${name} (cần ${count})` : name;
}
