import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { Icon } from '@app/ui/icon/icon';

interface HandedOver {
  readonly password: string;
  readonly name: string;
  readonly username: string;
}

/** Shows a one-time password, once. */
@Component({
  selector: 'td-one-time-password-dialog',
  imports: [Icon, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>Mật khẩu dùng một lần</h2>
    <mat-dialog-content class="form">
      <p>
        Trao trực tiếp cho {{ given.name }} (tên đăng nhập <strong>{{ given.username }}</strong>). Mật khẩu
        này <strong>chỉ hiện một lần</strong>.
      </p>
      <code aria-label="Mật khẩu dùng một lần">{{ given.password }}</code>
      <p class="muted" role="status">{{ copied() }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="outlined" type="button" (click)="copy()">
        <td-icon matButtonIcon name="copy" /> Sao chép
      </button>
      <button matButton="filled" type="button" mat-dialog-close>Đã ghi lại</button>
    </mat-dialog-actions>
  `,
  styles: `
    code {
      padding: 10px 12px;
      border: 1px dashed var(--td-line);
      border-radius: 6px;
      font-size: 18px;
      text-align: center;
    }
  `,
})
export class OneTimePasswordDialog {
  private readonly clipboard = inject(Clipboard);

  protected readonly given = inject<HandedOver>(MAT_DIALOG_DATA);
  protected readonly copied = signal('');

  protected copy(): void {
    const done = this.clipboard.copy(this.given.password);
    this.copied.set(done ? 'Đã sao chép.' : 'Trình duyệt không cho sao chép. Hãy chép tay.');
  }
}
