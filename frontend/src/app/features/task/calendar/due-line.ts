import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentRow } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { Icon } from '@app/ui/icon/icon';
import { scheduleLook } from '@app/ui/status-chip/schedule';

/** Work in one line of a day: how it stands, what it is, whose it is. */
@Component({
  selector: 'td-due-line',
  imports: [Icon, RouterLink],
  template: `
    <a
      class="row-link"
      [class]="look().tone"
      [routerLink]="['/nhiem-vu', row().id]"
      [title]="row().content + ' - ' + row().unit.name"
    >
      <td-icon [name]="look().icon" /><span class="unseen">{{ look().words }}: </span>
      <span class="words">{{ row().content }}</span>
      <span class="unseen">, {{ row().unit.name }}</span>
    </a>
  `,
  styles: `
    a {
      position: relative;
      display: flex;
      align-items: center;
      gap: 4px;
      min-height: 24px;
      padding: 0 5px;
      border-radius: 5px;
      font-weight: 400;
      color: var(--tone);
      background: var(--tone-soft);
      text-decoration: none;
    }
    a:hover .words {
      text-decoration: underline;
    }
    td-icon {
      font-size: 14px;
    }
    .words {
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .neutral {
      --tone: var(--td-neutral);
      --tone-soft: var(--td-neutral-soft);
    }
    .success {
      --tone: var(--td-success);
      --tone-soft: var(--td-success-soft);
    }
    .warning {
      --tone: var(--td-warning);
      --tone-soft: var(--td-warning-soft);
    }
    .danger {
      --tone: var(--td-danger);
      --tone-soft: var(--td-danger-soft);
    }
  `,
})
export class DueLine {
  readonly row = input.required<AssignmentRow>();

  private readonly today = inject(Installation).today;
  protected readonly look = computed(() => scheduleLook(this.row().schedule, this.row().dueOn, this.today()));
}
