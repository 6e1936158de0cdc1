import { Component, computed, input } from '@angular/core';
import { Figures } from '@app/api/types';

/** The states of a unit's work as one bar; the words say the same for those who do not see it. */
@Component({
  selector: 'td-state-bar',
  template: `
    <span class="bar" role="img" [attr.aria-label]="words()" [title]="words()">
      @for (part of parts(); track part.name) {
        <span [class]="part.name" [style.flex-grow]="part.count"></span>
      }
    </span>
  `,
  styles: `
    .bar {
      display: flex;
      gap: 1px;
      height: 12px;
      min-width: 80px;
      border-radius: 3px;
      overflow: hidden;
      background: var(--td-neutral-soft);
    }
    .bar > span {
      flex: 0 0 0;
    }
    .done {
      background: var(--td-success);
    }
    .submitted {
      background: var(--td-info);
    }
    .overdue {
      background: var(--td-danger);
    }
    .open {
      background: var(--td-neutral);
      opacity: 0.45;
    }
  `,
})
export class StateBar {
  readonly figures = input.required<Figures>();

  protected readonly parts = computed(() => {
    const { done, submitted, overdue, notStarted, inProgress } = this.figures();
    return [
      { name: 'done', label: 'hoàn thành', count: done },
      { name: 'submitted', label: 'chờ xác nhận', count: submitted },
      { name: 'overdue', label: 'quá hạn', count: overdue },
      { name: 'open', label: 'còn hạn', count: Math.max(0, notStarted + inProgress - overdue) },
    ].filter(({ count }) => count > 0);
  });
  protected readonly words = computed(
    () =>
      this.parts()
        .map(({ label, count }) => `${count} ${label}`)
        .join(', ') || 'không có việc',
  );
}
