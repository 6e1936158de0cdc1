import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RoundMove, RoundView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { askReason } from '../parts/reason-dialog';
import { ReportApi } from '../report-api';
import { awaited } from './sending-words';

/** What the Office may do with a round: remind who has not sent, close it, reopen it. */
@Component({
  selector: 'td-round-moves',
  imports: [Icon, MatButton, ProblemCallout],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    <div class="row">
      @if (may('REMIND') && unsent() > 0) {
        <button matButton="outlined" type="button" (click)="remind()">
          <td-icon matButtonIcon name="urge" /> Nhắc {{ unsent() }} đơn vị chưa gửi
        </button>
      }
      @if (may('CLOSE')) {
        <button matButton="outlined" type="button" (click)="close()">
          <td-icon matButtonIcon name="locked" /> Đóng đợt
        </button>
      }
      @if (may('REOPEN')) {
        <button matButton="outlined" type="button" (click)="reopen()">
          <td-icon matButtonIcon name="undo" /> Mở lại đợt
        </button>
      }
    </div>
  `,
  styles: ':host { display: grid; gap: 8px; }',
})
export class RoundMoves {
  private readonly api = inject(ReportApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);

  readonly round = input.required<RoundView>();
  readonly changed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);

  protected may(move: RoundMove): boolean {
    return this.round().moves.includes(move);
  }

  protected unsent(): number {
    return this.round().reports.filter(awaited).length;
  }

  protected async remind(): Promise<void> {
    const sure = await this.confirm.ask({
      title: `Nhắc ${this.unsent()} đơn vị chưa gửi?`,
      text: 'Người của các đơn vị chưa gửi báo cáo nhận được thông báo ngay. Hệ thống cũng tự nhắc trước hạn 3 ngày, trong ngày hết hạn và khi quá hạn.',
      action: 'Nhắc',
    });
    if (!sure) return;
    await this.do(async () => {
      const { units } = await this.api.remind(this.round());
      this.notice.say(`Đã nhắc ${units} đơn vị.`);
    });
  }

  protected async close(): Promise<void> {
    const unsent = this.unsent();
    const sure = await this.confirm.ask({
      title: 'Đóng đợt báo cáo?',
      text: `Không báo cáo nào được gửi, duyệt hoặc trả lại nữa${unsent ? `; ${unsent} đơn vị chưa gửi được ghi là chưa báo cáo` : ''}. Có thể mở lại khi cần.`,
      action: 'Đóng đợt',
    });
    if (!sure) return;
    await this.do(async () => {
      await this.api.close(this.round());
      this.notice.say('Đã đóng đợt báo cáo.');
    });
  }

  protected async reopen(): Promise<void> {
    const reopened = await askReason(this.dialog, {
      title: 'Mở lại đợt báo cáo',
      text: 'Các đơn vị lại gửi được báo cáo cho đến khi bạn đóng đợt.',
      label: 'Lý do mở lại',
      missing: 'Hãy ghi lý do mở lại đợt báo cáo.',
      action: 'Mở lại',
      send: (reason) => this.api.reopen(this.round(), reason),
    });
    if (reopened) this.notice.say('Đã mở lại đợt báo cáo.');
    this.changed.emit();
  }

  private async do(work: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await work();
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
    this.changed.emit();
  }
}
