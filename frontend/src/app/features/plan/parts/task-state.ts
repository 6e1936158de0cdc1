import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TaskRow, WorkState } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

const OVER: readonly WorkState[] = ['DECLINED', 'WITHDRAWN'];

/** How a row of an issued plan stands, and the way to each lead unit's share of it. */
@Component({
  selector: 'td-task-state',
  imports: [DayPipe, RouterLink, ScheduleChip, WorkStateChip],
  template: `
    <td-work-state-chip [state]="task().workState" />
    <td-schedule-chip [schedule]="task().schedule" [due]="task().dueOn" [today]="today()" />
    @if (task().occurrences; as turns) {
      <span class="figures">{{ turns.done }}/{{ turns.total }} kỳ đã xong</span>
      @if (turns.nextDueOn) {
        <span class="muted figures">kỳ tới hạn {{ turns.nextDueOn | day }}</span>
      }
    }
    @if (leads().length > 1) {
      <details>
        <summary>{{ task().percent }}%, {{ leads().length }} đơn vị chủ trì</summary>
        @for (lead of leads(); track lead.id) {
          <a [routerLink]="['/nhiem-vu', lead.id]"
            >{{ lead.unit.name }}: {{ lead.occurrenceLabel ? lead.occurrenceLabel + ', ' : ''
            }}{{ lead.percent }}%</a
          >
        }
      </details>
      @if (task().leadRule === 'FIRST_LEAD') {
        <span class="muted">Chịu trách nhiệm chung: {{ leads()[0]?.unit?.name }}</span>
      } @else if (task().waitingFor.length; as missing) {
        <span class="muted">Còn chờ {{ missing }}/{{ leads().length }} đơn vị</span>
      }
    } @else {
      @for (lead of leads(); track lead.id) {
        <a [routerLink]="['/nhiem-vu', lead.id]"> Xem việc {{ task().path }}, {{ task().percent }}% </a>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 4px;
      font-size: 12.5px;
    }
    summary {
      cursor: pointer;
    }
    details a {
      display: block;
      padding: 2px 0;
    }
  `,
})
export class TaskState {
  readonly task = input.required<TaskRow>();
  readonly today = input('');

  /** Those who have the work now; whoever gave it out of their hands only when nobody has it. */
  protected readonly leads = computed(() => {
    const held = this.task().leads.filter(({ workState }) => !OVER.includes(workState));
    return held.length ? held : this.task().leads;
  });
}
