import { PartyCell, PartyChoice, PartyView } from '@app/api/types';
import { Chip } from '@app/ui/chip-editor/chip-editor';

const NOT_RECOGNISED = 'Chưa nhận ra đơn vị nào';

/** A chip that also knows the words it stands for. */
export interface PartyChip extends Chip {
  readonly text?: string;
}

/** What was understood in a cell, as chips; what was not is a chip with a doubt. */
export function partyChips(cell: PartyCell | null | undefined): readonly PartyChip[] {
  return (cell?.parties ?? []).map(partyChip);
}

export function partyChip({ id, kind, name, text }: PartyView): PartyChip {
  if (!id) return { key: `words:${text}`, label: text, text, doubt: NOT_RECOGNISED };
  return { key: kind === 'GROUP' ? `group:${id}` : `unit:${id}`, label: name, text };
}

/** The chips as the API takes them; those nobody has resolved are left out. */
export function partyChoices(chips: readonly PartyChip[]): PartyChoice[] {
  return chips
    .filter(({ doubt }) => !doubt)
    .map(({ key, text }) => {
      const [kind, id] = key.split(':') as [string, string];
      return kind === 'group' ? { groupId: id, text } : { unitId: id, text };
    });
}

/** Words that still stand for nobody. */
export function unresolved(chips: readonly PartyChip[]): readonly string[] {
  return chips.filter(({ doubt }) => doubt).map(({ label }) => label);
}

export function sameParties(one: readonly PartyChip[], other: readonly PartyChip[]): boolean {
  return one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);
}
