import { Component, computed, input, output } from '@angular/core';
import { ProblemCallout, Refused } from '../problem-callout/problem-callout';
import { Change, StaleCallout } from '../stale-callout/stale-callout';

/** What stands between a form and being saved: what somebody else changed meanwhile, or what was refused. */
@Component({
  selector: 'td-refusal',
  imports: [ProblemCallout, StaleCallout],
  template: `
    @if (changes().length || told().length) {
      <td-stale-callout [changes]="changes()" [told]="told()" (takeTheirs)="takeTheirs.emit()" />
    }
    @if (refused(); as problem) {
      <td-problem-callout listed [problem]="problem" />
    }
  `,
  styles: ':host { display: contents; }',
})
export class Refusal {
  readonly problem = input<Refused>();
  readonly changes = input.required<readonly Change[]>();
  /** What else was done meanwhile. */
  readonly told = input<readonly string[]>([]);
  readonly takeTheirs = output();

  /** That somebody else was faster is said once, by what they changed. */
  protected readonly refused = computed(() => {
    const problem = this.problem();
    return problem?.stale && (this.changes().length || this.told().length) ? undefined : problem;
  });
}
