import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LABELS } from '@app/api/labels';
import { AssignmentView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { HoldingApi } from './holding-api';

/** Among several leads: who answers for the task. */
@Component({
  selector: 'td-lead-rule',
  imports: [MatButton, ProblemCallout],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    @if (assignment().leadRule; as it) {
      @if (it.leads > 1) {
        <p>
          @if (it.answering; as unit) {
            <strong>{{ unit.name }}</strong> chịu trách nhiệm chung về nhiệm vụ.
          } @else {
            {{ rules.ALL_LEADS }}.
          }
        </p>
        @if (it.maySet) {
          <button matButton="outlined" type="button" [disabled]="busy()" (click)="set()">
            {{ rules[other()] }}
          </button>
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    p {
      margin: 0;
    }
    button {
      height: auto;
      min-height: 32px;
      padding-block: 6px;
      text-align: start;
    }
  `,
})
export class LeadRulePanel {
  private readonly api = inject(HoldingApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly changed = output();

  protected readonly rules = LABELS.LeadRule;
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly other = computed(() =>
    this.assignment().leadRule?.rule === 'FIRST_LEAD' ? 'ALL_LEADS' : 'FIRST_LEAD',
  );

  protected async set(): Promise<void> {
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      await this.api.setLeadRule(this.assignment(), this.other());
      this.notice.say('Đã đổi cách xác định hoàn thành.');
      this.changed.emit();
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
