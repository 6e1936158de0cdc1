import { DestroyRef, Service, inject, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { KeySetting } from './key-setting';
import { isTaken } from './taken';

/** Where a shortcut stands in the list of keys. */
export type KeyGroup = 'page' | 'go' | 'everywhere';

/** Something that a key does. */
export interface Shortcut {
  /** `n`, `?`; `g k` for one key after the other; `ctrl+k`, which holds while somebody types and when keys are off, too. */
  readonly keys: string;
  readonly label: string;
  readonly group: KeyGroup;
  readonly run: () => void;
  /** Whether it can be done now; always when it is left out. */
  readonly when?: () => boolean;
  /** Whether holding the key down does it again and again. */
  readonly repeats?: boolean;
}

const CHORD = 'ctrl+';
/** How long the second key of two may take, in milliseconds. */
const SECOND_KEY_MS = 1_500;

/**
 * Every key that does something outside of fields. Nothing is taken from what has the focus, from an open dialog, or from
 * keys pressed with Ctrl or Alt, which belong to the browser and to screen readers; `ctrl+k` alone is the exception.
 */
@Service()
export class Keys {
  private readonly dialog = inject(MatDialog);
  private readonly setting = inject(KeySetting);
  private readonly offered = signal<readonly Shortcut[]>([]);
  private begun: { readonly keys: string; readonly at: number } | undefined;

  /** Offers shortcuts until the caller is destroyed. Call it where `inject()` may be called. */
  offer(...shortcuts: readonly Shortcut[]): void {
    this.offered.update((all) => [...all, ...shortcuts]);
    inject(DestroyRef).onDestroy(() =>
      this.offered.update((all) => all.filter((other) => !shortcuts.includes(other))),
    );
  }

  /** What can be done now. What a page offers goes before what stands around it. */
  now(): readonly Shortcut[] {
    const possible = this.offered().filter(({ when }) => when?.() ?? true);
    return [...new Map(possible.map((shortcut) => [shortcut.keys, shortcut])).values()];
  }

  press(event: KeyboardEvent): void {
    const pressed = this.nameOf(event);
    const begun = this.begun;
    this.begun = undefined;
    if (!pressed || !this.isOurs(event, pressed)) return;

    const goesOn = begun && event.timeStamp - begun.at <= SECOND_KEY_MS;
    const keys = goesOn ? `${begun.keys} ${pressed}` : pressed;
    const all = this.now();
    const found = all.find((shortcut) => shortcut.keys === keys);
    if (!found && !all.some((shortcut) => shortcut.keys.startsWith(`${keys} `))) return;
    event.preventDefault();
    if (!found) {
      this.begun = { keys, at: event.timeStamp };
      return;
    }
    if (!event.repeat || found.repeats) found.run();
  }

  /** Capitals locked or not, a letter is the same key; nothing for what the browser fills in by itself. */
  private nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined {
    if (!key || altKey) return undefined;
    const name = shiftKey ? key : key.toLowerCase();
    return ctrlKey || metaKey ? CHORD + name : name;
  }

  private isOurs(event: KeyboardEvent, pressed: string): boolean {
    if (event.defaultPrevented || this.dialog.openDialogs.length > 0) return false;
    return pressed.startsWith(CHORD) || (this.setting.on() && !isTaken(event));
  }
}
