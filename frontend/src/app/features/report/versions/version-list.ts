import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { VersionRow } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenMoment } from '@app/ui/format/day';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportApi } from '../report-api';

interface Line extends VersionRow {
  readonly id: string;
}

/** What was approved of a report, the newest first: each opens as it was and can be compared. */
@Component({
  selector: 'td-version-list',
  imports: [Cell, DataTable, ProblemCallout, RouterLink, Skeleton],
  template: `
    <h2 id="versions">Các bản đã duyệt</h2>
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    } @else if (lines(); as lines) {
      <td-data-table caption="Các bản đã duyệt" [rows]="lines" [columns]="columns">
        <ng-template tdCell="number" let-version>
          <a class="row-link" [routerLink]="['/bao-cao/don-vi', reportId(), 'ban', version.number]"
            >Bản {{ version.number }}</a
          >
        </ng-template>
        <ng-template tdCell="compare" let-version>
          @if (version.number > 1) {
            <a [routerLink]="compare()" [queryParams]="{ tu: version.number - 1, den: version.number }"
              >với bản {{ version.number - 1 }}</a
            >,
          }
          <a [routerLink]="compare()" [queryParams]="{ tu: version.number }">với hiện nay</a>
        </ng-template>
      </td-data-table>
    } @else {
      <td-skeleton class="panel" [rows]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
  `,
  host: { role: 'region', 'aria-labelledby': 'versions' },
})
export class VersionList {
  readonly reportId = input.required<string>();
  /** How many there are; one more is read anew. */
  readonly count = input.required<number>();

  protected readonly resource = inject(ReportApi).versions(() => ({
    id: this.reportId(),
    count: this.count(),
  }));
  protected readonly problem = loadProblem(this.resource);
  protected readonly lines = computed<readonly Line[] | undefined>(() =>
    this.resource.hasValue()
      ? this.resource.value().items.map((version) => ({ ...version, id: `${version.number}` }))
      : undefined,
  );
  protected readonly compare = computed(() => ['/bao-cao/don-vi', this.reportId(), 'so-sanh']);
  protected readonly columns: readonly Column<Line>[] = [
    { key: 'number', label: 'Bản', width: '9%' },
    {
      key: 'approved',
      label: 'Duyệt lúc',
      width: '14%',
      text: ({ approvedAt }) => (approvedAt ? writtenMoment(approvedAt) : ''),
    },
    {
      key: 'figures',
      label: 'Số liệu',
      width: '22%',
      text: ({ figures, figuresUntil }) => `${LABELS.FiguresKind[figures]}, đến ${figuresUntil}`,
    },
    { key: 'reason', label: 'Lý do lập bản', text: ({ reason }) => reason || 'Bản đầu tiên' },
    { key: 'compare', label: 'So sánh', width: '20%' },
  ];
}
