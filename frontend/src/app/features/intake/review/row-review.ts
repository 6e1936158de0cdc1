import { CellProblem, CorrectRow, ImportedRow, PartySuggestion } from '@app/api/types';
import { EditableRow, partyChip, partyChips, partyChoices, unresolved } from '@app/features/plan';

/** An imported row as the editor of rows takes it. */
export function editable(row: ImportedRow): EditableRow {
  return { ...row, note: row.note?.text ?? '' };
}

/**
 * The correction that says "it is right as it stands" for a cell that waits for a person; undefined where nothing can be
 * taken as it stands, because words in it still stand for nobody or there is nothing in it.
 */
export function acceptance(row: ImportedRow, { cell }: Pick<CellProblem, 'cell'>): CorrectRow | undefined {
  switch (cell) {
    case 'lead':
    case 'coordinating':
      return partiesAsTheyStand(row, cell);
    case 'deadline':
      return row.deadline && row.deadline.kind !== 'UNKNOWN' ? { deadlineSettled: true } : undefined;
    case 'product':
      return row.product?.items.length ? { products: row.product.items } : undefined;
    default:
      return undefined;
  }
}

/**
 * The correction that takes a suggestion; undefined where other words of the cell would still stand for nobody, so that
 * one click cannot lose them.
 */
export function taking(row: ImportedRow, { cell, party, text }: PartySuggestion): CorrectRow | undefined {
  if (!party.id || (cell !== 'lead' && cell !== 'coordinating')) return undefined;
  const written = partyChips(row[cell]);
  const taken = { ...partyChip(party), text };
  const chips = written.some(({ label }) => label === text)
    ? written.map((chip) => (chip.label === text ? taken : chip))
    : [...written, taken];
  return unresolved(chips).length > 0 ? undefined : { [cell]: partyChoices(chips) };
}

/** How many cells of these rows wait for a person. */
export function openCells(rows: readonly ImportedRow[]): number {
  return rows.reduce((sum, { problems }) => sum + problems.length, 0);
}

function partiesAsTheyStand(row: ImportedRow, cell: 'lead' | 'coordinating'): CorrectRow | undefined {
  const chips = partyChips(row[cell]);
  if (chips.length === 0 || unresolved(chips).length > 0) return undefined;
  return { [cell]: partyChoices(chips) };
}
