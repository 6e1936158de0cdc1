import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TaskRow } from '@app/api/types';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

/** How a row of an issued plan stands, and the way to each lead unit's share of it. */
@Component({
  selector: 'td-task-state',
  imports: [RouterLink, ScheduleChip, WorkStateChip],
  template: `
    <td-work-state-chip [state]="task().workState" />
    <td-schedule-chip [schedule]="task().schedule" [due]="task().dueOn" [today]="today()" />
    @if (task().leads.length > 1) {
      <details>
        <summary>{{ task().percent }}%, {{ task().leads.length }} đơn vị chủ trì</summary>
        @for (lead of task().leads; track lead.id) {
          <a [routerLink]="['/nhiem-vu', lead.id]">{{ lead.unit.name }}: {{ lead.percent }}%</a>
        }
      </details>
      @if (task().waitingFor.length; as missing) {
        <span class="muted">Còn chờ {{ missing }}/{{ task().leads.length }} đơn vị</span>
      }
    } @else {
      @for (lead of task().leads; track lead.id) {
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
}
