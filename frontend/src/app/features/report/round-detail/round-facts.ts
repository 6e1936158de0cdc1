import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { RoundView } from '@app/api/types';
import { Session } from '@app/core/session/session';
import { DayPipe, MomentPipe } from '@app/ui/format/pipes';
import { DueWords } from '../parts/due-words';
import { PeriodWords } from '../parts/period-words';
import { AGENCY_ROLES } from '../report-roles';
import { awaited } from './sending-words';

/** What the Office asked for. */
@Component({
  selector: 'td-round-facts',
  imports: [DayPipe, DueWords, MomentPipe, PeriodWords, RouterLink],
  templateUrl: './round-facts.html',
  styleUrl: './round-facts.scss',
})
export class RoundFacts {
  private readonly session = inject(Session);

  readonly round = input.required<RoundView>();

  protected readonly awaited = computed(() => {
    const { state, reports } = this.round();
    return state === 'OPEN' && reports.some(awaited);
  });
  protected readonly seesAgency = computed(() => this.session.has(...AGENCY_ROLES));
  protected readonly kinds = LABELS.RoundKind;
  protected readonly states = LABELS.RoundState;
  protected readonly schemes = LABELS.PeriodScheme;
}
