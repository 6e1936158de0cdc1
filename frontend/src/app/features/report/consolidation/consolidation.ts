import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ReportRow } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { readAgainOn } from '@app/core/reading/read-again';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FigureTable } from '../parts/figure-table';
import { onTimeWords } from '../parts/on-time';
import { ReportApi } from '../report-api';
import { RoundCharts } from './round-charts';
import { TaskResults } from './task-results';
import { linesOf, narrativesOf, standingOf } from './consolidation-lines';

/** What the approved reports of a round add up to, before it is downloaded as an official document. */
@Component({
  selector: 'td-consolidation',
  imports: [FigureTable, Icon, MatButton, ProblemCallout, RoundCharts, RouterLink, Skeleton, TaskResults],
  templateUrl: './consolidation.html',
  styleUrl: './consolidation.scss',
})
export class Consolidation {
  private readonly api = inject(ReportApi);

  readonly roundId = input.required<string>();
  readonly planId = input.required<string | null>();
  /** When one of them stands elsewhere, what they add up to is read anew. */
  readonly reports = input.required<readonly ReportRow[]>();

  private readonly resource = this.api.consolidation(() => this.roundId());
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly word = computed(() => this.api.consolidationFile(this.roundId(), 'docx'));
  protected readonly pdf = computed(() => this.api.consolidationFile(this.roundId(), 'pdf'));
  protected readonly tables = computed(() => this.api.consolidationFile(this.roundId(), 'xlsx'));
  protected readonly lines = computed(() => {
    const view = this.view();
    return view ? linesOf(view, this.planId()) : [];
  });
  protected readonly narratives = computed(() => narrativesOf(this.view()?.units ?? []));
  protected readonly onTime = computed(() => {
    const view = this.view();
    return view && onTimeWords(view.tasks);
  });
  protected readonly asked = computed(
    () => this.view()?.units.filter(({ state }) => state !== 'EXCLUDED').length ?? 0,
  );
  protected readonly approved = computed(
    () => this.view()?.units.filter(({ state }) => state === 'APPROVED').length ?? 0,
  );

  constructor() {
    const standing = computed(() => standingOf(this.reports()));
    readAgainOn(standing, this.resource);
  }

  protected reload(): void {
    this.resource.reload();
  }
}
