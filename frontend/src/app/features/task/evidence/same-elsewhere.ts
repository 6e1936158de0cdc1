import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SameFile } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';

/** Where the same file was given as evidence before; whoever decides should know. */
@Component({
  selector: 'td-same-elsewhere',
  imports: [DayPipe, Icon, RouterLink],
  template: `
    <p><td-icon name="copy" /> Cùng tệp này đã gửi ở:</p>
    <ul>
      @for (place of places(); track place.assignmentId) {
        <li>
          <a [routerLink]="['/nhiem-vu', place.assignmentId]">{{ place.content }}</a>
          <span class="muted figures"> {{ place.unitName }}, {{ place.addedAt | day }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 4px;
      padding: 6px 10px;
      border-left: 3px solid var(--td-warning);
      background: var(--td-warning-soft);
    }
    p {
      margin: 0;
    }
    ul {
      margin: 0;
      padding-left: 20px;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class SameElsewhere {
  readonly places = input.required<readonly SameFile[]>();
}
