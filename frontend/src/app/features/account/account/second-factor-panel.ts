import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { OwnAccountView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { FigurePipe, MomentPipe } from '@app/ui/format/pipes';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { SecondFactorSetUp } from '../parts/second-factor-set-up';
import { RemoveSecondFactorDialog } from './remove-second-factor-dialog';

/** Whether a code of the telephone is asked for beside the password; on, off, and what is left of the recovery codes. */
@Component({
  selector: 'td-second-factor-panel',
  imports: [FigurePipe, MatButton, MomentPipe, SecondFactorSetUp, StatusChip],
  template: `
    <h2>Xác thực hai lớp</h2>
    @if (settingUp()) {
      <td-second-factor-set-up [withPassword]="!!account().passwordChangedAt" (enrolled)="enrolled()">
        <button matButton type="button" (click)="settingUp.set(false)">Để sau</button>
      </td-second-factor-set-up>
    } @else if (account().secondFactorSince) {
      <td-status-chip tone="success" icon="shield">Đang bật</td-status-chip>
      <p>
        Khi đăng nhập, hệ thống hỏi thêm mã của ứng dụng xác thực. Bật từ
        {{ account().secondFactorSince | moment }}.
      </p>
      <p>Còn {{ account().recoveryCodesLeft | figure }} mã khôi phục chưa dùng.</p>
      @if (account().recoveryCodesLeft < 3) {
        <p>Sắp hết mã khôi phục: hãy tắt rồi bật lại xác thực hai lớp để nhận bộ mã mới.</p>
      }
      @if (account().secondFactorRequired) {
        <p class="muted">
          Vai trò của bạn bắt buộc xác thực hai lớp; nếu tắt, bạn phải cài đặt lại ngay để làm việc tiếp.
        </p>
      }
      <div class="row">
        <button matButton="outlined" type="button" (click)="remove()">Tắt xác thực hai lớp</button>
      </div>
    } @else {
      <td-status-chip icon="shield">Đang tắt</td-status-chip>
      <p>
        Bật để người biết mật khẩu của bạn vẫn không đăng nhập được nếu không có điện thoại của bạn. Khi đã
        bật, mật khẩu được phép ngắn hơn.
      </p>
      <div class="row">
        <button matButton="filled" type="button" (click)="settingUp.set(true)">Bật xác thực hai lớp</button>
      </div>
    }
  `,
  styles: `
    td-status-chip {
      justify-self: start;
    }
    p {
      margin: 0;
    }
  `,
  host: { role: 'region', 'aria-label': 'Xác thực hai lớp' },
})
export class SecondFactorPanel {
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);

  readonly account = input.required<OwnAccountView>();
  readonly changed = output();

  protected readonly settingUp = signal(false);

  protected enrolled(): void {
    this.settingUp.set(false);
    this.notice.say('Đã bật xác thực hai lớp.');
    this.changed.emit();
  }

  protected async remove(): Promise<void> {
    const opened = this.dialog.open<RemoveSecondFactorDialog, void, boolean>(RemoveSecondFactorDialog, {
      width: '440px',
    });
    if (!(await firstValueFrom(opened.afterClosed()))) return;
    this.notice.say('Đã tắt xác thực hai lớp.');
    this.changed.emit();
  }
}
