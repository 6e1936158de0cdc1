import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentBrief } from '@app/api/types';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

/** Who else works on the same task, and how far they are. */
@Component({
  selector: 'td-other-units',
  imports: [RouterLink, WorkStateChip],
  template: `
    <ul>
      @for (other of units(); track other.id) {
        <li>
          <a [routerLink]="['/nhiem-vu', other.id]">{{ other.unit.name }}</a>
          <span class="muted">{{ roles[other.role] }}</span>
          <td-work-state-chip [state]="other.workState" />
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 6px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    a {
      flex: 1 1 160px;
    }
  `,
})
export class OtherUnits {
  readonly units = input.required<readonly AssignmentBrief[]>();

  protected readonly roles = LABELS.PartyRole;
}
