import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Basis, UnitFigures } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { readAgainOn } from '@app/core/reading/read-again';
import { Chart } from '@app/ui/chart/chart';
import { FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { OverviewApi } from '../overview-api';
import { unitCharts } from './unit-charts';

/** The overview at a glance: units, months and products, each chart with its table. */
@Component({
  selector: 'td-overview-charts',
  imports: [Chart, FigurePipe, ProblemCallout, RouterLink, Skeleton],
  template: `
    @if (ofUnits().left; as left) {
      <p class="muted">
        Biểu đồ theo đơn vị vẽ {{ ofUnits().drawn }} đơn vị có nhiều nhiệm vụ quá hạn nhất;
        {{ left | figure }}
        đơn vị còn lại xem ở
        <a [routerLink]="[]" fragment="by-unit" queryParamsHandling="preserve">bảng theo đơn vị</a>.
      </p>
    }
    <div class="charts">
      @for (chart of ofUnits().charts; track chart.title) {
        <td-chart class="panel" [chart]="chart" />
      }
      @for (chart of others(); track chart.title) {
        <td-chart class="panel" [chart]="chart" />
      }
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else if (!others()) {
        <td-skeleton class="panel" />
      }
    </div>
  `,
  styles: `
    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
      gap: 10px;
      align-items: start;
    }
    p {
      margin: 0 0 10px;
    }
  `,
})
export class OverviewCharts {
  readonly units = input.required<readonly UnitFigures[]>();
  readonly plan = input<string>();
  readonly basis = input<Basis>('ADJUSTED');

  protected readonly resource = inject(OverviewApi).charts(() => ({
    plan: this.plan(),
    basis: this.basis(),
  }));
  protected readonly ofUnits = computed(() => unitCharts(this.units()));
  protected readonly others = computed(() =>
    this.resource.hasValue() ? this.resource.value().items : undefined,
  );
  protected readonly problem = loadProblem(this.resource);

  constructor() {
    // what has changed for the units has changed for the months, too
    readAgainOn(this.units, this.resource);
  }
}
