import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { Role } from '@app/api/types';
import { Session } from '@app/core/session/session';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { DelegationApi } from '../delegation-api';
import { DelegationTable } from '../parts/delegation-table';
import { GiveDialog } from '../parts/give-dialog';

const GIVERS: readonly Role[] = ['OFFICE', 'LEADER', 'UNIT_HEAD'];

/** What I have lent to others, and what others have lent to me. */
@Component({
  selector: 'td-own-delegations',
  imports: [DelegationTable, ListFoot, MatButton, ProblemCallout, Skeleton],
  template: `
    <div class="page-head">
      <h2>Ủy quyền</h2>
      @if (mayGive()) {
        <button matButton="outlined" type="button" (click)="give()">Ủy quyền cho người khác</button>
      }
    </div>
    @for (list of lists; track list.caption) {
      @if (list.delegations.problem(); as problem) {
        <td-problem-callout retryable [problem]="problem" (retry)="list.delegations.reload()" />
      } @else if (list.delegations.loading()) {
        <td-skeleton [rows]="2" />
      } @else if (list.delegations.items().length === 0) {
        <p class="muted">{{ list.none }}</p>
      } @else {
        <h3>{{ list.caption }}</h3>
        <td-delegation-table
          [caption]="list.caption"
          [rows]="list.delegations.items()"
          (revoked)="list.delegations.reload()"
        />
        <td-list-foot [list]="list.delegations" />
      }
    }
  `,
  styles: `
    h2 {
      flex: 1 1 240px;
    }
    p {
      margin: 0;
    }
  `,
  host: { role: 'region', 'aria-label': 'Ủy quyền' },
})
export class OwnDelegations {
  private readonly api = inject(DelegationApi);
  private readonly dialog = inject(MatDialog);
  private readonly session = inject(Session);

  private readonly me = computed(() => this.session.current()?.accountId ?? '');
  protected readonly lists = [
    {
      caption: 'Tôi ủy quyền cho người khác',
      none: 'Bạn chưa ủy quyền cho ai.',
      delegations: this.api.given(this.me),
    },
    {
      caption: 'Người khác ủy quyền cho tôi',
      none: 'Chưa có ai ủy quyền cho bạn.',
      delegations: this.api.received(this.me),
    },
  ];
  /** Only in a position of their own, and only those who have powers to lend. */
  protected readonly mayGive = computed(
    () => !this.session.current()?.delegationId && this.session.has(...GIVERS),
  );

  protected async give(): Promise<void> {
    const opened = this.dialog.open<GiveDialog, void, boolean>(GiveDialog, { width: '620px' });
    if (await firstValueFrom(opened.afterClosed())) this.lists[0]?.delegations.reload();
  }
}
