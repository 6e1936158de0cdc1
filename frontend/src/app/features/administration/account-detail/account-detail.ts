import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AccountView } from '@app/api/types';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { MomentPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AdministrationApi } from '../administration-api';
import { AccountStateChip } from '../parts/account-state-chip';
import { AccountMoves } from './account-moves';
import { PositionTable } from './position-table';

/** One account: who it is, what they hold, and what an administrator may do with it. */
@Component({
  selector: 'td-account-detail',
  imports: [AccountMoves, AccountStateChip, MomentPipe, PositionTable, ProblemCallout, RouterLink, Skeleton],
  template: `
    <div class="page">
      @if (problem(); as problem) {
        <td-problem-callout retryable [problem]="problem" (retry)="account.reload()">
          <a routerLink="/quan-tri/tai-khoan">Về danh sách tài khoản</a>
        </td-problem-callout>
      } @else if (view(); as view) {
        <div>
          <p class="muted path"><a routerLink="/quan-tri/tai-khoan">Tài khoản</a> /</p>
          <h1>{{ view.displayName }}</h1>
        </div>
        <section class="panel" aria-label="Tài khoản">
          <div class="row">
            <td-account-state-chip [state]="view.state" />
            @if (view.disablement; as reason) {
              <span class="muted">{{ reasons[reason] }}, {{ view.disabledAt | moment }}</span>
            }
          </div>
          <p>
            Tên đăng nhập <strong>{{ view.username }}</strong> · Xác thực hai lớp
            <strong>{{ view.secondFactor ? 'đang bật' : 'đang tắt' }}</strong> · Hoạt động gần nhất
            {{ view.lastActiveAt | moment }}
            @if (view.email) {
              · Thư điện tử <strong>{{ view.email }}</strong>
            }
            @if (view.mustChangePassword) {
              · Phải đổi mật khẩu khi đăng nhập
            }
          </p>
          @if (view.state !== 'ERASED') {
            <td-account-moves [account]="view" (changed)="show($event)" (stale)="account.reload()" />
          }
        </section>
        <td-position-table class="panel" [account]="view" (changed)="show($event)" />
      } @else {
        <td-skeleton class="panel" [rows]="8" />
      }
    </div>
  `,
  styles: `
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      padding: 14px 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class AccountDetail {
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  protected readonly reasons = LABELS.Disablement;
  protected readonly account = inject(AdministrationApi).account(this.id);
  protected readonly view = computed(() => (this.account.hasValue() ? this.account.value() : undefined));
  protected readonly problem = loadProblem(this.account);

  constructor() {
    effect(() => {
      const name = this.view()?.displayName;
      if (name) this.title.name(name);
    });
  }

  protected show(account: AccountView): void {
    this.account.set(account);
  }
}
