import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { FormState } from '@app/api/types';
import { IconName } from '@app/ui/icon/icons';
import { StatusChip, Tone } from '@app/ui/status-chip/status-chip';

const LOOKS: Readonly<Record<FormState, { readonly tone: Tone; readonly icon: IconName }>> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  PUBLISHED: { tone: 'success', icon: 'approve' },
  RETIRED: { tone: 'warning', icon: 'suspended' },
};

/** Where a form stands. */
@Component({
  selector: 'td-form-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class FormStateChip {
  readonly state = input.required<FormState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.FormState[this.state()]);
}
