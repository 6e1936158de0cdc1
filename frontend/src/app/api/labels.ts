// The Vietnamese words of the contract's codes: `LABELS.WorkState.DONE` is "Hoàn thành".
export { LABELS } from './generated/labels.gen';
