import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Basis } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { onChanges } from '@app/core/live/on-changes';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { issuedPlans } from '@app/features/plan';
import { AssignmentTable, WhyNumber } from '@app/features/task';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { OverviewApi } from '../overview-api';
import { TILES, Tile, basisOf, listQuery } from '../overview-links';
import { BasisChoice } from '../parts/basis-choice';
import { OverviewCharts } from '../parts/overview-charts';
import { UnitTable } from '../parts/unit-table';

const COUNT_AFTER_MS = 2_000;

/** What is late, what is due, who is where; every number opens the list behind it. */
@Component({
  selector: 'td-dashboard',
  imports: [
    AssignmentTable,
    BasisChoice,
    DayPipe,
    EmptyState,
    FigurePipe,
    FilterSelect,
    Icon,
    MatButton,
    OverviewCharts,
    ProblemCallout,
    RouterLink,
    Skeleton,
    UnitTable,
    WhyNumber,
  ],
  templateUrl: './dashboard.html',
  styleUrl: './dashboard.scss',
})
export class Dashboard {
  private readonly api = inject(OverviewApi);
  private readonly session = inject(Session);

  protected readonly query = pageQuery('plan', 'basis');
  protected readonly basis = computed(() => basisOf(this.query.values().basis));
  private readonly resource = this.api.overview(() => ({
    plan: this.query.values().plan,
    basis: this.basis(),
  }));

  protected readonly plans = issuedPlans();
  protected readonly overview = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  protected readonly tiles = TILES;
  /** Those who see the whole agency see all units; others their own. */
  protected readonly wholeAgency = computed(() =>
    this.session.has('OFFICE', 'LEADER', 'ADMINISTRATOR', 'READER'),
  );
  protected readonly mayPrepare = computed(() => this.session.has('OFFICE'));

  protected readonly ownUnit = computed(() =>
    this.wholeAgency() ? undefined : this.session.current()?.unitId,
  );

  constructor() {
    // a round of many moves is counted once
    onChanges(
      ({ subjectType, subjectId, planId }) => {
        const plan = this.query.values().plan;
        const isWork = subjectType === 'assignment' || subjectType === 'plan';
        return isWork && (!plan || plan === planId || plan === subjectId);
      },
      () => this.reload(),
      COUNT_AFTER_MS,
    );
  }

  protected link(tile: Tile) {
    const narrowed = { plan: this.query.values().plan, unit: this.ownUnit() };
    return listQuery(tile.query, narrowed, this.basis());
  }

  /** The usual deadline needs no word in the address. */
  protected countBy(basis: Basis): void {
    this.query.set({ basis: basis === 'ORIGINAL' ? basis : null });
  }

  protected reload(): void {
    this.resource.reload();
  }
}
