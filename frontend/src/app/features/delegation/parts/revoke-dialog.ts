import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { DelegationView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DelegationApi } from '../delegation-api';

/** Takes a delegation back; the delegate loses the powers at once. */
@Component({
  selector: 'td-revoke-dialog',
  imports: [FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <h2 mat-dialog-title>Thu hồi ủy quyền?</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>
          {{ delegation().delegate.name }} thôi làm việc thay {{ delegation().delegator.name }} ngay bây giờ.
          Việc đã làm vẫn giữ nguyên. Muốn ủy quyền lại thì lập ủy quyền mới.
        </p>
        @if (problem(); as refused) {
          <td-problem-callout
            listed
            again="Thu hồi lần nữa để thu hồi theo nội dung mới nhất"
            [problem]="refused"
          />
        }
        <mat-form-field>
          <mat-label>Lý do (không bắt buộc)</mat-label>
          <input matInput autocomplete="off" [formField]="form.reason" />
          <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Không</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Thu hồi</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class RevokeDialog {
  private readonly api = inject(DelegationApi);
  private readonly notice = inject(Notice);
  private readonly dialog = inject<MatDialogRef<RevokeDialog, boolean>>(MatDialogRef);

  protected readonly delegation = signal(inject<DelegationView>(MAT_DIALOG_DATA));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(signal({ reason: '' }), { submission: { action: () => this.revoke() } });

  private revoke(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        await this.api.revoke(this.delegation(), this.form.reason().value());
        this.notice.say('Đã thu hồi ủy quyền.');
        this.dialog.close(true);
      },
      async () => this.delegation.set(await this.api.again(this.delegation())),
    );
  }
}
