import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ConsolidationTask } from '@app/api/types';
import { FigurePipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { COUNTED } from './sources';

/** As many as somebody reads; the others stand in the annex. */
const MOST = 100;

/** The numbers of the results; each opens the tasks that it counts, as they stood at the cut-off. */
@Component({
  selector: 'td-counted-tasks',
  imports: [FigurePipe, RouterLink, ScheduleChip, WorkStateChip],
  template: `
    @if (!only()) {
      <ul class="numbers">
        @for (number of numbers(); track number.key) {
          <li>
            <a
              routerLink="."
              queryParamsHandling="merge"
              [queryParams]="{ counted: number.key === chosen() ? null : number.key }"
              [attr.aria-expanded]="number.key === chosen()"
              >{{ number.label }}: {{ number.tasks.length | figure }}</a
            >
          </li>
        } @empty {
          <li class="muted">Không có nhiệm vụ nào.</li>
        }
      </ul>
    }
    @if (open(); as number) {
      <ol [attr.aria-label]="'Nhiệm vụ: ' + number.label">
        @for (task of number.tasks.slice(0, most); track task.taskId) {
          <li>
            <p>
              <strong>{{ task.path }}</strong> {{ task.content }}
            </p>
            <p class="muted">{{ task.leads }}; {{ task.deadlineText }}</p>
            <div class="row">
              <td-work-state-chip [state]="task.workState" />
              <td-schedule-chip [schedule]="task.schedule" />
            </div>
          </li>
        }
      </ol>
      @if (number.tasks.length > most) {
        <p class="muted">Và {{ number.tasks.length - most | figure }} nhiệm vụ khác trong phụ lục.</p>
      }
    } @else if (only()) {
      <p class="muted">Không có nhiệm vụ quá hạn.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    .numbers {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .numbers a {
      line-height: 24px;
    }
    ol {
      display: grid;
      gap: 10px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CountedTasks {
  readonly tasks = input.required<readonly ConsolidationTask[]>();
  /** The number whose tasks are shown. */
  readonly chosen = input<string>();
  /** The one number there is. */
  readonly only = input<string>();

  protected readonly most = MOST;
  /** Only numbers that count something. */
  protected readonly numbers = computed(() =>
    COUNTED.map(({ key, label, counts }) => ({ key, label, tasks: this.tasks().filter(counts) })).filter(
      ({ tasks }) => tasks.length,
    ),
  );
  protected readonly open = computed(() => {
    const key = this.only() ?? this.chosen();
    return this.numbers().find((number) => number.key === key);
  });
}
