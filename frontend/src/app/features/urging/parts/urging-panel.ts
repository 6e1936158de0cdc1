import { Component, computed, inject, input } from '@angular/core';
import { onChanges } from '@app/core/live/on-changes';
import { Session, WORKERS } from '@app/core/session/session';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { UrgingApi } from '../urging-api';
import { StepLines } from './step-lines';

const AT_ONCE = 10;

/** How one assignment was urged; nothing while it never was, or for those who may not know. */
@Component({
  selector: 'td-urging-panel',
  imports: [ListFoot, ProblemCallout, StepLines],
  template: `
    @if (steps.problem() || steps.items().length) {
      <section class="panel body" aria-labelledby="urged">
        <h2 id="urged">Đôn đốc</h2>
        @if (steps.problem(); as problem) {
          <td-problem-callout retryable [problem]="problem" (retry)="steps.reload()" />
        }
        @if (steps.items().length) {
          <td-step-lines [rows]="steps.items()" />
          <td-list-foot noun="lần" [list]="steps" />
        }
      </section>
    }
  `,
  styles: `
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 14px 16px;
    }
  `,
})
export class UrgingPanel {
  private readonly session = inject(Session);

  readonly assignmentId = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly mayKnow = computed(() => this.session.has('ADMINISTRATOR', 'LEADER', ...WORKERS));
  protected readonly steps = inject(UrgingApi).list(
    () => (this.mayKnow() ? { assignment: this.assignmentId() } : undefined),
    AT_ONCE,
  );

  constructor() {
    onChanges(
      ({ subjectType, unitId }) => subjectType === 'urging' && (!unitId || unitId === this.unitId()),
      () => this.steps.reload(),
    );
  }
}
