import { DOCUMENT, Service, effect, inject, signal } from '@angular/core';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'tiendo.theme';
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Light or dark: what the computer says, until the person decides otherwise. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);

  readonly choice = signal<ThemeChoice>(this.remembered());

  constructor() {
    effect(() => {
      const choice = this.choice();
      this.document.documentElement.style.colorScheme = choice === 'system' ? 'light dark' : choice;
      this.document.defaultView?.localStorage.setItem(KEY, choice);
    });
  }

  private remembered(): ThemeChoice {
    const stored = this.document.defaultView?.localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === stored) ?? 'system';
  }
}
