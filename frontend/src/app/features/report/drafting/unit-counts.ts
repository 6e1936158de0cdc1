import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FigurePipe } from '@app/ui/format/pipes';
import { UnitCount } from './sources';

/** What units come to where there are too many tasks to list them. */
@Component({
  selector: 'td-unit-counts',
  imports: [FigurePipe, RouterLink],
  template: `
    @if (counts().length) {
      <p class="muted">Đợt có quá nhiều nhiệm vụ để liệt kê từng việc ở đây. Mở từng đơn vị để xem:</p>
      <ul>
        @for (count of counts(); track count.reportId) {
          <li>
            <a [routerLink]="['/bao-cao/don-vi', count.reportId]"
              >{{ count.unit }}: {{ count.number | figure }}</a
            >
          </li>
        }
      </ul>
    } @else {
      <p class="muted">{{ none() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    p {
      margin: 0;
    }
    ul {
      display: grid;
      gap: 6px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      line-height: 24px;
    }
  `,
})
export class UnitCounts {
  readonly counts = input.required<readonly UnitCount[]>();
  /** What is said where nothing was counted. */
  readonly none = input.required<string>();
}
