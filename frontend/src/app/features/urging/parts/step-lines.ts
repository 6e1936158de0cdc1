import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UrgingRow } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { UrgingStepChip } from '@app/ui/status-chip/urging-step-chip';

/** Steps that were taken, each with what was said and what came back. */
@Component({
  selector: 'td-step-lines',
  imports: [DayPipe, RouterLink, UrgingStepChip],
  template: `
    <ul>
      @for (row of rows(); track row.id) {
        <li>
          <p class="row">
            <a class="row-link" [routerLink]="['/don-doc', row.id]"
              ><td-urging-step-chip [step]="row.step"
            /></a>
            <span class="muted figures">{{ row.recordedOn | day }} · {{ row.recordedBy }}</span>
          </p>
          @if (row.note) {
            <p class="words">{{ row.note }}</p>
          }
          <p [class.muted]="!row.answeredOn" class="words">
            {{ row.answeredOn ? 'Trả lời: ' + row.answer : 'Chưa có trả lời' }}
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 14px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 4px;
    }
    p {
      margin: 0;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class StepLines {
  readonly rows = input.required<readonly UrgingRow[]>();
}
