import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { RoundRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { freshList } from '@app/core/live/fresh-list';
import { Session, WORKERS } from '@app/core/session/session';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportStateChip } from '@app/ui/status-chip/report-state-chip';
import { DueWords } from '../parts/due-words';
import { PeriodWords } from '../parts/period-words';
import { ReportApi } from '../report-api';
import { AGENCY_ROLES } from '../report-roles';

/** Rounds, the newest first. Who works in a unit finds the own report one click away. */
@Component({
  selector: 'td-round-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    DueWords,
    EmptyState,
    FigurePipe,
    Icon,
    ListFoot,
    MatButton,
    NewsBar,
    PeriodWords,
    ProblemCallout,
    ReportStateChip,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './round-list.html',
  styleUrl: './round-list.scss',
})
export class RoundList {
  private readonly session = inject(Session);

  protected readonly rounds = inject(ReportApi).rounds();
  protected readonly fresh = freshList([this.rounds], ({ subjectType }) => subjectType.startsWith('report'));
  protected readonly states = LABELS.RoundState;
  protected readonly mayOpen = computed(() => this.session.has('OFFICE'));
  protected readonly seesAgency = computed(() => this.session.has(...AGENCY_ROLES));
  private readonly reports = computed(() => this.rounds.items().some(({ ownReportId }) => ownReportId));
  protected readonly columns = computed<readonly Column<RoundRow>[]>(() => [
    { key: 'name', label: 'Đợt báo cáo' },
    { key: 'period', label: 'Kỳ báo cáo', width: '17%' },
    { key: 'due', label: 'Hạn gửi', width: '12%' },
    ...(this.reports() ? [{ key: 'own', label: 'Báo cáo của đơn vị bạn', width: '17%' }] : []),
    ...(this.seesAgency()
      ? [
          { key: 'sent', label: 'Đã gửi', numeric: true, width: '7%' },
          { key: 'approved', label: 'Đã duyệt', numeric: true, width: '7%' },
        ]
      : []),
    { key: 'state', label: 'Đợt', width: '9%', text: ({ state }) => this.states[state] },
  ]);

  protected kindOf({ kind }: RoundRow): string {
    return LABELS.RoundKind[kind];
  }

  /** A unit goes straight to its report, those who see the agency to the round. */
  protected target(round: RoundRow): string[] {
    const own = round.ownReportId;
    return own && !this.seesAgency() ? ['/bao-cao/don-vi', own] : ['/bao-cao', round.id];
  }

  /** Whether the limit still means something to the person who looks. */
  protected awaited({ state, sent, units, ownState }: RoundRow): boolean {
    if (state === 'CLOSED') return false;
    return this.seesAgency() ? sent < units : ownState === 'DRAFT' || ownState === 'RETURNED';
  }

  protected move({ ownState, state }: RoundRow): string {
    if (state === 'CLOSED' || !this.session.has(...WORKERS)) return 'Xem báo cáo';
    return ownState === 'DRAFT' || ownState === 'RETURNED' ? 'Soạn báo cáo' : 'Xem báo cáo';
  }
}
