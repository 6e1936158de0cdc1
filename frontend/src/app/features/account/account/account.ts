import { Component, computed, inject } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { SessionPosition } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { OwnDelegations } from '@app/features/delegation';
import { CalendarLinks } from '@app/features/feed';
import { MailPreferences } from '@app/features/notification';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { MomentPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AccountApi } from '../account-api';
import { PasswordForm } from '../parts/password-form';
import { KeyPanel } from './key-panel';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionTable } from './session-table';

/** Who I am, how I sign in, what reaches me elsewhere, and where I am signed in. */
@Component({
  selector: 'td-account',
  imports: [
    CalendarLinks,
    EmptyState,
    KeyPanel,
    MailPreferences,
    OwnDelegations,
    MomentPipe,
    PasswordForm,
    ProblemCallout,
    SecondFactorPanel,
    SessionTable,
    Skeleton,
  ],
  templateUrl: './account.html',
  styleUrl: './account.scss',
})
export class AccountPage {
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  /** Whoever acts for another sees and changes nothing of their own account. */
  protected readonly inPerson = computed(() => !this.session.current()?.delegationId);
  protected readonly account = inject(AccountApi).account(() => this.inPerson());
  protected readonly view = computed(() => (this.account.hasValue() ? this.account.value() : undefined));
  protected readonly problem = loadProblem(this.account);
  protected readonly positions = computed(() => this.session.current()?.positions ?? []);

  protected roleOf({ role }: SessionPosition): string {
    return LABELS.Role[role];
  }

  /** Whether it is the position in which the person acts now. */
  protected acting({ positionId, delegationId }: SessionPosition): boolean {
    const now = this.session.current();
    return positionId === now?.positionId && (delegationId ?? null) === (now.delegationId ?? null);
  }

  protected reload(): void {
    this.account.reload();
  }

  protected passwordChanged(): void {
    this.notice.say('Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.');
    this.reload();
  }
}
