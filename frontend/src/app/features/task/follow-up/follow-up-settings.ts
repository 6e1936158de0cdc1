import { Component, computed, inject } from '@angular/core';
import { loadProblem } from '@app/core/problem/load-problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { FollowUpApi } from './follow-up-api';
import { FollowUpForm } from './follow-up-form';

/** By how many days the own agency follows its work up. */
@Component({
  selector: 'td-follow-up-settings',
  imports: [FollowUpForm, ProblemCallout, Skeleton],
  template: `
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="settings.reload()" />
    } @else if (view(); as held) {
      <td-follow-up-form [settings]="held" (changed)="settings.set($event)" (stale)="settings.reload()" />
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
export class FollowUpSettings {
  protected readonly settings = inject(FollowUpApi).settings();
  protected readonly view = computed(() => (this.settings.hasValue() ? this.settings.value() : undefined));
  protected readonly problem = loadProblem(this.settings);
}
