import { Signal, WritableSignal, signal } from '@angular/core';
import { FieldTree, form, maxLength, required } from '@angular/forms/signals';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { DifficultyDraft } from './difficulty-draft';

export interface DifficultyForm {
  readonly tree: FieldTree<DifficultyDraft>;
  readonly problem: Signal<Problem | undefined>;
}

/** The rules of what a unit types, wherever it types it. Call it where `inject()` may be called. */
export function difficultyForm(
  draft: WritableSignal<DifficultyDraft>,
  send: () => Promise<unknown>,
  reread?: () => unknown,
): DifficultyForm {
  const problem = signal<Problem | undefined>(undefined);
  const tree: FieldTree<DifficultyDraft> = form(
    draft,
    (path) => {
      required(path.planId, { message: 'Hãy chọn kế hoạch.' });
      required(path.kind, { message: 'Hãy chọn loại khó khăn.' });
      required(path.description, { message: 'Hãy nêu khó khăn, vướng mắc.' });
      maxLength(path.description, 5000, { message: 'Nội dung dài quá 5.000 ký tự.' });
      maxLength(path.proposal, 5000, { message: 'Kiến nghị dài quá 5.000 ký tự.' });
    },
    { submission: { action: (): Sent => sendForm(tree, problem, send, reread) } },
  );
  return { tree, problem };
}
