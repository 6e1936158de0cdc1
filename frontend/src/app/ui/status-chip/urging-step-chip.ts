import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { UrgingStep } from '@app/api/types';
import { IconName } from '../icon/icons';
import { StatusChip, Tone } from './status-chip';

const LOOKS: Readonly<Record<UrgingStep, { readonly tone: Tone; readonly icon: IconName }>> = {
  REMINDER: { tone: 'info', icon: 'bell' },
  CALL: { tone: 'info', icon: 'call' },
  LETTER: { tone: 'warning', icon: 'word' },
  DIRECTOR: { tone: 'danger', icon: 'person' },
};

/** How strongly a unit was urged. */
@Component({
  selector: 'td-urging-step-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class UrgingStepChip {
  readonly step = input.required<UrgingStep>();

  protected readonly look = computed(() => LOOKS[this.step()]);
  protected readonly words = computed(() => LABELS.UrgingStep[this.step()]);
}
