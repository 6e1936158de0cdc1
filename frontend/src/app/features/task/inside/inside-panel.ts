import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentView } from '@app/api/types';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { OfficersForm } from './officers-form';
import { SubtaskForm } from './subtask-form';
import { SubtaskList } from './subtask-list';

/** How the unit has organised the work for itself: who does it, and into what it is divided. */
@Component({
  selector: 'td-inside-panel',
  imports: [FigurePipe, Icon, MatButton, OfficersForm, SubtaskForm, SubtaskList],
  template: `
    @let inside = assignment().inside;
    @if (shown()) {
      <section class="panel body" aria-labelledby="inside">
        <h2 id="inside">Trong đơn vị</h2>
        @if (open() === 'officers') {
          <td-officers-form
            [assignment]="assignment()"
            (handed)="handed($event)"
            (stale)="stale.emit()"
            (closed)="open.set(undefined)"
          />
        } @else {
          <p>
            @if (officers()) {
              Người thực hiện: <strong>{{ officers() }}</strong>
            } @else {
              <span class="muted">Chưa giao cho chuyên viên nào.</span>
            }
          </p>
        }
        @if (inside.subtasks.length) {
          <h3>
            Việc nhỏ
            <span class="muted figures">
              {{ inside.done | figure }}/{{ inside.subtasks.length | figure }} đã xong ({{
                inside.suggestedPercent
              }}%)
            </span>
          </h3>
          <td-subtask-list
            [assignment]="assignment()"
            (changed)="changed.emit($event)"
            (stale)="stale.emit()"
          />
        }
        @if (open() === 'subtask') {
          <td-subtask-form
            [assignment]="assignment()"
            (added)="changed.emit($event)"
            (closed)="open.set(undefined)"
          />
        }
        @if (inside.mayDirect && !open()) {
          <div class="row">
            <button matButton="outlined" type="button" (click)="open.set('officers')">
              <td-icon matButtonIcon name="person" /> Giao chuyên viên
            </button>
            <button matButton="outlined" type="button" (click)="open.set('subtask')">
              <td-icon matButtonIcon name="add" /> Chia việc nhỏ
            </button>
          </div>
        }
      </section>
    }
  `,
  styles: `
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 14px 16px;
    }
    p,
    h3 {
      margin: 0;
    }
    h3 {
      font-size: 14px;
    }
  `,
})
export class InsidePanel {
  readonly assignment = input.required<AssignmentView>();
  readonly changed = output<AssignmentView>();
  readonly stale = output();

  protected readonly open = signal<'officers' | 'subtask' | undefined>(undefined);
  protected readonly officers = computed(() =>
    this.assignment()
      .inside.officers.map(({ name }) => name)
      .join(', '),
  );
  protected readonly shown = computed(() => {
    const { mayDirect, officers, subtasks } = this.assignment().inside;
    return mayDirect || officers.length > 0 || subtasks.length > 0;
  });

  protected handed(after: AssignmentView): void {
    this.open.set(undefined);
    this.changed.emit(after);
  }
}
