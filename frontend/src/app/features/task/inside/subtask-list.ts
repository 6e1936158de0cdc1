import { Component, inject, input, output, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { AssignmentView, SubtaskView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { InsideApi } from './inside-api';

/** The parts of the work; whoever does one, or the head, says that it is done. */
@Component({
  selector: 'td-subtask-list',
  imports: [DayPipe, Icon, MatCheckbox, MatIconButton, ProblemCallout],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    <ul>
      @for (it of assignment().inside.subtasks; track it.id) {
        <li>
          <mat-checkbox
            [checked]="it.doneOn !== null"
            [disabled]="!it.mayTick || busy()"
            (change)="tick(it, $event.checked)"
          >
            {{ it.title }}
            <span class="muted">
              @if (it.officer; as officer) {
                · {{ officer.name }}
              }
              @if (it.doneOn) {
                · xong {{ it.doneOn | day }}
              } @else if (it.dueOn) {
                · hạn {{ it.dueOn | day }}
              }
            </span>
            @if (it.overdue) {
              <span class="late">quá hạn</span>
            }
          </mat-checkbox>
          @if (assignment().inside.mayDirect) {
            <button
              matIconButton
              type="button"
              [attr.aria-label]="'Bỏ việc nhỏ ' + it.title"
              [disabled]="busy()"
              (click)="remove(it)"
            >
              <td-icon name="delete" />
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    mat-checkbox {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .late {
      color: var(--td-danger);
    }
  `,
})
export class SubtaskList {
  private readonly api = inject(InsideApi);

  readonly assignment = input.required<AssignmentView>();
  readonly changed = output<AssignmentView>();
  readonly stale = output();

  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected tick(subtask: SubtaskView, done: boolean): Promise<void> {
    return this.make(() => this.api.tick(this.assignment().id, subtask, done));
  }

  protected remove(subtask: SubtaskView): Promise<void> {
    return this.make(() => this.api.remove(this.assignment().id, subtask));
  }

  private async make(move: () => Promise<AssignmentView>): Promise<void> {
    if (this.busy()) return;
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      this.changed.emit(await move());
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
