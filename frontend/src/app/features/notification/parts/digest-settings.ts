import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
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
import { NotificationApi } from '../notification-api';

/** When the morning's digest comes, and whether mails go out at all. */
@Component({
  selector: 'td-digest-settings',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout, Skeleton],
  template: `
    @if (failed(); as it) {
      <td-problem-callout retryable [problem]="it" (retry)="reload()" />
    } @else if (settings(); as it) {
      <p>
        @if (it.mailIsOn) {
          Thư được gửi qua máy chủ thư đã cấu hình.
        } @else {
          Chưa cấu hình máy chủ thư (TIENDO_SMTP_HOST): không gửi thư, chỉ có thông báo trên hệ thống.
        }
      </p>
      <form class="form" [formRoot]="form">
        @if (problem(); as refused) {
          <td-problem-callout listed again="Lưu lần nữa để ghi đè" [problem]="refused" />
        }
        <mat-form-field>
          <mat-label>Giờ gửi bản tin sáng, các ngày làm việc</mat-label>
          <input matInput type="time" [formField]="form.digestAt" />
          <mat-hint>Từ 05:00 đến 11:00</mat-hint>
          <mat-error>{{ form.digestAt().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <div class="form-moves">
          <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu giờ gửi</button>
        </div>
      </form>
    } @else {
      <td-skeleton />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      max-width: 860px;
      padding: 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class DigestSettings {
  private readonly api = inject(NotificationApi);
  private readonly notice = inject(Notice);
  private readonly resource = this.api.settings();

  protected readonly settings = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly failed = loadProblem(this.resource);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly start = computed(() => ({ digestAt: this.settings()?.digestAt ?? '' }));
  private readonly draft = linkedSignal(() => this.start());
  protected readonly form = form(
    this.draft,
    (path) => required(path.digestAt, { message: 'Hãy nhập giờ gửi.' }),
    { submission: { action: () => this.save() } },
  );

  constructor() {
    inject(Unsaved).watch(() => !!this.settings() && this.draft().digestAt !== this.start().digestAt);
  }

  protected reload(): void {
    this.resource.reload();
  }

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        this.resource.set(await this.api.changeSettings(this.settings()!.version, this.draft()));
        this.notice.say('Đã lưu giờ gửi bản tin sáng.');
      },
      () => this.reload(),
    );
  }
}
