import { DOCUMENT, Service, inject, signal } from '@angular/core';

const KEY = 'tiendo.keys';
const OFF = 'off';

/**
 * Whether single keys do something in this browser (WCAG 2.1.4): to whoever speaks to the computer, each spoken word is a row
 * of keys.
 */
@Service()
export class KeySetting {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly state = signal(this.storage?.getItem(KEY) !== OFF);

  readonly on = this.state.asReadonly();

  set(on: boolean): void {
    this.state.set(on);
    if (on) this.storage?.removeItem(KEY);
    else this.storage?.setItem(KEY, OFF);
  }
}
