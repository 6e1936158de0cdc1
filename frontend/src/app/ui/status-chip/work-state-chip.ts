import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { WorkState } from '@app/api/types';
import { IconName } from '../icon/icons';
import { StatusChip, Tone } from './status-chip';

const LOOKS: Readonly<Record<WorkState, { readonly tone: Tone; readonly icon: IconName }>> = {
  NOT_STARTED: { tone: 'neutral', icon: 'not-started' },
  IN_PROGRESS: { tone: 'info', icon: 'on-track' },
  SUBMITTED: { tone: 'info', icon: 'submitted' },
  RETURNED: { tone: 'warning', icon: 'returned' },
  DONE: { tone: 'success', icon: 'confirmed' },
  DECLINED: { tone: 'neutral', icon: 'declined' },
  SUSPENDED: { tone: 'neutral', icon: 'suspended' },
  WITHDRAWN: { tone: 'neutral', icon: 'declined' },
};

/** How far the work is; says nothing about time. */
@Component({
  selector: 'td-work-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class WorkStateChip {
  readonly state = input.required<WorkState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.WorkState[this.state()]);
}
