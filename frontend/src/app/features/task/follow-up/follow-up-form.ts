import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { FollowUpSettingsView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FollowUpApi } from './follow-up-api';

const SOON = { message: 'Từ 1 đến 60 ngày.' };
const IDLE = { message: 'Từ 1 đến 365 ngày.' };
const AHEAD = { message: 'Từ 0 đến 180 ngày.' };

/** When work is due soon and idle, and how early turns are assigned. */
@Component({
  selector: 'td-follow-up-form',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Lưu lần nữa để ghi đè" [problem]="refused" />
      }
      <div class="form-row">
        <mat-form-field>
          <mat-label>Sắp đến hạn khi còn (ngày)</mat-label>
          <input matInput type="number" inputmode="numeric" [formField]="form.soonDays" />
          <mat-hint>Từ 1 đến 60</mat-hint>
          <mat-error>{{ form.soonDays().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Không hoạt động sau (ngày)</mat-label>
          <input matInput type="number" inputmode="numeric" [formField]="form.idleDays" />
          <mat-hint>Không có tiến độ hoặc sản phẩm mới</mat-hint>
          <mat-error>{{ form.idleDays().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <mat-form-field>
          <mat-label>Giao kỳ tiếp theo trước (ngày)</mat-label>
          <input matInput type="number" inputmode="numeric" [formField]="form.aheadDays" />
          <mat-hint>Với nhiệm vụ định kỳ</mat-hint>
          <mat-error>{{ form.aheadDays().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      </div>
      <div class="form-moves">
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu cách theo dõi</button>
      </div>
    </form>
  `,
})
export class FollowUpForm {
  private readonly api = inject(FollowUpApi);
  private readonly notice = inject(Notice);

  readonly settings = input.required<FollowUpSettingsView>();
  readonly changed = output<FollowUpSettingsView>();
  /** Somebody else was faster; the settings are to be read again. */
  readonly stale = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly start = computed(() => {
    const { soonDays, idleDays, aheadDays } = this.settings();
    return { soonDays, idleDays, aheadDays };
  });
  private readonly begun = linkedSignal<ReturnType<typeof this.start>, ReturnType<typeof this.start>>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly draft = linkedSignal(() => this.begun());
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.soonDays, SOON);
      min(path.soonDays, 1, SOON);
      max(path.soonDays, 60, SOON);
      required(path.idleDays, IDLE);
      min(path.idleDays, 1, IDLE);
      max(path.idleDays, 365, IDLE);
      required(path.aheadDays, AHEAD);
      min(path.aheadDays, 0, AHEAD);
      max(path.aheadDays, 180, AHEAD);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    inject(Unsaved).watch(() => JSON.stringify(this.draft()) !== JSON.stringify(this.begun()));
  }

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.api.change(this.settings().version, this.draft());
        this.begun.set(this.draft());
        this.notice.say('Đã lưu cách theo dõi nhiệm vụ.');
        this.changed.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
