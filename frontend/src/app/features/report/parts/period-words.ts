import { Component, computed, input } from '@angular/core';
import { PeriodScheme } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { periodName } from '../report-periods';

/** The days a report counts, with the name of the period where it has one. */
@Component({
  selector: 'td-period-words',
  imports: [DayPipe],
  template: `
    @if (name(); as words) {
      <span class="name">{{ words }}</span>
    }
    <span class="figures days">{{ from() | day }} - {{ to() | day }}</span>
  `,
  styles: `
    .name {
      display: block;
    }
    .name + .days {
      font-size: 12.5px;
      color: var(--td-muted);
    }
  `,
})
export class PeriodWords {
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  /** Without it (a list does not say) both named schemes are tried; they share no period. */
  readonly scheme = input<PeriodScheme>();

  protected readonly name = computed(() => {
    const asked = this.scheme();
    const schemes: readonly PeriodScheme[] = asked ? [asked] : ['DECREE_09_2019', 'CALENDAR'];
    return schemes.map((scheme) => periodName(scheme, this.from(), this.to())).find(Boolean);
  });
}
