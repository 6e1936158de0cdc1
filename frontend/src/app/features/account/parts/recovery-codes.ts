import { Clipboard } from '@angular/cdk/clipboard';
import { Component, DOCUMENT, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '@app/core/notice/notice';
import { Icon } from '@app/ui/icon/icon';

/** The codes for the day on which the telephone is lost. They are never shown again. */
@Component({
  selector: 'td-recovery-codes',
  imports: [Icon, MatButton],
  template: `
    <h3>Mã khôi phục</h3>
    <p>
      Mỗi mã dùng được một lần thay cho ứng dụng xác thực, khi mất hoặc đổi điện thoại. Hãy in hoặc cất ở nơi
      an toàn: <strong>các mã này chỉ hiện một lần</strong>.
    </p>
    <ul aria-label="Mã khôi phục">
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ul>
    <div class="row no-print">
      <button matButton="outlined" type="button" (click)="copy()">
        <td-icon matButtonIcon name="copy" /> Sao chép
      </button>
      <button matButton="outlined" type="button" (click)="print()">
        <td-icon matButtonIcon name="print" /> In
      </button>
      <button matButton="filled" type="button" (click)="kept.emit()">Tôi đã cất mã</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    p {
      margin: 0;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr));
      gap: 4px 12px;
      margin: 0;
      padding: 10px 12px;
      border: 1px dashed var(--td-line);
      border-radius: 6px;
      list-style: none;
    }
    code {
      font-size: 15px;
    }
  `,
})
export class RecoveryCodeList {
  private readonly clipboard = inject(Clipboard);
  private readonly document = inject(DOCUMENT);
  private readonly notice = inject(Notice);

  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected copy(): void {
    const done = this.clipboard.copy(this.codes().join('\n'));
    this.notice.say(
      done ? 'Đã sao chép mã khôi phục.' : 'Trình duyệt không cho sao chép. Hãy in hoặc chép tay.',
    );
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
