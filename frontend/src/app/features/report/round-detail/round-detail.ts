import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { onChanges } from '@app/core/live/on-changes';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { Installation } from '@app/core/system/installation';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportStateChip } from '@app/ui/status-chip/report-state-chip';
import { Consolidation } from '../consolidation/consolidation';
import { RoundHistory } from '../history/round-history';
import { FormTotals } from '../form/totals/form-totals';
import { ReportApi } from '../report-api';
import { AGENCY_ROLES } from '../report-roles';
import { RoundFacts } from './round-facts';
import { RoundMatrix } from './round-matrix';
import { RoundMoves } from './round-moves';
import { sendingWords } from './sending-words';

/** One round: what was asked, who has sent, and what the approved reports add up to. */
@Component({
  selector: 'td-round-detail',
  imports: [
    Consolidation,
    FormTotals,
    Icon,
    MatButton,
    ProblemCallout,
    ReportStateChip,
    RoundFacts,
    RoundHistory,
    RoundMatrix,
    RoundMoves,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './round-detail.html',
  styleUrl: './round-detail.scss',
})
export class RoundDetail {
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  private readonly api = inject(ReportApi);
  private readonly today = inject(Installation).today;
  private readonly resource = this.api.round(() => this.id());
  protected readonly round = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly seesAgency = computed(() => this.session.has(...AGENCY_ROLES));
  protected readonly own = computed(() =>
    this.round()?.reports.find(({ unit }) => unit.id === this.session.current()?.unitId),
  );
  private readonly reports = computed(() => new Set(this.round()?.reports.map(({ id }) => id)));
  /** Asked once the cut-off is over; the page does without it when it cannot be read. */
  private readonly counts = this.api.laterCounts(() => {
    const round = this.round();
    return round && this.seesAgency() && this.today() > round.cutOffOn ? round.id : undefined;
  });
  protected readonly later = computed(
    () =>
      new Map(
        this.counts.hasValue()
          ? this.counts.value().items.map(({ reportId, assignments }) => [reportId, assignments])
          : [],
      ),
  );
  protected readonly sending = computed(() => sendingWords(this.round()?.reports ?? []));

  constructor() {
    effect(() => this.title.name(this.round()?.name));
    onChanges(
      ({ subjectId }) => subjectId === this.id() || this.reports().has(subjectId),
      () => this.reload(),
    );
  }

  protected reload(): void {
    this.resource.reload();
  }
}
