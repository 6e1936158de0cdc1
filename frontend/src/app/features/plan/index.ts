export { planRoutes } from './plan.routes';
export type { EditableRow } from './item-editor/item-draft';
export { ItemEditor } from './item-editor/item-editor';
export { issuedPlans } from './issued-plans';
export { PartyChips } from './parts/party-chips-view';
export { DeadlineWords } from './parts/deadline-words-view';
export { ProductChips } from './parts/product-chips';
export { partyChip, partyChips, partyChoices, unresolved } from './parts/party-chips';
export { CELL_LABELS, problemWords } from './plan-labels';
