import { Component, booleanAttribute, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { DifficultyState } from '@app/api/types';
import { IconName } from '../icon/icons';
import { StatusChip, Tone } from './status-chip';

const LOOKS: Readonly<Record<DifficultyState, { readonly tone: Tone; readonly icon: IconName }>> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  RAISED: { tone: 'info', icon: 'submitted' },
  WITH_OFFICE: { tone: 'info', icon: 'on-track' },
  WITH_DIRECTOR: { tone: 'info', icon: 'person' },
  ANSWERED: { tone: 'success', icon: 'instruction' },
  CLOSED: { tone: 'neutral', icon: 'confirmed' },
  RETURNED: { tone: 'warning', icon: 'returned' },
  WITHDRAWN: { tone: 'neutral', icon: 'cancel' },
  MERGED: { tone: 'neutral', icon: 'merge' },
};

/** In whose hands a difficulty is; beside it whether the time limit of the step is over. */
@Component({
  selector: 'td-difficulty-state-chip',
  imports: [StatusChip],
  template: `
    <td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>
    @if (late()) {
      <td-status-chip tone="danger" icon="overdue">Quá hạn xử lý</td-status-chip>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
})
export class DifficultyStateChip {
  readonly state = input.required<DifficultyState>();
  readonly late = input(false, { transform: booleanAttribute });

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.DifficultyState[this.state()]);
}
