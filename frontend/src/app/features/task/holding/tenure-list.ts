import { Component, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { TenureView } from '@app/api/types';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';

/** Who held the work before, from when to when, and how late it was by then. */
@Component({
  selector: 'td-tenure-list',
  imports: [DayPipe, FigurePipe],
  template: `
    <ul>
      @for (it of tenures(); track $index) {
        <li>
          <span>{{ it.unit.name }}</span>
          <span class="muted figures">{{ it.from | day }} - {{ it.until | day }}</span>
          <span class="muted">{{ kinds[it.ended] }}</span>
          @if (it.lateDays) {
            <span class="late">đã quá hạn {{ it.lateDays | figure }} ngày</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
    }
    .late {
      color: var(--td-danger);
    }
  `,
})
export class TenureList {
  readonly tenures = input.required<readonly TenureView[]>();

  protected readonly kinds = LABELS.StoryKind;
}
