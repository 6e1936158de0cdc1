import { Component, input } from '@angular/core';
import { Deadline } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';

/** The words of a deadline as written and, below them, what they mean. */
@Component({
  selector: 'td-deadline-words',
  imports: [Icon],
  template: `
    @if (deadline(); as term) {
      {{ term.text }}
      <span class="meaning" [class.doubt]="term.needsReview">
        @if (term.needsReview) {
          <td-icon name="unknown" />
        }
        {{ term.meaning }}
      </span>
    }
  `,
  styles: `
    .meaning {
      display: block;
      font-size: 12.5px;
      color: var(--td-muted);
    }
    .doubt {
      color: var(--td-warning);
    }
    td-icon {
      font-size: 14px;
    }
  `,
})
export class DeadlineWords {
  readonly deadline = input.required<Deadline | null | undefined>();
}
