import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { pageQuery } from '@app/core/list/page-query';
import { freshList } from '@app/core/live/fresh-list';
import { Session } from '@app/core/session/session';
import { issuedPlans } from '@app/features/plan';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { SearchWords } from '@app/ui/filters/search-words';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AssignmentTable } from '../parts/assignment-table';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { isWorkOf } from '../parts/work-changes';
import { TaskApi } from '../task-api';

/** Assignments of the whole agency; what the filters say stands in the address, so that any list can be shared. */
@Component({
  selector: 'td-assignment-list',
  imports: [
    AssignmentTable,
    EmptyState,
    FilterSelect,
    Icon,
    ListFoot,
    MatButton,
    NewsBar,
    ProblemCallout,
    RouterLink,
    SearchWords,
    Skeleton,
  ],
  templateUrl: './assignment-list.html',
  styleUrl: './assignment-list.scss',
})
export class AssignmentList {
  private readonly directory = inject(UnitDirectory);
  private readonly session = inject(Session);
  protected readonly decides = computed(() => this.session.has('OFFICE', 'LEADER'));

  protected readonly query = pageQuery(
    'unit',
    'plan',
    'role',
    'workState',
    'schedule',
    'open',
    'idle',
    'q',
    'sort',
  );
  protected readonly assignments = inject(TaskApi).list(() => this.query.values());

  protected readonly fresh = freshList([this.assignments], (change) => isWorkOf(change, this.query.values()));
  private readonly followUp = inject(FollowUpApi).settings();
  protected readonly idleWords = computed(() =>
    this.followUp.hasValue()
      ? `nhiệm vụ không có hoạt động từ ${this.followUp.value()?.idleDays} ngày trở lên`
      : 'nhiệm vụ không có hoạt động',
  );
  protected readonly readsEvents = computed(() => this.session.has('OFFICE', 'LEADER'));

  protected readonly plans = issuedPlans();
  protected readonly units = computed(() => this.directory.working().map(unitChoice));
  protected readonly states = Object.entries(LABELS.WorkState);
  protected readonly schedules = Object.entries(LABELS.Schedule);
  protected readonly roles = Object.entries(LABELS.PartyRole);
  protected readonly filtered = computed(() =>
    Object.keys(this.query.values()).some((name) => name !== 'sort'),
  );
}
