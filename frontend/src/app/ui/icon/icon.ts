import { Component, computed, input } from '@angular/core';
import { ICONS, IconName } from './icons';

/** A drawing beside words; it says nothing to a screen reader, the words do. */
@Component({
  selector: 'td-icon',
  template: '<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>',
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1em;
      height: 1em;
      font-size: 18px;
      vertical-align: -0.18em;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: currentColor;
    }
  `,
  host: { class: 'td-icon', 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly path = computed(() => ICONS[this.name()]);
}
