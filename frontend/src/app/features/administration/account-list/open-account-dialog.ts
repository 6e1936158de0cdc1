import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { keyFor } from '@app/core/http/headers';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Installation } from '@app/core/system/installation';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AdministrationApi } from '../administration-api';
import { draftOf, requirePosition } from '../parts/position-draft';
import { PositionFieldSet } from '../parts/position-fields';

/** Opens an account with its first position; the password comes after, on the page of the account. */
@Component({
  selector: 'td-open-account-dialog',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    PositionFieldSet,
    ProblemCallout,
  ],
  template: `
    <h2 mat-dialog-title>Mở tài khoản</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <div class="form-row">
          <mat-form-field>
            <mat-label>Họ và tên</mat-label>
            <input matInput autocomplete="off" [formField]="form.displayName" />
            <mat-error>{{ form.displayName().errors()[0]?.message }}</mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>Tên đăng nhập</mat-label>
            <input
              matInput
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              [formField]="form.username"
            />
            <mat-hint>Chữ không dấu, ví dụ nguyen.van.an</mat-hint>
            <mat-error>{{ form.username().errors()[0]?.message }}</mat-error>
          </mat-form-field>
        </div>
        <mat-form-field>
          <mat-label>Địa chỉ thư điện tử (không bắt buộc)</mat-label>
          <input matInput type="email" autocomplete="off" inputmode="email" [formField]="form.email" />
          <mat-error>{{ form.email().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <td-position-fields [fields]="form.position" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Mở tài khoản</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class OpenAccountDialog {
  private readonly api = inject(AdministrationApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialogRef<OpenAccountDialog>);

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal({
    username: '',
    displayName: '',
    email: '',
    position: draftOf(undefined, inject(Installation).today()),
  });
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.displayName, { message: 'Hãy nhập họ tên.' });
      required(path.username, { message: 'Hãy nhập tên đăng nhập.' });
      requirePosition(path.position);
    },
    { submission: { action: () => this.open() } },
  );

  private open(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const account = await this.api.open(this.draft(), this.key());
      this.dialog.close();
      await this.router.navigate(['/quan-tri/tai-khoan', account.id]);
    });
  }
}
