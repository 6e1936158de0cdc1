import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportRow } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { matrixColumns } from './matrix-columns';
import { lateness } from './sending-words';

/** Every unit against every state: who stands where, since when, and who is late. */
@Component({
  selector: 'td-round-matrix',
  imports: [Cell, DataTable, RouterLink, StatusChip],
  template: `
    <td-data-table caption="Báo cáo của các đơn vị" [rows]="reports()" [columns]="columns()">
      <ng-template tdCell="unit" let-report>
        <a class="row-link" [routerLink]="['/bao-cao/don-vi', report.id]">{{ report.unit.name }}</a>
        @if (report.onBehalfOf) {
          <span class="muted from">Văn phòng nhập thay {{ report.onBehalfOf }}</span>
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

  protected readonly late = lateness;
  protected readonly columns = computed<readonly Column<ReportRow>[]>(() => [
    { key: 'unit', label: 'Đơn vị' },
    ...matrixColumns(this.reports()),
  ]);
}
