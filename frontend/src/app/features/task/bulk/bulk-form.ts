import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentRow, BulkMove, BulkResult } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { BulkApi } from './bulk-api';

const WORDS: Readonly<Record<Exclude<BulkMove, 'UNDO'>, string>> = {
  CONFIRM: 'Xác nhận hoàn thành',
  RETURN: 'Trả lại',
  SUSPEND: 'Tạm dừng',
  WITHDRAW: 'Cho thôi thực hiện',
};

/** What is done with all that were chosen, with its reason. */
@Component({
  selector: 'td-bulk-form',
  imports: [
    DateField,
    FigurePipe,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <form class="form panel" [formRoot]="form">
      <h2>{{ words() }}: {{ rows().length | figure }} nhiệm vụ</h2>
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      @if (move() === 'SUSPEND') {
        <td-date-field label="Dự kiến tiếp tục từ ngày (không bắt buộc)" [formField]="form.until" />
      }
      <mat-form-field>
        <mat-label>{{ needsReason() ? 'Lý do, gửi đến mọi đơn vị' : 'Ý kiến (không bắt buộc)' }}</mat-label>
        <textarea matInput rows="2" [formField]="form.words"></textarea>
        <mat-error>{{ form.words().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" [disabled]="form().submitting()" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ form().submitting() ? 'Đang thực hiện…' : words() }}
        </button>
      </div>
    </form>
  `,
  styles: `
    .panel {
      padding: 14px 16px;
    }
    h2 {
      margin: 0;
    }
  `,
})
export class BulkForm {
  private readonly api = inject(BulkApi);

  readonly move = input.required<Exclude<BulkMove, 'UNDO'>>();
  readonly rows = input.required<readonly AssignmentRow[]>();
  readonly done = output<BulkResult>();
  readonly closed = output();

  protected readonly words = computed(() => WORDS[this.move()]);
  protected readonly needsReason = computed(() => this.move() !== 'CONFIRM');
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal<{ words: string; until: string | null }>({ words: '', until: null });
  protected readonly form = form(
    this.draft,
    (path) =>
      required(path.words, {
        message: 'Hãy ghi lý do; các đơn vị sẽ đọc được.',
        when: () => this.needsReason(),
      }),
    { submission: { action: () => this.send() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().words.trim().length > 0);
  }

  private send(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const { words, until } = this.draft();
      const assignments = this.rows().map(({ id, version }) => ({ id, version }));
      const result = await this.api.move({ move: this.move(), assignments, words, until });
      this.draft.set({ words: '', until: null });
      this.done.emit(result);
    });
  }
}
