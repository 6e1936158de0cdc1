import { DestroyRef, Service, inject, signal } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { Confirm, Question } from '@app/ui/confirm/confirm';

/** What is asked before something typed is lost. */
export const LEAVING: Question = {
  title: 'Rời trang khi chưa lưu?',
  text: 'Nội dung đang nhập trên trang này chưa được lưu và sẽ mất.',
  action: 'Rời trang',
};

/** Knows whether something typed on the page has not been saved yet. */
@Service()
export class Unsaved {
  private readonly watched = signal<readonly (() => boolean)[]>([]);

  /** Watches a form as long as its component lives. Call it where `inject()` may be called. */
  watch(dirty: () => boolean): void {
    this.watched.update((all) => [...all, dirty]);
    inject(DestroyRef).onDestroy(() => this.watched.update((all) => all.filter((other) => other !== dirty)));
  }

  /** The person has said that what is typed may go. */
  giveUp(): void {
    this.watched.set([]);
  }

  /** @param own the form that asks; what is typed in it is on its way */
  any(own?: () => boolean): boolean {
    return this.watched().some((dirty) => dirty !== own && dirty());
  }
}

/** Asks before a page is left on which something typed would be lost. */
export const keepUnsaved: CanDeactivateFn<unknown> = () =>
  !inject(Unsaved).any() || inject(Confirm).ask(LEAVING);
