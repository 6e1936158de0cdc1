import { DifficultyMove } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';

/** The words of a move that says something. */
export interface WordsMoveText {
  readonly label: string;
  readonly action: string;
  /** What is said afterwards. */
  readonly said: string;
  /** What is asked for when nothing was typed; left out when nothing must be. */
  readonly missing?: string;
}

export type SayingMove = Extract<DifficultyMove, 'WITHDRAW' | 'RETURN' | 'FORWARD' | 'CLOSE'>;

export const SAYING: Readonly<Record<SayingMove, WordsMoveText>> = {
  WITHDRAW: {
    label: 'Lý do rút (không bắt buộc)',
    action: 'Rút lại',
    said: 'Đã rút khó khăn, vướng mắc.',
  },
  RETURN: {
    label: 'Cần bổ sung điều gì',
    action: 'Trả lại đơn vị',
    said: 'Đã trả lại đơn vị để bổ sung.',
    missing: 'Hãy ghi rõ cần bổ sung điều gì.',
  },
  FORWARD: {
    label: 'Ý kiến của Văn phòng',
    action: 'Trình lãnh đạo',
    said: 'Đã trình lãnh đạo.',
    missing: 'Hãy ghi ý kiến của Văn phòng.',
  },
  CLOSE: {
    label: 'Kết quả giải quyết (không bắt buộc)',
    action: 'Kết thúc',
    said: 'Đã kết thúc khó khăn, vướng mắc.',
  },
};

export const MOVE_ICONS: Readonly<Record<DifficultyMove, IconName>> = {
  CORRECT: 'edit',
  SEND: 'issue',
  WITHDRAW: 'cancel',
  TAKE_UP: 'inbox',
  RETURN: 'returned',
  FORWARD: 'submitted',
  ANSWER: 'instruction',
  CLOSE: 'confirmed',
  MERGE: 'merge',
  SPLIT: 'split',
  PAUSE: 'suspended',
  GO_ON: 'on-track',
};

/** What whoever looks at it will do most likely; the button that stands out. */
export const FORWARDING: readonly DifficultyMove[] = ['SEND', 'TAKE_UP', 'FORWARD', 'ANSWER', 'CLOSE'];

export function isSaying(move: DifficultyMove | undefined): move is SayingMove {
  return move !== undefined && move in SAYING;
}
