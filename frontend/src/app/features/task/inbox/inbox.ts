import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { RouterLink } from '@angular/router';
import { pageQuery } from '@app/core/list/page-query';
import { freshList } from '@app/core/live/fresh-list';
import { Session } from '@app/core/session/session';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FigurePipe } from '@app/ui/format/pipes';
import { Growing, ListFoot } from '@app/ui/list-foot/list-foot';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AssignmentTable } from '../parts/assignment-table';
import { isWorkOf } from '../parts/work-changes';
import { TaskApi } from '../task-api';
import { AssignmentQuery } from '../views/view-query';
import { inboxParts } from './inbox-parts';

const WHOLE_PAGE = 200;

/** What the own unit has to do, the most pressing first. */
@Component({
  selector: 'td-inbox',
  imports: [
    AssignmentTable,
    EmptyState,
    FigurePipe,
    ListFoot,
    MatButton,
    MatSlideToggle,
    NewsBar,
    ProblemCallout,
    RouterLink,
    Skeleton,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>Việc của đơn vị</h1>
        <mat-slide-toggle [checked]="mine()" (change)="query.set({ mine: $event.checked ? 'true' : null })">
          Giao cho tôi
        </mat-slide-toggle>
        <a matButton="outlined" routerLink="/nhiem-vu" [queryParams]="{ unit: unit() }">Xem tất cả</a>
      </div>
      <td-news-bar [count]="fresh.waiting()" (update)="fresh.update()" />
      @if (problem(); as problem) {
        <td-problem-callout retryable [problem]="problem" (retry)="reload()" />
      } @else if (loading()) {
        <td-skeleton class="panel" />
      } @else if (parts().length === 0) {
        @if (mine()) {
          <td-empty-state class="panel" icon="confirmed" heading="Chưa có việc nào giao cho bạn">
            Thủ trưởng đơn vị giao việc trên trang của từng nhiệm vụ.
            <button moves matButton="outlined" type="button" (click)="query.clear()">
              Xem việc của cả đơn vị
            </button>
          </td-empty-state>
        } @else {
          <td-empty-state class="panel" icon="confirmed" heading="Đơn vị không còn việc phải làm">
            Nhiệm vụ mới sẽ xuất hiện ở đây ngay khi kế hoạch được ban hành.
          </td-empty-state>
        }
      } @else {
        @for (part of parts(); track part.key) {
          <section [attr.aria-labelledby]="part.key">
            <h2 [id]="part.key">
              {{ part.heading }} <span class="muted figures">({{ part.rows.length | figure }})</span>
            </h2>
            <td-assignment-table [ownUnit]="true" [caption]="part.heading" [rows]="part.rows" />
          </section>
        }
        <td-list-foot [list]="both" />
      }
    </div>
  `,
  styles: `
    section {
      display: grid;
      gap: 8px;
    }
  `,
})
export class Inbox {
  private readonly session = inject(Session);

  protected readonly query = pageQuery('mine');
  protected readonly mine = computed(() => this.query.values().mine === 'true');
  protected readonly unit = computed(() => this.session.current()?.unitId);
  private readonly api = inject(TaskApi);
  private readonly open = this.api.list(() => this.asked({ open: 'true' }), WHOLE_PAGE);
  private readonly submitted = this.api.list(() => this.asked({ workState: 'SUBMITTED' }), WHOLE_PAGE);
  private readonly suspended = this.api.list(() => this.asked({ workState: 'SUSPENDED' }), WHOLE_PAGE);
  protected readonly lists = [this.open, this.submitted, this.suspended];
  protected readonly parts = computed(() => inboxParts(this.lists.flatMap((list) => list.items())));
  protected readonly loading = computed(() => this.lists.some((list) => list.loading()));
  protected readonly problem = computed(() => this.lists.map((list) => list.problem()).find(Boolean));
  protected readonly fresh = freshList(this.lists, (change) => isWorkOf(change, { unit: this.unit() }));

  /** The person asks for more once; each of the lists that has more grows. */
  protected readonly both: Growing = {
    items: () => this.lists.flatMap((list) => list.items()),
    total: () => undefined,
    hasMore: () => this.lists.some((list) => list.hasMore()),
    loadingMore: () => this.lists.some((list) => list.loadingMore()),
    more: () => Promise.all(this.lists.map((list) => list.more())),
  };

  protected reload(): void {
    this.lists.forEach((list) => list.reload());
  }

  private asked(query: AssignmentQuery): AssignmentQuery | undefined {
    const unit = this.unit();
    return unit ? { unit, ...query, ...this.query.values() } : undefined;
  }
}
