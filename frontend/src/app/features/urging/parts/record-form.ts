import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LABELS } from '@app/api/labels';
import { UrgingStep, UrgingView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { UrgingApi } from '../urging-api';

const EMPTY: { note: string; answer: string; answerBy: string | null } = {
  note: '',
  answer: '',
  answerBy: null,
};

const NOTES: Readonly<Record<UrgingStep, string>> = {
  REMINDER: 'Nội dung nhắc',
  CALL: 'Nội dung đã trao đổi',
  LETTER: 'Nội dung thêm vào công văn',
  DIRECTOR: 'Ý kiến của Văn phòng',
};

const DONE: Readonly<Record<UrgingStep, string>> = {
  REMINDER: 'Đã nhắc đơn vị.',
  CALL: 'Đã ghi cuộc gọi.',
  LETTER: 'Đã lập công văn. Hãy tải về để trình ký.',
  DIRECTOR: 'Đã đưa vào danh sách trình Giám đốc.',
};

/** The Office takes one step of the ladder. */
@Component({
  selector: 'td-record-form',
  imports: [DateField, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <mat-form-field>
        <mat-label>{{ noteLabel() }}</mat-label>
        <textarea matInput rows="2" [formField]="form.note"></textarea>
        <mat-error>{{ form.note().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      @if (step() === 'CALL') {
        <mat-form-field>
          <mat-label>Đơn vị trả lời</mat-label>
          <textarea matInput rows="2" [formField]="form.answer"></textarea>
          <mat-error>{{ form.answer().errors()[0]?.message }}</mat-error>
        </mat-form-field>
      }
      <td-date-field label="Trả lời chậm nhất ngày" [formField]="form.answerBy" />
      @if (step() === 'LETTER') {
        <p class="muted">Để trống thì công văn yêu cầu báo cáo sau 5 ngày làm việc.</p>
      }
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">{{ deed() }}</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class RecordForm {
  private readonly api = inject(UrgingApi);
  private readonly notice = inject(Notice);

  readonly unitId = input.required<string>();
  readonly step = input.required<UrgingStep>();
  readonly recorded = output<UrgingView>();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  private readonly key = computed(() => keyFor([this.draft(), this.step()]));
  protected readonly form = form(this.draft, { submission: { action: () => this.record() } });
  protected readonly noteLabel = computed(() => NOTES[this.step()]);
  protected readonly deed = computed(() =>
    this.step() === 'CALL' ? 'Ghi cuộc gọi' : LABELS.UrgingStep[this.step()],
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().note.trim() !== '' || this.draft().answer.trim() !== '');
  }

  private record(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const urging = await this.api.record(
        { unitId: this.unitId(), step: this.step(), ...this.draft() },
        this.key(),
      );
      this.draft.set(EMPTY);
      this.notice.say(DONE[this.step()]);
      this.recorded.emit(urging);
    });
  }
}
