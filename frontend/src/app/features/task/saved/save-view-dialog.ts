import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Presentation, SavedViewView, Sharing } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Session } from '@app/core/session/session';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { SavedViewApi } from './saved-view-api';

/** What is to be kept, or the view that is to be changed. */
export interface ViewToSave {
  readonly presentation: Presentation;
  readonly query: Record<string, string>;
  readonly view?: SavedViewView;
}

/** Gives a view its name and says who sees it. */
@Component({
  selector: 'td-save-view-dialog',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
  ],
  template: `
    <h2 mat-dialog-title>{{ data.view ? 'Sửa chế độ xem' : 'Lưu chế độ xem' }}</h2>
    <form [formRoot]="form">
      <mat-dialog-content class="form">
        <p>Giữ cách xem, bộ lọc, cột và cách nhóm; số liệu luôn là số liệu mới nhất.</p>
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Tên chế độ xem</mat-label>
          <input matInput cdkFocusInitial autocomplete="off" [formField]="form.name" />
          <mat-error>{{ form.name().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Ai được dùng</mat-label>
          <mat-select [formField]="form.sharing">
            @for (choice of sharings(); track choice) {
              <mat-option [value]="choice">{{ words[choice] }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class SaveViewDialog {
  private readonly api = inject(SavedViewApi);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<SaveViewDialog, boolean>>(MatDialogRef);

  protected readonly data = inject<ViewToSave>(MAT_DIALOG_DATA);
  protected readonly words = LABELS.Sharing;
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** As the server allows it: heads share in their unit, the Office and leaders with all. */
  protected readonly sharings = computed<readonly Sharing[]>(() => {
    if (this.session.has('OFFICE', 'LEADER')) return ['NONE', 'UNIT', 'AGENCY'];
    return this.session.has('UNIT_HEAD') ? ['NONE', 'UNIT'] : ['NONE'];
  });

  private readonly model = signal<{ name: string; sharing: Sharing }>({
    name: this.data.view?.name ?? '',
    sharing: this.data.view?.sharing ?? 'NONE',
  });
  private readonly key = computed(() => keyFor(this.model()));
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.name, { message: 'Hãy đặt tên cho chế độ xem.' });
      maxLength(path.name, 80, { message: 'Tên dài tối đa 80 ký tự.' });
    },
    { submission: { action: () => this.save() } },
  );

  private save(): Sent {
    const { view, presentation, query } = this.data;
    return sendForm(this.form, this.problem, async () => {
      const request = { ...this.model(), presentation, query };
      await (view ? this.api.change(view, request) : this.api.save(request, this.key()));
      this.notice.say('Đã lưu chế độ xem.');
      this.dialog.close(true);
    });
  }
}
