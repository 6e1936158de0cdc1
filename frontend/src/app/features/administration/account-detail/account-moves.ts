import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { AccountView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm, Question } from '@app/ui/confirm/confirm';
import { AdministrationApi } from '../administration-api';
import { CorrectAccountDialog } from './correct-account-dialog';
import { EraseDialog } from './erase-dialog';
import { OneTimePasswordDialog } from './one-time-password-dialog';

/** What an administrator may do with an account; each move says first what will happen. */
@Component({
  selector: 'td-account-moves',
  imports: [MatButton],
  template: `
    <div class="row">
      <button matButton="outlined" type="button" (click)="correct()">Sửa tài khoản</button>
      <button matButton="outlined" type="button" (click)="resetPassword()">Cấp mật khẩu dùng một lần</button>
      @if (account().secondFactor) {
        <button matButton="outlined" type="button" (click)="removeSecondFactor()">Gỡ xác thực hai lớp</button>
      }
      @if (account().state === 'DISABLED') {
        <button matButton="outlined" type="button" (click)="enable()">Cho hoạt động lại</button>
      } @else {
        <button matButton="outlined" type="button" (click)="disable()">Ngừng hoạt động</button>
      }
      <button matButton type="button" (click)="erase()">Xóa dữ liệu cá nhân</button>
    </div>
  `,
})
export class AccountMoves {
  private readonly api = inject(AdministrationApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly account = input.required<AccountView>();
  readonly changed = output<AccountView>();
  /** The account is to be read again: somebody else changed it, or a move does not answer it. */
  readonly stale = output();

  protected async correct(): Promise<void> {
    await this.edit(CorrectAccountDialog);
  }

  protected async erase(): Promise<void> {
    await this.edit(EraseDialog);
  }

  protected async resetPassword(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Cấp mật khẩu dùng một lần?',
      text: `Mật khẩu hiện tại của ${this.account().displayName} hết hiệu lực và mọi thiết bị bị đăng xuất. Người đó phải đặt mật khẩu mới khi đăng nhập.`,
      action: 'Cấp mật khẩu',
    });
    if (!sure) return;
    try {
      const { password } = await this.api.resetPassword(this.account());
      const data = { password, name: this.account().displayName, username: this.account().username };
      const opened = this.dialog.open(OneTimePasswordDialog, { data, width: '440px', disableClose: true });
      await firstValueFrom(opened.afterClosed());
      this.stale.emit();
    } catch (error) {
      this.refuse(error);
    }
  }

  protected disable(): Promise<void> {
    return this.act(() => this.api.disable(this.account()), 'Đã ngừng tài khoản.', {
      title: 'Ngừng tài khoản?',
      text: `${this.account().displayName} bị đăng xuất ngay và không đăng nhập được nữa. Có thể cho hoạt động lại bất cứ lúc nào.`,
      action: 'Ngừng hoạt động',
    });
  }

  protected enable(): Promise<void> {
    return this.act(() => this.api.enable(this.account()), 'Tài khoản hoạt động lại.');
  }

  protected removeSecondFactor(): Promise<void> {
    return this.act(() => this.api.removeSecondFactor(this.account()), 'Đã gỡ xác thực hai lớp.', {
      title: 'Gỡ xác thực hai lớp?',
      text: `Dùng khi ${this.account().displayName} mất điện thoại và mã khôi phục. Hãy chắc chắn đúng là người đó yêu cầu.`,
      action: 'Gỡ',
    });
  }

  private async edit(component: typeof CorrectAccountDialog | typeof EraseDialog): Promise<void> {
    const opened = this.dialog.open<unknown, AccountView, AccountView>(component, {
      data: this.account(),
      width: '480px',
    });
    const after = await firstValueFrom(opened.afterClosed());
    if (after) this.changed.emit(after);
  }

  private async act(move: () => Promise<AccountView>, said: string, question?: Question): Promise<void> {
    if (question && !(await this.confirm.ask(question))) return;
    try {
      this.changed.emit(await move());
      this.notice.say(said);
    } catch (error) {
      this.refuse(error);
    }
  }

  private refuse(error: unknown): void {
    const problem = Problem.of(error);
    this.notice.say(problem.detail);
    if (problem.stale) this.stale.emit();
  }
}
