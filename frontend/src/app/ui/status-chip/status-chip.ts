import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { IconName } from '../icon/icons';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A state in a word, with an icon and a tone; the colour never stands alone. */
@Component({
  selector: 'td-status-chip',
  imports: [Icon],
  template: '<td-icon [name]="icon()" /><span><ng-content /></span>',
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      max-width: 100%;
      padding: 1px 8px 1px 6px;
      border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
      border-radius: 6px;
      font-size: 12.5px;
      font-weight: 500;
      line-height: 20px;
      color: var(--tone);
      background: var(--tone-soft);
    }
    td-icon {
      font-size: 15px;
    }
    :host(.neutral) {
      --tone: var(--td-neutral);
      --tone-soft: var(--td-neutral-soft);
    }
    :host(.info) {
      --tone: var(--td-info);
      --tone-soft: var(--td-info-soft);
    }
    :host(.success) {
      --tone: var(--td-success);
      --tone-soft: var(--td-success-soft);
    }
    :host(.warning) {
      --tone: var(--td-warning);
      --tone-soft: var(--td-warning-soft);
    }
    :host(.danger) {
      --tone: var(--td-danger);
      --tone-soft: var(--td-danger-soft);
    }
  `,
  host: { '[class]': 'tone()' },
})
export class StatusChip {
  readonly icon = input.required<IconName>();
  readonly tone = input<Tone>('neutral');
}
