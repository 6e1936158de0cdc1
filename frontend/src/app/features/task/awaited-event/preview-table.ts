import { Component, computed, input, model } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { AwaitedTask } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DayPipe } from '@app/ui/format/pipes';
import { StatusChip } from '@app/ui/status-chip/status-chip';

interface Row extends AwaitedTask {
  readonly id: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'content', label: 'Nhiệm vụ' },
  { key: 'term', label: 'Theo kế hoạch', width: '26%' },
  { key: 'units', label: 'Đơn vị', width: '10%' },
  { key: 'due', label: 'Hạn sẽ tính', width: '20%' },
];

/** Which task would get which day; tasks that this event does not concern can be left out. */
@Component({
  selector: 'td-preview-table',
  imports: [Cell, DataTable, DayPipe, MatCheckbox, StatusChip],
  template: `
    <td-data-table [caption]="caption()" [rows]="rows()" [columns]="columns">
      <ng-template tdCell="content" let-row>
        @if (choosable()) {
          <mat-checkbox [checked]="!without().has(row.taskId)" (change)="choose(row.taskId, $event.checked)">
            {{ row.content }}
          </mat-checkbox>
        } @else {
          {{ row.content }}
        }
        <span class="muted figures below">{{ row.planSymbol }} · {{ row.path }}</span>
      </ng-template>
      <ng-template tdCell="term" let-row>{{ row.term }}</ng-template>
      <ng-template tdCell="units" let-row>
        <span class="figures">{{ row.units }}</span>
      </ng-template>
      <ng-template tdCell="due" let-row>
        @if (without().has(row.taskId)) {
          <span class="muted">không tính lần này</span>
        } @else if (row.dueOn) {
          <span class="figures">{{ row.dueOn | day }}</span>
          @if (row.over) {
            <td-status-chip tone="danger" icon="overdue">đã qua</td-status-chip>
          }
        } @else if (row.counted) {
          <span class="muted">chờ nhập ngày</span>
        } @else {
          <span class="muted">không có hạn</span>
        }
        @if (row.newTurn) {
          <span class="muted below">giao thêm một kỳ</span>
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .below {
      display: block;
    }
  `,
})
export class PreviewTable {
  readonly tasks = input.required<readonly AwaitedTask[]>();
  readonly caption = input('Nhiệm vụ được tính hạn');
  readonly choosable = input(true);
  /** The tasks that are left out. */
  readonly without = model<ReadonlySet<string>>(new Set());

  protected readonly columns = COLUMNS;
  protected readonly rows = computed<Row[]>(() =>
    // a task may hang on one event by two of its terms
    this.tasks().map((task) => ({ ...task, id: `${task.taskId} ${task.term}` })),
  );

  protected choose(taskId: string, wanted: boolean): void {
    const left = new Set(this.without());
    if (wanted) left.delete(taskId);
    else left.add(taskId);
    this.without.set(left);
  }
}
