import { Component, computed, input } from '@angular/core';
import { Schedule } from '@app/api/types';
import { scheduleLook } from './schedule';
import { StatusChip } from './status-chip';

/** How the work stands to its deadline, with days in words: `Còn 3 ngày`, `Quá hạn 12 ngày`. */
@Component({
  selector: 'td-schedule-chip',
  imports: [StatusChip],
  template: '<td-status-chip [tone]="look().tone" [icon]="look().icon">{{ look().words }}</td-status-chip>',
})
export class ScheduleChip {
  readonly schedule = input.required<Schedule>();
  readonly due = input<string | null>();
  readonly today = input<string>();

  protected readonly look = computed(() => scheduleLook(this.schedule(), this.due(), this.today()));
}
