import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { SessionRow } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenMoment } from '@app/ui/format/day';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AccountApi } from '../account-api';

/** Where the person is signed in; what they do not recognise they end here. */
@Component({
  selector: 'td-session-table',
  imports: [Cell, DataTable, MatButton, ProblemCallout, Skeleton],
  template: `
    <div class="page-head">
      <h2>Thiết bị đang đăng nhập</h2>
      @if (rows().length > 1) {
        <button matButton="outlined" type="button" (click)="endOthers()">Đăng xuất mọi nơi khác</button>
      }
    </div>
    <p class="muted">Thấy thiết bị lạ: hãy đăng xuất thiết bị đó rồi đổi mật khẩu.</p>
    @if (problem(); as problem) {
      <td-problem-callout retryable [problem]="problem" (retry)="sessions.reload()" />
    } @else if (sessions.hasValue()) {
      <td-data-table caption="Thiết bị đang đăng nhập" [rows]="rows()" [columns]="columns">
        <ng-template tdCell="moves" let-row>
          @if (row.current) {
            <span class="muted">Thiết bị này</span>
          } @else {
            <button
              matButton="outlined"
              type="button"
              [attr.aria-label]="'Đăng xuất ' + row.device"
              (click)="end(row)"
            >
              Đăng xuất
            </button>
          }
        </ng-template>
      </td-data-table>
    } @else {
      <td-skeleton [rows]="3" />
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
  host: { role: 'region', 'aria-label': 'Thiết bị đang đăng nhập' },
})
export class SessionTable {
  private readonly api = inject(AccountApi);
  private readonly notice = inject(Notice);

  protected readonly sessions = this.api.sessions();
  protected readonly rows = computed<readonly SessionRow[]>(() =>
    this.sessions.hasValue() ? this.sessions.value().items : [],
  );
  protected readonly problem = loadProblem(this.sessions);
  protected readonly columns: readonly Column<SessionRow>[] = [
    { key: 'device', label: 'Thiết bị', text: ({ device }) => device },
    { key: 'address', label: 'Địa chỉ mạng', text: ({ address }) => address, width: '18%' },
    { key: 'created', label: 'Đăng nhập lúc', text: (row) => writtenMoment(row.createdAt), width: '18%' },
    { key: 'seen', label: 'Dùng gần nhất', text: (row) => writtenMoment(row.lastSeenAt), width: '18%' },
    { key: 'moves', label: 'Đăng xuất', width: '16%' },
  ];

  protected end({ id, device }: SessionRow): Promise<void> {
    return this.act(() => this.api.endSession(id), `Đã đăng xuất ${device}.`);
  }

  protected endOthers(): Promise<void> {
    return this.act(() => this.api.endOtherSessions(), 'Đã đăng xuất mọi thiết bị khác.');
  }

  private async act(move: () => Promise<void>, said: string): Promise<void> {
    try {
      await move();
      this.notice.say(said);
      this.sessions.reload();
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }
}
