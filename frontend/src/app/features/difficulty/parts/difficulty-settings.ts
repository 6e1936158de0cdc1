import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { DifficultyApi } from '../difficulty-api';

const MOST_DAYS = 60;
const RULE = { message: 'Số ngày làm việc phải từ 1 đến 60.' };

/** How many working days the Office and the Director have. */
@Component({
  selector: 'td-difficulty-settings',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout, Skeleton],
  template: `
    @if (unread(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    } @else if (settings()) {
      <form class="form" [formRoot]="form">
        @if (problem(); as refused) {
          <td-problem-callout listed [problem]="refused" again="Lưu lần nữa để ghi đè" />
        }
        <div class="form-row">
          <mat-form-field>
            <mat-label>Văn phòng: số ngày làm việc</mat-label>
            <input matInput type="number" [formField]="form.officeDays" />
            <mat-hint>Từ khi đơn vị gửi đến khi trình lãnh đạo hoặc trả lại</mat-hint>
            <mat-error>{{ form.officeDays().errors()[0]?.message }}</mat-error>
          </mat-form-field>
          <mat-form-field>
            <mat-label>Lãnh đạo: số ngày làm việc</mat-label>
            <input matInput type="number" [formField]="form.directorDays" />
            <mat-hint>Từ khi được trình đến khi chỉ đạo</mat-hint>
            <mat-error>{{ form.directorDays().errors()[0]?.message }}</mat-error>
          </mat-form-field>
        </div>
        <div class="form-moves">
          <button matButton="filled" type="submit" [disabled]="form().submitting()">
            Lưu thời hạn xử lý
          </button>
        </div>
      </form>
    } @else {
      <td-skeleton />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 860px;
      padding: 16px;
    }
  `,
})
export class DifficultySettings {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);

  protected readonly resource = this.api.settings();
  protected readonly settings = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly unread = loadProblem(this.resource);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly held = computed(() => ({
    officeDays: this.settings()?.officeDays ?? 0,
    directorDays: this.settings()?.directorDays ?? 0,
  }));
  private readonly draft = linkedSignal(() => this.held());
  protected readonly form = form(
    this.draft,
    (path) => {
      for (const days of [path.officeDays, path.directorDays]) {
        required(days, RULE);
        min(days, 1, RULE);
        max(days, MOST_DAYS, RULE);
      }
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    inject(Unsaved).watch(() => JSON.stringify(this.draft()) !== JSON.stringify(this.held()));
  }

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const held = this.settings();
        if (!held) return;
        this.resource.set(await this.api.changeSettings(held.version, this.draft()));
        this.notice.say('Đã lưu thời hạn xử lý khó khăn, vướng mắc.');
      },
      () => this.resource.reload(),
    );
  }
}
