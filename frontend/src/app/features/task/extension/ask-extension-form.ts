import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { DayPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ExtensionApi } from './extension-api';

const EMPTY: { dueOn: string | null; reason: string } = { dueOn: null, reason: '' };

/** A unit asks for more time. */
@Component({
  selector: 'td-ask-extension-form',
  imports: [DateField, DayPipe, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <p class="muted">
        Hạn hiện nay {{ assignment().dueOn | day }}. Hạn ban đầu luôn được giữ trong thống kê.
      </p>
      <td-date-field label="Xin gia hạn đến ngày" [formField]="form.dueOn" />
      <mat-form-field>
        <mat-label>Lý do</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Gửi đề nghị</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class AskExtensionForm {
  private readonly api = inject(ExtensionApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly asked = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.dueOn, { message: 'Hãy chọn ngày xin gia hạn đến.' });
      required(path.reason, { message: 'Hãy ghi lý do xin gia hạn.' });
    },
    { submission: { action: () => this.ask() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().dueOn !== null || this.draft().reason.trim().length > 0);
  }

  private ask(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const { dueOn, reason } = this.draft();
      await this.api.ask(this.assignment().id, { dueOn: dueOn ?? '', reason }, this.key());
      this.draft.set(EMPTY);
      this.notice.say('Đã gửi đề nghị gia hạn, chờ quyết định.');
      this.asked.emit();
    });
  }
}
