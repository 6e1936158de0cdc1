import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CorrectPlan } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { PlanApi } from '../plan-api';
import { PlanForm } from './plan-form';

/** The page on which the document of a draft is written. */
@Component({
  selector: 'td-plan-editor',
  imports: [EmptyState, MatButton, PlanForm, ProblemCallout, RouterLink, Skeleton],
  template: `
    <div class="page">
      <h1>Sửa văn bản</h1>
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else if (plan(); as plan) {
        @if (plan.moves.includes('CORRECT')) {
          <td-plan-form [plan]="plan" [save]="save" (closed)="back()" />
        } @else {
          <td-empty-state class="panel" icon="plan" heading="Kế hoạch này không còn sửa được">
            Chỉ sửa được dự thảo. Kế hoạch đã ban hành được giữ nguyên.
            <a moves matButton="filled" [routerLink]="['/ke-hoach', plan.id]">Xem kế hoạch</a>
          </td-empty-state>
        }
      } @else {
        <td-skeleton class="panel" [rows]="12" />
      }
    </div>
  `,
})
export class PlanEditor {
  private readonly api = inject(PlanApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly resource = this.api.plan(() => this.id());
  protected readonly plan = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);

  constructor() {
    onChanges(
      ({ subjectId, name, own }) => subjectId === this.id() && name === 'PlanCorrected' && !own,
      () => this.resource.reload(),
    );
  }

  protected readonly save = async (change: CorrectPlan): Promise<void> => {
    const plan = this.plan();
    if (!plan) return;
    try {
      if (Object.keys(change).length) await this.api.correct(plan, change);
      this.notice.say('Đã lưu văn bản.');
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
  };

  protected async back(): Promise<void> {
    await this.router.navigate(['/ke-hoach', this.id()]);
  }
}
