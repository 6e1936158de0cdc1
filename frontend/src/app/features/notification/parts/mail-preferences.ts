import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Delivery, NotificationKind } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { NotificationApi } from '../notification-api';

/** Where the person's mails go, and which come: together in the morning, one by one, or none. */
@Component({
  selector: 'td-mail-preferences',
  imports: [
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
    Skeleton,
  ],
  templateUrl: './mail-preferences.html',
  styles: `
    p {
      margin: 0;
    }
    .kinds {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
      gap: 8px 16px;
    }
  `,
  host: { role: 'region', 'aria-label': 'Thư điện tử', id: 'thu' },
})
export class MailPreferences {
  private readonly api = inject(NotificationApi);
  private readonly notice = inject(Notice);
  private readonly resource = this.api.preferences();

  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly failed = loadProblem(this.resource);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly start = computed(() => ({ email: this.view()?.email ?? '' }));
  private readonly draft = linkedSignal(() => this.start());
  protected readonly form = form(this.draft, { submission: { action: () => this.save() } });

  constructor() {
    inject(Unsaved).watch(() => this.draft().email !== this.start().email);
  }

  protected labelOf(kind: NotificationKind): string {
    return LABELS.NotificationKind[kind];
  }

  /** What is due never comes one by one. */
  protected optionsOf(kind: NotificationKind): readonly (readonly [string, string])[] {
    return Object.entries(LABELS.Delivery).filter(([code]) => kind !== 'DUE' || code !== 'SINGLE');
  }

  protected reload(): void {
    this.resource.reload();
  }

  protected async choose(kind: NotificationKind, delivery: Delivery): Promise<void> {
    try {
      this.resource.set(await this.api.choose({ items: [{ kind, delivery }] }));
      this.notice.say('Đã lưu cách nhận thư.');
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }

  private save(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const { email } = this.draft();
      await this.api.writeTo(email);
      const view = this.view();
      if (view) this.resource.set({ ...view, email: email || null });
      this.notice.say(email ? 'Đã lưu địa chỉ thư.' : 'Đã bỏ địa chỉ thư.');
    });
  }
}
