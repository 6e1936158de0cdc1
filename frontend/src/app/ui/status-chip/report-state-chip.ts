import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ReportState } from '@app/api/types';
import { IconName } from '../icon/icons';
import { StatusChip, Tone } from './status-chip';

const LOOKS: Readonly<Record<ReportState, { readonly tone: Tone; readonly icon: IconName }>> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  SUBMITTED: { tone: 'info', icon: 'submitted' },
  RETURNED: { tone: 'warning', icon: 'returned' },
  APPROVED: { tone: 'success', icon: 'approve' },
  REVISING: { tone: 'success', icon: 'edit' },
  EXCLUDED: { tone: 'neutral', icon: 'cancel' },
};

/** Where a unit's report stands. */
@Component({
  selector: 'td-report-state-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ words() }}</td-status-chip>',
})
export class ReportStateChip {
  readonly state = input.required<ReportState>();

  protected readonly look = computed(() => LOOKS[this.state()]);
  protected readonly words = computed(() => LABELS.ReportState[this.state()]);
}
