import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LABELS } from '@app/api/labels';
import { IdentitySettingsView, Role } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AdministrationApi } from '../administration-api';

const MOST_MINUTES = 720;
const MOST_DAYS = 3650;
const MINUTES_RULE = { message: 'Thời gian chờ phải từ 0 đến 720 phút.' };
const DAYS_RULE = { message: 'Số ngày phải từ 0 đến 3.650.' };

/** How long sessions and accounts live without use, and who must show a second factor. */
@Component({
  selector: 'td-settings-form',
  imports: [FormField, FormRoot, MatButton, MatCheckbox, MatFormFieldModule, MatInput, ProblemCallout],
  templateUrl: './settings-form.html',
  styles: `
    :host {
      display: block;
      max-width: 860px;
      padding: 16px;
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
      min-width: 0;
      margin: 0;
      padding: 4px 10px 8px;
      border: 1px solid var(--td-line);
      border-radius: 6px;
    }
  `,
})
export class SettingsForm {
  private readonly api = inject(AdministrationApi);
  private readonly notice = inject(Notice);

  readonly settings = input.required<IdentitySettingsView>();
  readonly changed = output<IdentitySettingsView>();
  /** Somebody else was faster; the settings are to be read again. */
  readonly stale = output();

  protected readonly roles = Object.entries(LABELS.Role) as [Role, string][];
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly start = computed(() => ({
    idleMinutes: this.settings().idleMinutes ?? 0,
    disableAfterDays: this.settings().disableAfterDays ?? 0,
    secondFactorRoles: this.settings().secondFactorRoles,
  }));
  private readonly begun = linkedSignal<ReturnType<typeof this.start>, ReturnType<typeof this.start>>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly draft = linkedSignal(() => this.begun());
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.idleMinutes, MINUTES_RULE);
      min(path.idleMinutes, 0, MINUTES_RULE);
      max(path.idleMinutes, MOST_MINUTES, MINUTES_RULE);
      required(path.disableAfterDays, DAYS_RULE);
      min(path.disableAfterDays, 0, DAYS_RULE);
      max(path.disableAfterDays, MOST_DAYS, DAYS_RULE);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    inject(Unsaved).watch(() => JSON.stringify(this.draft()) !== JSON.stringify(this.begun()));
  }

  protected required(role: Role): boolean {
    return this.draft().secondFactorRoles.includes(role);
  }

  protected require(role: Role, wanted: boolean): void {
    this.draft.update((draft) => {
      const others = draft.secondFactorRoles.filter((other) => other !== role);
      return { ...draft, secondFactorRoles: wanted ? [...others, role] : others };
    });
  }

  private save(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.api.changeSettings(this.settings().version, this.draft());
        this.begun.set(this.draft());
        this.notice.say('Đã lưu thiết lập đăng nhập.');
        this.changed.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
