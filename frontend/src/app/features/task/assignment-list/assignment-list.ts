import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { PagePlanRow } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { UnitDirectory } from '@app/features/unit';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AssignmentTable } from '../parts/assignment-table';
import { TaskApi } from '../task-api';

/** Assignments of the whole agency; what the filters say stands in the address, so that any list can be shared. */
@Component({
  selector: 'td-assignment-list',
  imports: [
    AssignmentTable,
    EmptyState,
    Icon,
    ListFoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    Skeleton,
  ],
  templateUrl: './assignment-list.html',
  styleUrl: './assignment-list.scss',
})
export class AssignmentList {
  private readonly directory = inject(UnitDirectory);

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
  private readonly planPage = httpResource<PagePlanRow>(() => '/api/v1/plans?state=ISSUED&limit=200');

  protected readonly plans = computed(() => (this.planPage.hasValue() ? this.planPage.value().items : []));
  protected readonly units = computed(() =>
    this.directory.units().filter(({ kind }) => kind !== 'AGENCY' && kind !== 'EXTERNAL'),
  );
  protected readonly states = Object.entries(LABELS.WorkState);
  protected readonly schedules = Object.entries(LABELS.Schedule);
  protected readonly roles = Object.entries(LABELS.PartyRole);
  protected readonly filtered = computed(() =>
    Object.keys(this.query.values()).some((name) => name !== 'sort'),
  );
  protected readonly words = signal(this.query.values().q ?? '');

  protected search(): void {
    this.query.set({ q: this.words() });
  }

  protected clear(): void {
    this.words.set('');
    this.query.clear();
  }
}
