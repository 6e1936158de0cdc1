import { Component, computed, inject } from '@angular/core';
import { DifficultySettings } from '@app/features/difficulty';
import { DigestSettings, UnsentMails } from '@app/features/notification';
import { DeadlineSettings } from '@app/features/plan';
import { FollowUpSettings } from '@app/features/task';
import { loadProblem } from '@app/core/problem/load-problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AdministrationApi } from '../administration-api';
import { SettingsForm } from './settings-form';

/** What the own agency has decided: signing in, reading deadlines, following work up, difficulties, when mails come. */
@Component({
  selector: 'td-settings',
  imports: [
    DeadlineSettings,
    DifficultySettings,
    DigestSettings,
    FollowUpSettings,
    ProblemCallout,
    SettingsForm,
    Skeleton,
    UnsentMails,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>Thiết lập</h1>
      </div>
      <h2>Đăng nhập</h2>
      @if (problem(); as problem) {
        <td-problem-callout retryable [problem]="problem" (retry)="settings.reload()" />
      } @else if (view(); as view) {
        <td-settings-form
          class="panel"
          [settings]="view"
          (changed)="settings.set($event)"
          (stale)="settings.reload()"
        />
      } @else {
        <td-skeleton class="panel" />
      }
      <h2>Đọc thời hạn trong kế hoạch</h2>
      <td-deadline-settings class="panel" />
      <h2>Theo dõi nhiệm vụ</h2>
      <td-follow-up-settings class="panel" />
      <h2>Thời hạn xử lý khó khăn, vướng mắc</h2>
      <td-difficulty-settings class="panel" />
      <h2>Thông báo và thư điện tử</h2>
      <td-digest-settings class="panel" />
      <td-unsent-mails />
    </div>
  `,
})
export class SettingsPage {
  protected readonly settings = inject(AdministrationApi).settings();
  protected readonly view = computed(() => (this.settings.hasValue() ? this.settings.value() : undefined));
  protected readonly problem = loadProblem(this.settings);
}
