import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { DelegationState } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { StatusChip, Tone } from '@app/ui/status-chip/status-chip';

const LOOKS: Readonly<Record<DelegationState, { readonly tone: Tone; readonly icon: IconName }>> = {
  UPCOMING: { tone: 'info', icon: 'due-soon' },
  ACTIVE: { tone: 'success', icon: 'confirmed' },
  EXPIRED: { tone: 'neutral', icon: 'inactive' },
  REVOKED: { tone: 'neutral', icon: 'declined' },
};

/** How a delegation stands today. */
@Component({
  selector: 'td-delegation-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class DelegationStateChip {
  readonly state = input.required<DelegationState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.DelegationState[this.state()]);
}
