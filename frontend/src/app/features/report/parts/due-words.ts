import { Component, computed, inject, input } from '@angular/core';
import { Installation } from '@app/core/system/installation';
import { daysBetween } from '@app/ui/format/day';
import { DayPipe } from '@app/ui/format/pipes';

/** The time limit for sending, and while it matters how far away it is: `còn 3 ngày`. */
@Component({
  selector: 'td-due-words',
  imports: [DayPipe],
  template: `
    <span class="figures">{{ due() | day }}</span>
    @if (open() && words(); as distance) {
      <span class="distance" [class.over]="over()">{{ distance }}</span>
    }
  `,
  styles: `
    .distance {
      display: block;
      font-size: 12.5px;
      color: var(--td-muted);
    }
    .over {
      color: var(--td-danger);
      font-weight: 500;
    }
  `,
})
export class DueWords {
  private readonly today = inject(Installation).today;

  readonly due = input.required<string>();
  /** Whether something is still to be sent. */
  readonly open = input(true);

  private readonly left = computed(() => daysBetween(this.today(), this.due()));
  protected readonly over = computed(() => this.left() < 0);
  protected readonly words = computed(() => distanceWords(this.left()));
}

/** Days until a limit in words. */
export function distanceWords(left: number): string {
  if (left === 0) return 'hôm nay';
  return left > 0 ? `còn ${left} ngày` : `quá hạn ${-left} ngày`;
}
