import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ExtensionState } from '@app/api/types';
import { IconName } from '../icon/icons';
import { StatusChip, Tone } from './status-chip';

const LOOKS: Readonly<Record<ExtensionState, { readonly tone: Tone; readonly icon: IconName }>> = {
  ASKED: { tone: 'info', icon: 'submitted' },
  GRANTED: { tone: 'success', icon: 'approve' },
  REFUSED: { tone: 'neutral', icon: 'returned' },
};

/** How a request for more time was answered. */
@Component({
  selector: 'td-extension-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class ExtensionStateChip {
  readonly state = input.required<ExtensionState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.ExtensionState[this.state()]);
}
