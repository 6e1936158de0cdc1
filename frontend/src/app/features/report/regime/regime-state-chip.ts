import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { RegimeState } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { StatusChip, Tone } from '@app/ui/status-chip/status-chip';

const LOOKS: Readonly<Record<RegimeState, { readonly tone: Tone; readonly icon: IconName }>> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  ACTIVE: { tone: 'success', icon: 'approve' },
  STOPPED: { tone: 'warning', icon: 'suspended' },
};

/** Where a regime stands. */
@Component({
  selector: 'td-regime-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class RegimeStateChip {
  readonly state = input.required<RegimeState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.RegimeState[this.state()]);
}
