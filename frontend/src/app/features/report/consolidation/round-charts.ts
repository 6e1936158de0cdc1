import { Component, computed, inject, input } from '@angular/core';
import { loadProblem } from '@app/core/problem/load-problem';
import { readAgainOn } from '@app/core/reading/read-again';
import { Chart } from '@app/ui/chart/chart';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportApi } from '../report-api';

/** The charts of a consolidation, as its document has them. */
@Component({
  selector: 'td-round-charts',
  imports: [Chart, ProblemCallout, Skeleton],
  template: `
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    } @else if (charts(); as charts) {
      @for (chart of charts; track chart.title) {
        <td-chart class="panel" [chart]="chart" />
      } @empty {
        <p class="muted">Chưa có báo cáo được duyệt nên chưa có biểu đồ.</p>
      }
    } @else {
      <td-skeleton class="panel" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
      gap: 10px;
      align-items: start;
    }
  `,
})
export class RoundCharts {
  private readonly api = inject(ReportApi);

  readonly roundId = input.required<string>();
  /** Of the consolidation: its charts are read anew with it. */
  readonly version = input.required<number>();

  protected readonly resource = this.api.charts(() => this.roundId());
  protected readonly charts = computed(() =>
    this.resource.hasValue() ? this.resource.value().items : undefined,
  );
  protected readonly problem = loadProblem(this.resource);

  constructor() {
    readAgainOn(this.version, this.resource);
  }
}
