import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RhythmTurn } from '@app/api/types';
import { DayPipe } from '@app/ui/format/pipes';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';

/** Every turn of a recurring task as one unit has it; the one that is open is marked, those to come have no state yet. */
@Component({
  selector: 'td-turn-list',
  imports: [DayPipe, RouterLink, ScheduleChip, WorkStateChip],
  template: `
    <p class="muted figures">Đã xong {{ done() }}/{{ turns().length }} kỳ</p>
    <ol>
      @for (turn of turns(); track turn.occurrence) {
        <li [attr.aria-current]="turn.assignmentId === current() ? 'true' : null">
          @if (turn.assignmentId && turn.assignmentId !== current()) {
            <a [routerLink]="['/nhiem-vu', turn.assignmentId]">{{ turn.label }}</a>
          } @else {
            <span class="name">{{ turn.label }}</span>
          }
          @if (turn.dueOn) {
            <span class="muted figures">hạn {{ turn.dueOn | day }}</span>
          }
          @if (turn.workState && turn.schedule) {
            <td-work-state-chip [state]="turn.workState" />
            @if (turn.schedule === 'OVERDUE' || turn.schedule === 'LATE') {
              <td-schedule-chip [schedule]="turn.schedule" [due]="turn.dueOn" [today]="today()" />
            }
          } @else {
            <span class="muted">chưa đến kỳ giao</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      gap: 6px;
      max-height: 320px;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
      padding: 3px 6px;
      border-left: 3px solid transparent;
    }
    li[aria-current] {
      border-left-color: var(--td-info);
      background: var(--td-info-soft);
    }
    a,
    .name {
      flex: 1 1 130px;
    }
    .name {
      font-weight: 500;
    }
  `,
})
export class TurnList {
  readonly turns = input.required<readonly RhythmTurn[]>();
  /** The assignment that is being looked at. */
  readonly current = input.required<string>();
  readonly today = input('');

  protected readonly done = computed(
    () => this.turns().filter(({ workState }) => workState === 'DONE').length,
  );
}
