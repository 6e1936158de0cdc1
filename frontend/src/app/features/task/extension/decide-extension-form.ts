import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ExtensionView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ExtensionApi } from './extension-api';

/** The Office or a leader gives more time, to the day that was asked for or another one, or does not. */
@Component({
  selector: 'td-decide-extension-form',
  imports: [DateField, FormField, FormRoot, Icon, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <td-date-field label="Gia hạn đến ngày" [formField]="form.dueOn" />
      <mat-form-field>
        <mat-label>Lý do của quyết định</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button
          matButton="outlined"
          type="submit"
          [disabled]="form().submitting()"
          (click)="granted.set(false)"
        >
          <td-icon matButtonIcon name="returned" /> Không gia hạn
        </button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()" (click)="granted.set(true)">
          <td-icon matButtonIcon name="confirmed" /> Gia hạn
        </button>
      </div>
    </form>
  `,
})
export class DecideExtensionForm {
  private readonly api = inject(ExtensionApi);
  private readonly notice = inject(Notice);

  readonly extension = input.required<ExtensionView>();
  readonly decided = output();
  readonly stale = output();

  protected readonly granted = signal(true);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** Begun anew for another request, not when this one is read again. */
  private readonly request = computed(() => this.extension().id);
  private readonly draft = linkedSignal<string, { dueOn: string | null; reason: string }>({
    source: this.request,
    computation: () => ({ dueOn: untracked(this.extension).askedDueOn, reason: '' }),
  });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.dueOn, { message: 'Hãy chọn hạn mới.' });
      required(path.reason, { message: 'Hãy ghi lý do của quyết định.' });
    },
    { submission: { action: () => this.decide() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().reason.trim().length > 0);
  }

  private decide(): Sent {
    const decide = async () => {
      const { dueOn, reason } = this.draft();
      const granted = this.granted();
      await this.api.decide(this.extension(), { granted, dueOn: granted ? dueOn : null, reason });
      this.draft.update((before) => ({ ...before, reason: '' }));
      this.notice.say(granted ? 'Đã gia hạn.' : 'Đã trả lời không gia hạn.');
      this.decided.emit();
    };
    return sendForm(this.form, this.problem, decide, () => this.stale.emit());
  }
}
