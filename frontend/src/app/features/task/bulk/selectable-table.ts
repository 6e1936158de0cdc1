import { Component, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentRow } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

/** Assignments to choose from. */
@Component({
  selector: 'td-selectable-table',
  imports: [Cell, DataTable, RouterLink, ScheduleChip, WorkStateChip],
  template: `
    <td-data-table caption="Chọn nhiệm vụ" [rows]="rows()" [columns]="columns">
      <ng-template tdCell="chosen" let-row>
        <label class="choice">
          <input
            type="checkbox"
            [attr.aria-label]="'Chọn ' + row.path + ' ' + row.unit.name + ': ' + row.content"
            [checked]="chosen().has(row.id)"
            (change)="toggle(row.id)"
          />
        </label>
      </ng-template>
      <ng-template tdCell="content" let-row>
        <a [routerLink]="['/nhiem-vu', row.id]">{{ row.content }}</a>
        <span class="muted figures from">{{ row.planSymbol }} · {{ row.path }}</span>
      </ng-template>
      <ng-template tdCell="schedule" let-row>
        <td-schedule-chip [schedule]="row.schedule" [due]="row.dueOn" [today]="today()" />
      </ng-template>
      <ng-template tdCell="state" let-row>
        <td-work-state-chip [state]="row.workState" />
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .from {
      display: block;
      font-size: 12.5px;
    }
    .choice {
      display: inline-grid;
      place-items: center;
      min-width: 32px;
      min-height: 32px;
    }
    input {
      width: 18px;
      height: 18px;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class SelectableTable {
  readonly rows = input.required<readonly AssignmentRow[]>();
  readonly chosen = model.required<ReadonlySet<string>>();

  protected readonly today = inject(Installation).today;
  protected readonly columns: readonly Column<AssignmentRow>[] = [
    { key: 'chosen', label: 'Chọn', width: '64px' },
    { key: 'content', label: 'Nhiệm vụ' },
    { key: 'unit', label: 'Đơn vị', text: (row) => row.unit.name, width: '20%' },
    { key: 'schedule', label: 'Thời hạn', width: '16%' },
    { key: 'state', label: 'Tình hình', width: '16%' },
  ];

  protected toggle(id: string): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }
}
