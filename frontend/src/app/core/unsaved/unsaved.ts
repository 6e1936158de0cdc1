import { DestroyRef, Service, inject, signal } from '@angular/core';
import { CanDeactivateFn } from '@angular/router';
import { Confirm, Question } from '@app/ui/confirm/confirm';

/** What is asked before something typed is lost. */
export const LEAVING: Question = {
  title: 'Rời trang khi chưa lưu?',
  text: 'Nội dung đang nhập trên trang này chưa được lưu và sẽ mất.',
  action: 'Rời trang',
};

type Send = () => unknown;

interface Watched {
  readonly dirty: () => boolean;
  readonly again: () => Send | undefined;
}

/** Knows whether something typed on the page has not been saved yet. */
@Service()
export class Unsaved {
  private readonly watched = signal<readonly Watched[]>([]);

  /**
   * Watches a form as long as its component lives. Call it where `inject()` may be called.
   *
   * @param again what sends the form as it stands, once it is clear what is to be sent
   */
  watch(dirty: () => boolean, again: Watched['again'] = () => undefined): void {
    const form = { dirty, again };
    this.watched.update((all) => [...all, form]);
    inject(DestroyRef).onDestroy(() => this.watched.update((all) => all.filter((other) => other !== form)));
  }

  /** The person has said that what is typed may go. */
  giveUp(): void {
    this.watched.set([]);
  }

  /** @param own the form that asks; what is typed in it is on its way */
  any(own?: () => boolean): boolean {
    return this.watched().some(({ dirty }) => dirty !== own && dirty());
  }

  /** What sends the one form in which something is typed. */
  again(): Send | undefined {
    const dirty = this.watched().filter((form) => form.dirty());
    return dirty.length === 1 ? dirty[0]?.again() : undefined;
  }
}

/** Asks before a page is left on which something typed would be lost. */
export const keepUnsaved: CanDeactivateFn<unknown> = () =>
  !inject(Unsaved).any() || inject(Confirm).ask(LEAVING);
