import { Component, computed, inject, signal } from '@angular/core';
import { FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { AccountPositionView, AccountView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Installation } from '@app/core/system/installation';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AdministrationApi } from '../administration-api';
import { change, draftOf, requirePosition } from '../parts/position-draft';
import { PositionFieldSet } from '../parts/position-fields';

/** Whose position it is; without a position a new one is given. */
export interface PositionToEdit {
  readonly account: AccountView;
  readonly position?: AccountPositionView;
}

/** Gives a position, corrects one, or ends it by its last day. */
@Component({
  selector: 'td-position-dialog',
  imports: [FormRoot, MatButton, MatDialogModule, PositionFieldSet, ProblemCallout],
  template: `
    <h2 mat-dialog-title>{{ edited.position ? 'Sửa vị trí công tác' : 'Giao vị trí công tác' }}</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        @if (edited.position) {
          <p>Người thôi giữ vị trí: ghi ngày cuối cùng vào ô Đến hết ngày.</p>
        }
        @if (problem(); as refused) {
          <td-problem-callout listed again="Lưu lần nữa để ghi đè" [problem]="refused" />
        }
        <td-position-fields [fields]="form" />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ edited.position ? 'Lưu' : 'Giao vị trí' }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
})
export class PositionDialog {
  private readonly api = inject(AdministrationApi);
  private readonly dialog = inject<MatDialogRef<PositionDialog, AccountView>>(MatDialogRef);

  protected readonly edited = inject<PositionToEdit>(MAT_DIALOG_DATA);
  private readonly account = signal(this.edited.account);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly before = draftOf(this.edited.position, inject(Installation).today());
  private readonly draft = signal(this.before);
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(this.draft, (path) => requirePosition(path), {
    submission: { action: () => this.save() },
  });

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        this.dialog.close(await this.send());
      },
      async () => this.account.set(await this.api.again(this.account())),
    );
  }

  private send(): Promise<AccountView> {
    const account = this.account();
    const { position } = this.edited;
    if (!position) return this.api.givePosition(account, this.draft(), this.key());
    return this.api.correctPosition(account, position.id, change(this.before, this.draft()));
  }
}
