import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LABELS } from '@app/api/labels';
import { MailRow } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenMoment } from '@app/ui/format/day';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { NotificationApi } from '../notification-api';

const COLUMNS: readonly Column<MailRow>[] = [
  { key: 'to', label: 'Người nhận' },
  { key: 'kind', label: 'Thư', text: ({ kind }) => LABELS.MailKind[kind], width: '12%' },
  { key: 'state', label: 'Tình hình', width: '22%' },
  { key: 'error', label: 'Máy chủ thư trả lời', text: ({ lastError }) => lastError, width: '30%' },
  { key: 'moves', label: 'Gửi lại', width: '12%' },
];

/** Mails that wait or could not be sent; nothing is shown while there are none. */
@Component({
  selector: 'td-unsent-mails',
  imports: [Cell, DataTable, ListFoot, MatButton, ProblemCallout, Skeleton],
  template: `
    @if (mails.problem(); as problem) {
      <td-problem-callout retryable [problem]="problem" (retry)="mails.reload()" />
    } @else if (mails.loading()) {
      <td-skeleton class="panel" />
    } @else if (mails.items().length) {
      <td-data-table caption="Thư chưa gửi được" [rows]="mails.items()" [columns]="columns">
        <ng-template tdCell="to" let-row>
          {{ row.recipient }} <span class="muted under">{{ row.address }}</span>
        </ng-template>
        <ng-template tdCell="state" let-row>
          {{ stateOf(row) }}
          <span class="muted figures under">{{ timeOf(row) }}</span>
        </ng-template>
        <ng-template tdCell="moves" let-row>
          <button
            matButton="outlined"
            type="button"
            [attr.aria-label]="'Gửi lại cho ' + row.recipient"
            (click)="retry(row)"
          >
            Gửi lại
          </button>
        </ng-template>
      </td-data-table>
      <td-list-foot noun="thư" [list]="mails" />
    } @else {
      <p class="muted">Không có thư nào chờ gửi hoặc gửi không được.</p>
    }
  `,
  styles: '.under { display: block; }',
})
export class UnsentMails {
  private readonly api = inject(NotificationApi);
  private readonly notice = inject(Notice);

  protected readonly mails = this.api.unsent();
  protected readonly columns = COLUMNS;

  protected stateOf({ state, attempts }: MailRow): string {
    return attempts > 0 ? `${LABELS.MailState[state]}, đã thử ${attempts} lần` : LABELS.MailState[state];
  }

  protected timeOf({ createdAt, nextAttemptAt }: MailRow): string {
    return nextAttemptAt
      ? `thử tiếp lúc ${writtenMoment(nextAttemptAt)}`
      : `viết lúc ${writtenMoment(createdAt)}`;
  }

  protected async retry({ id }: MailRow): Promise<void> {
    try {
      await this.api.retry(id);
      this.notice.say('Thư sẽ được gửi lại ngay.');
      this.mails.reload();
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }
}
