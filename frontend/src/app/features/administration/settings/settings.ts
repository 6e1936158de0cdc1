import { Component, computed, inject } from '@angular/core';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AdministrationApi } from '../administration-api';
import { SettingsForm } from './settings-form';

/** The rules of signing in of the own agency. */
@Component({
  selector: 'td-settings',
  imports: [ProblemCallout, SettingsForm, Skeleton],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>Thiết lập đăng nhập</h1>
      </div>
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
    </div>
  `,
})
export class SettingsPage {
  protected readonly settings = inject(AdministrationApi).settings();
  protected readonly view = computed(() => (this.settings.hasValue() ? this.settings.value() : undefined));
  protected readonly problem = computed(() =>
    this.settings.error() ? Problem.of(this.settings.error()) : undefined,
  );
}
