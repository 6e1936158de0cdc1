import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentColumn, AssignmentRow } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { ProgressBar } from '../parts/progress-bar';

/** One cell of a line; what has no column of its own stands in small below its neighbour. */
@Component({
  selector: 'td-assignment-cell',
  imports: [DayPipe, ProgressBar, RouterLink, ScheduleChip, StatusChip, WorkStateChip],
  template: `
    @let it = row();
    @switch (column()) {
      @case ('CONTENT') {
        <a class="row-link clamped" [routerLink]="['/nhiem-vu', it.id]">{{ it.content }}</a>
        <span class="muted figures small">
          {{ it.occurrenceLabel }}
          @if (below('PLAN')) {
            {{ it.occurrenceLabel ? '·' : '' }} {{ it.planSymbol }} · {{ it.path }}
          }
        </span>
      }
      @case ('PLAN') {
        <span class="figures">{{ it.planSymbol }}</span>
      }
      @case ('PATH') {
        <span class="figures">{{ it.path }}</span>
      }
      @case ('UNIT') {
        <span class="clamped">{{ it.unit.name }}</span>
        @if (below('ROLE')) {
          <span class="muted small">{{ role() }}</span>
        }
      }
      @case ('ROLE') {
        {{ role() }}
      }
      @case ('DEADLINE') {
        <span class="clamped">{{ it.deadlineText }}</span>
        @if (it.dueOn && below('DUE_ON')) {
          <span class="muted figures small">hạn {{ it.dueOn | day }}</span>
        }
      }
      @case ('STARTS_ON') {
        <span class="figures">{{ it.startsOn | day }}</span>
      }
      @case ('ORIGINAL_DUE_ON') {
        <span class="figures">{{ it.originalDueOn | day }}</span>
      }
      @case ('DUE_ON') {
        <span class="figures">{{ it.dueOn | day }}</span>
      }
      @case ('SCHEDULE') {
        <td-schedule-chip [schedule]="it.schedule" [due]="it.dueOn" [today]="today()" />
        @if (it.idle) {
          <td-status-chip tone="warning" icon="inactive">Không hoạt động</td-status-chip>
        }
      }
      @case ('STATE') {
        <td-work-state-chip [state]="it.workState" />
        @if (below('PERCENT')) {
          <td-progress-bar [percent]="it.percent" />
        }
      }
      @case ('PERCENT') {
        <td-progress-bar [percent]="it.percent" />
      }
      @case ('SUBMITTED_ON') {
        <span class="figures">{{ it.submittedOn | day }}</span>
      }
      @case ('LAST_ACTIVITY_ON') {
        <span class="figures">{{ it.lastActivityOn | day }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .row-link {
      font-weight: 500;
    }
    .clamped {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
    .small {
      display: block;
      font-size: 12.5px;
    }
    @media print {
      .clamped {
        -webkit-line-clamp: none;
      }
    }
  `,
})
export class AssignmentCell {
  readonly row = input.required<AssignmentRow>();
  readonly column = input.required<AssignmentColumn>();
  /** All columns of the table. */
  readonly columns = input.required<readonly AssignmentColumn[]>();

  protected readonly today = inject(Installation).today;
  protected readonly role = computed(() => LABELS.PartyRole[this.row().role]);

  protected below(column: AssignmentColumn): boolean {
    return !this.columns().includes(column);
  }
}
