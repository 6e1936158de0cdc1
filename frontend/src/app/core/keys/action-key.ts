import { Directive, ElementRef, inject, input } from '@angular/core';
import { KeySetting } from './key-setting';
import { Keys } from './keys';

const FIELD = 'input, textarea, select, [role=combobox], [role=slider]';

/**
 * A key for something on the page, as long as it stands there: `<button tdKey="n">` is pressed by it, a section with a form
 * is begun. The words of the button, or the heading of the section, say what the key does.
 */
@Directive({
  selector: '[tdKey]',
  host: { '[attr.aria-keyshortcuts]': 'setting.on() ? tdKey() : null' },
})
export class ActionKey {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly setting = inject(KeySetting);

  readonly tdKey = input.required<string>();

  constructor() {
    const key = this.tdKey;
    const words = () => this.words();
    inject(Keys).offer({
      get keys() {
        return key();
      },
      get label() {
        return words();
      },
      group: 'page',
      when: () => !this.host.matches('[disabled], [aria-disabled=true]'),
      run: () => this.run(),
    });
  }

  private words(): string {
    const named = this.host.querySelector('h2') ?? this.host;
    return (named.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  private run(): void {
    if (this.host.matches('a, button')) this.host.click();
    else this.host.querySelector<HTMLElement>(FIELD)?.focus();
  }
}
