import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

/** A move that needs nothing but its reason. What it comes to is the content. */
@Component({
  selector: 'td-reason-form',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" [again]="action() + ' lần nữa'" />
      }
      <p class="muted"><ng-content /></p>
      <mat-form-field>
        <mat-label>Lý do</mat-label>
        <textarea matInput rows="2" [formField]="form.reason"></textarea>
        <mat-error>{{ form.reason().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">{{ action() }}</button>
      </div>
    </form>
  `,
  styles: 'p { margin: 0; }',
})
export class ReasonForm {
  /** The deed in a word or two. */
  readonly action = input.required<string>();
  readonly send = input.required<(reason: string) => Promise<AssignmentView>>();
  readonly made = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal({ reason: '' });
  protected readonly form = form(this.draft, (path) => required(path.reason, { message: 'Hãy ghi lý do.' }), {
    submission: { action: () => this.submit() },
  });

  constructor() {
    inject(Unsaved).watch(() => this.draft().reason.trim().length > 0);
  }

  private submit(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.send()(this.draft().reason);
        this.draft.set({ reason: '' });
        this.made.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
