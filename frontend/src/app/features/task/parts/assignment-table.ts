import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentRow } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { ProgressBar } from './progress-bar';

const COLUMNS: readonly Column<AssignmentRow>[] = [
  { key: 'content', label: 'Nhiệm vụ' },
  { key: 'unit', label: 'Đơn vị', width: '18%' },
  { key: 'deadline', label: 'Thời gian hoàn thành', sort: 'dueOn', width: '14%' },
  { key: 'schedule', label: 'Thời hạn', width: '14%' },
  { key: 'state', label: 'Tình hình', width: '14%' },
];

/** Assignments as a table: what, who, by when, how far. */
@Component({
  selector: 'td-assignment-table',
  imports: [Cell, DataTable, DayPipe, ProgressBar, RouterLink, ScheduleChip, StatusChip, WorkStateChip],
  template: `
    <td-data-table
      [caption]="caption()"
      [rows]="rows()"
      [columns]="columns()"
      [sort]="sort()"
      (sorted)="sorted.emit($event)"
    >
      <ng-template tdCell="content" let-row>
        <a class="row-link" [routerLink]="['/nhiem-vu', row.id]">{{ row.content }}</a>
        @if (row.occurrenceLabel) {
          <span class="turn">{{ row.occurrenceLabel }}</span>
        }
        <span class="muted figures from">{{ row.planSymbol }} · {{ row.path }}</span>
      </ng-template>
      <ng-template tdCell="unit" let-row>
        @if (ownUnit()) {
          {{ roleOf(row) }}
        } @else {
          {{ row.unit.name }}<span class="muted from">{{ roleOf(row) }}</span>
        }
      </ng-template>
      <ng-template tdCell="deadline" let-row>
        {{ row.deadlineText }}
        @if (row.dueOn) {
          <span class="muted figures from">hạn {{ row.dueOn | day }}</span>
        }
      </ng-template>
      <ng-template tdCell="schedule" let-row>
        <td-schedule-chip [schedule]="row.schedule" [due]="row.dueOn" [today]="today()" />
        @if (row.idle) {
          <td-status-chip tone="warning" icon="inactive">Không hoạt động</td-status-chip>
        }
      </ng-template>
      <ng-template tdCell="state" let-row>
        <td-work-state-chip [state]="row.workState" />
        <td-progress-bar [percent]="row.percent" />
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .row-link {
      font-weight: 500;
      display: -webkit-box;
      -webkit-line-clamp: 3;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
    .turn {
      display: block;
      font-weight: 500;
    }
    .from {
      display: block;
      font-size: 12.5px;
    }
  `,
})
export class AssignmentTable {
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly AssignmentRow[]>();
  readonly sort = input<string>();
  /** All rows are of one unit: the column says only in which role. */
  readonly ownUnit = input(false);
  readonly sorted = output<string>();

  protected readonly today = inject(Installation).today;
  protected readonly columns = computed(() =>
    this.ownUnit()
      ? COLUMNS.map((column) =>
          column.key === 'unit' ? { ...column, label: 'Vai trò', width: '9%' } : column,
        )
      : COLUMNS,
  );

  protected roleOf(row: AssignmentRow): string {
    return LABELS.PartyRole[row.role];
  }
}
