import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { AssignmentView } from '@app/api/types';
import { keyFor } from '@app/core/http/headers';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { InsideApi } from './inside-api';

const EMPTY: { title: string; accountId: string; dueOn: string | null } = {
  title: '',
  accountId: '',
  dueOn: null,
};

/** One more part into which the unit divides its work. */
@Component({
  selector: 'td-subtask-form',
  imports: [
    DateField,
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
        <td-problem-callout listed [problem]="refused" />
      }
      <mat-form-field>
        <mat-label>Việc nhỏ</mat-label>
        <input matInput [formField]="form.title" />
        <mat-error>{{ form.title().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="fields">
        <mat-form-field>
          <mat-label>Người làm (không bắt buộc)</mat-label>
          <mat-select [formField]="form.accountId">
            <mat-option value="">Chưa giao ai</mat-option>
            @for (person of people(); track person.accountId) {
              <mat-option [value]="person.accountId">{{ person.name }}</mat-option>
            }
          </mat-select>
          <mat-error>{{ form.accountId().errors()[0]?.message }}</mat-error>
        </mat-form-field>
        <td-date-field label="Hạn (không bắt buộc)" [formField]="form.dueOn" />
      </div>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Xong</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Thêm việc nhỏ</button>
      </div>
    </form>
  `,
  styles: `
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    .fields > * {
      flex: 1 1 200px;
    }
  `,
})
export class SubtaskForm {
  private readonly api = inject(InsideApi);

  readonly assignment = input.required<AssignmentView>();
  readonly added = output<AssignmentView>();
  readonly closed = output();

  private readonly candidates = this.api.candidates(() => this.assignment().id);
  protected readonly people = computed(() =>
    this.candidates.hasValue() ? this.candidates.value().items : [],
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal(EMPTY);
  private readonly key = computed(() => keyFor(this.draft()));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.title, { message: 'Hãy ghi nội dung việc.' });
      maxLength(path.title, 500, { message: 'Nội dung dài quá 500 ký tự.' });
    },
    { submission: { action: () => this.add() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().title.trim().length > 0);
  }

  private add(): Sent {
    return sendForm(this.form, this.problem, async () => {
      const { title, accountId, dueOn } = this.draft();
      const request = { title, accountId: accountId || null, dueOn };
      const after = await this.api.addSubtask(this.assignment().id, request, this.key());
      this.draft.set(EMPTY);
      this.form().reset();
      this.added.emit(after);
    });
  }
}
