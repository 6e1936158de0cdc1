import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { UnitDirectory } from '@app/features/unit';
import { DayPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { HoldingApi } from './holding-api';

const EMPTY = { unitId: '', reason: '' };
const OVER: readonly string[] = ['DECLINED', 'WITHDRAWN'];

/** Another unit goes on with the work, under the same deadlines. */
@Component({
  selector: 'td-reassign-form',
  imports: [
    DayPipe,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    ProblemCallout,
  ],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Chuyển lần nữa" [problem]="refused" />
      }
      <p class="muted">
        Đơn vị mới làm từ đầu
        @if (assignment().dueOn; as due) {
          với đúng hạn {{ due | day }}; nếu đã quá hạn thì vẫn quá hạn.
        } @else {
          , phần việc không có thời hạn.
        }
        Quá trình và thời gian trễ của {{ assignment().unit.name }} được giữ lại.
      </p>
      <mat-form-field>
        <mat-label>Chuyển đến đơn vị</mat-label>
        <mat-select [formField]="form.unitId">
          @for (unit of units(); track unit.id) {
            <mat-option [value]="unit.id">{{ unit.name }}</mat-option>
          }
        </mat-select>
        <mat-error>{{ form.unitId().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Lý do</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Chuyển</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class ReassignForm {
  private readonly api = inject(HoldingApi);
  private readonly directory = inject(UnitDirectory);

  readonly assignment = input.required<AssignmentView>();
  readonly made = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  /** A unit that has a share of the task gets no second one; one that declined can be told to do it after all. */
  protected readonly units = computed(() => {
    const { unit, workState, others } = this.assignment();
    const taken = new Set(
      others.filter((other) => !OVER.includes(other.workState)).map((other) => other.unit.id),
    );
    if (workState !== 'DECLINED') taken.add(unit.id);
    return this.directory.units().filter(({ id, kind }) => kind !== 'AGENCY' && !taken.has(id));
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.unitId, { message: 'Hãy chọn đơn vị.' });
      required(path.reason, { message: 'Hãy ghi lý do chuyển.' });
    },
    { submission: { action: () => this.reassign() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().unitId !== '' || this.draft().reason.trim().length > 0);
  }

  private reassign(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.api.reassign(this.assignment(), this.draft());
        this.draft.set(EMPTY);
        this.made.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
