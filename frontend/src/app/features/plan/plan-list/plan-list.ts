import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { PlanRow, PlanState } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { freshList } from '@app/core/live/fresh-list';
import { pageQuery } from '@app/core/list/page-query';
import { Session } from '@app/core/session/session';
import { Installation } from '@app/core/system/installation';
import { Column } from '@app/ui/data-table/column';
import { Cell } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { SearchWords } from '@app/ui/filters/search-words';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { PlanApi } from '../plan-api';
import { PlanStateChip } from '../parts/plan-state-chip';
import { NewPlanDialog } from './new-plan-dialog';

const YEARS_BACK = 6;

/** Plans by year; those who prepare plans see their drafts first. */
@Component({
  selector: 'td-plan-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    FigurePipe,
    FilterSelect,
    Icon,
    ListFoot,
    MatButton,
    NewsBar,
    PlanStateChip,
    ProblemCallout,
    RouterLink,
    SearchWords,
    Skeleton,
  ],
  templateUrl: './plan-list.html',
})
export class PlanList {
  private readonly dialog = inject(MatDialog);
  private readonly today = inject(Installation).today;
  private readonly session = inject(Session);

  protected readonly query = pageQuery('year', 'state', 'q');
  protected readonly plans = inject(PlanApi).list(() => this.query.values());
  protected readonly fresh = freshList([this.plans], ({ subjectType }) => subjectType === 'plan');

  protected readonly columns: readonly Column<PlanRow>[] = [
    { key: 'symbol', label: 'Số, ký hiệu', width: '15%' },
    { key: 'title', label: 'Trích yếu' },
    { key: 'issuedOn', label: 'Ngày ban hành', width: '11%' },
    { key: 'period', label: 'Thời gian thực hiện', width: '13%' },
    { key: 'tasks', label: 'Nhiệm vụ', numeric: true, width: '8%' },
    { key: 'state', label: 'Tình trạng', width: '14%' },
  ];
  protected readonly states = Object.entries(LABELS.PlanState) as [PlanState, string][];
  protected readonly mayPrepare = computed(() => this.session.has('OFFICE'));
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
  protected readonly years = computed(() => {
    const current = Number(this.today().slice(0, 4));
    const around = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(current + 1 - back));
    const asked = this.query.values().year;
    const years = asked && !around.includes(asked) ? [asked, ...around] : around;
    return years.map((year) => [year, year] as const);
  });

  protected create(): void {
    this.dialog.open(NewPlanDialog, { width: '560px' });
  }
}
