import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportRow } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { matrixColumns } from './matrix-columns';
import { behalfWords, lateness } from './sending-words';

/** Every unit against every state: who stands where, since when, and who is late. */
@Component({
  selector: 'td-round-matrix',
  imports: [Cell, DataTable, RouterLink, StatusChip],
  template: `
    <td-data-table caption="Báo cáo của các đơn vị" [rows]="reports()" [columns]="columns()">
      <ng-template tdCell="unit" let-report>
        <a class="row-link" [routerLink]="['/bao-cao/don-vi', report.id]">{{ report.unit.name }}</a>
        @if (report.onBehalfOf) {
          <span class="muted from">{{ behalf(report) }}</span>
        }
        @if (later().get(report.id); as changed) {
          <span class="muted figures from">Phát sinh sau chốt: {{ changed }} nhiệm vụ</span>
        }
        @if (late(report); as words) {
          <td-status-chip tone="danger" icon="overdue">{{ words }}</td-status-chip>
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .from {
      display: block;
      font-size: 12.5px;
    }
  `,
})
export class RoundMatrix {
  readonly reports = input.required<readonly ReportRow[]>();
  /** How many assignments changed after the cut-off, by the id of the report. */
  readonly later = input<ReadonlyMap<string, number>>(new Map());

  protected readonly behalf = behalfWords;
  protected readonly late = lateness;
  protected readonly columns = computed<readonly Column<ReportRow>[]>(() => [
    { key: 'unit', label: 'Đơn vị' },
    ...matrixColumns(this.reports()),
  ]);
}
