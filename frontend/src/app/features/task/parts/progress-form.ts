import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { TaskApi } from '../task-api';

const OUT_OF_RANGE = 'Phần trăm phải là số nguyên từ 0 đến 100.';

/** How far the unit is, in percent and words. */
@Component({
  selector: 'td-progress-form',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <div class="fields">
        <mat-form-field class="percent">
          <mat-label>Hoàn thành (%)</mat-label>
          <input matInput type="number" inputmode="numeric" step="5" [formField]="form.percent" />
          <mat-error>{{ form.percent().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Kết quả đã làm được</mat-label>
          <textarea matInput rows="3" [formField]="form.words"></textarea>
          <mat-error>{{ form.words().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </div>
      <div class="form-moves">
        @if (suggested(); as percent) {
          <button matButton type="button" (click)="use(percent)">
            Lấy {{ percent }}% theo việc nhỏ đã xong
          </button>
        }
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu tiến độ</button>
      </div>
    </form>
  `,
  styles: `
    .fields {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 12px;
    }
    .fields > * {
      flex: 1 1 300px;
    }
    .fields .percent {
      flex: 0 0 130px;
    }
  `,
})
export class ProgressForm {
  private readonly api = inject(TaskApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly reported = output<AssignmentView>();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = linkedSignal({
    source: () => this.assignment().percent,
    // what was typed stays when a colleague reports meanwhile
    computation: (
      percent: number,
      before?: { source: number; value: { percent: number; words: string } },
    ) => ({
      percent: before && before.value.percent !== before.source ? before.value.percent : percent,
      words: before?.value.words ?? '',
    }),
  });
  /** What the subtasks come to, while it is another number than the one in the field. */
  protected readonly suggested = computed(() => {
    const percent = this.assignment().inside.suggestedPercent;
    return percent && percent !== Number(this.draft().percent) ? percent : undefined;
  });
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.percent, { message: 'Hãy nhập phần trăm hoàn thành.' });
      min(path.percent, 0, { message: OUT_OF_RANGE });
      max(path.percent, 100, { message: OUT_OF_RANGE });
      validate(path.percent, ({ value }) =>
        value() === Math.trunc(value()) ? undefined : { kind: 'whole', message: OUT_OF_RANGE },
      );
      required(path.words, { message: 'Hãy ghi kết quả đã làm được.' });
    },
    { submission: { action: () => this.report() } },
  );

  /** Whether something is typed that would be lost. */
  readonly typed = computed(() => {
    const { percent, words } = this.draft();
    return percent !== this.assignment().percent || words.trim().length > 0;
  });

  constructor() {
    inject(Unsaved).watch(this.typed, () => () => submit(this.form));
  }

  protected use(percent: number): void {
    this.draft.update((before) => ({ ...before, percent }));
  }

  private report(): Sent {
    const { percent, words } = this.draft();
    return sendForm(this.form, this.problem, async () => {
      const after = await this.api.reportProgress(
        this.assignment().id,
        { percent: Number(percent), words },
        this.key(),
      );
      this.draft.set({ percent: after.percent, words: '' });
      this.form().reset();
      this.notice.say('Đã lưu tiến độ.');
      this.reported.emit(after);
    });
  }
}
