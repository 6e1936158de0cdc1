import { Component, computed, input } from '@angular/core';
import { ConsolidationTask } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

type TaskLine = ConsolidationTask & { readonly id: string };

/** Each task once, with what the reporting units said on it. */
@Component({
  selector: 'td-task-results',
  imports: [Cell, DataTable, ScheduleChip, WorkStateChip],
  template: `
    <td-data-table caption="Kết quả từng nhiệm vụ" [rows]="lines()" [columns]="columns">
      <ng-template tdCell="state" let-task>
        <span class="states">
          <td-work-state-chip [state]="task.workState" />
          <td-schedule-chip [schedule]="task.schedule" />
          <span class="figures">{{ task.percent }}%</span>
        </span>
      </ng-template>
      <ng-template tdCell="results" let-task>
        @for (result of task.results; track $index) {
          <p>{{ result }}</p>
        } @empty {
          <span class="muted">Chưa có kết quả</span>
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .states {
      display: grid;
      justify-items: start;
      gap: 4px;
    }
    p {
      margin: 0 0 4px;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TaskResults {
  readonly tasks = input.required<readonly ConsolidationTask[]>();

  protected readonly lines = computed<readonly TaskLine[]>(() =>
    this.tasks().map((task) => ({ ...task, id: task.taskId })),
  );
  protected readonly columns: readonly Column<TaskLine>[] = [
    { key: 'path', label: 'TT', width: '7%', text: ({ path }) => path },
    { key: 'content', label: 'Nội dung', text: ({ content }) => content },
    { key: 'leads', label: 'Chủ trì', width: '15%', text: ({ leads }) => leads },
    { key: 'deadline', label: 'Thời gian', width: '12%', text: ({ deadlineText }) => deadlineText },
    { key: 'state', label: 'Tình hình', width: '14%' },
    { key: 'results', label: 'Kết quả', width: '26%' },
  ];
}
