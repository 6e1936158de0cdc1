import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { TaskApi } from '../task-api';

/** Accept the result, or send it back with a reason. */
@Component({
  selector: 'td-decision-form',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" (submit)="$event.preventDefault(); confirm()">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" />
      }
      <mat-form-field>
        <mat-label>Ý kiến (bắt buộc khi trả lại)</mat-label>
        <textarea
          #text
          matInput
          rows="3"
          aria-describedby="reason-missing"
          [attr.aria-invalid]="reasonMissing()"
          [value]="words()"
          (input)="words.set(text.value); reasonMissing.set(false)"
        ></textarea>
      </mat-form-field>
      <p id="reason-missing" class="missing" role="alert">
        @if (reasonMissing()) {
          Hãy ghi lý do trả lại để đơn vị biết cần làm gì.
        }
      </p>
      <div class="form-moves">
        <button matButton="outlined" type="button" [disabled]="busy()" (click)="returnForRework(text)">
          <td-icon matButtonIcon name="returned" /> Trả lại
        </button>
        <button matButton="filled" type="submit" [disabled]="busy()">
          <td-icon matButtonIcon name="confirmed" /> Xác nhận hoàn thành
        </button>
      </div>
    </form>
  `,
  styles: `
    .missing {
      margin: 0;
      color: var(--td-danger);
    }
    .missing:empty {
      display: none;
    }
  `,
})
export class DecisionForm {
  private readonly api = inject(TaskApi);

  readonly assignment = input.required<AssignmentView>();
  readonly decided = output<AssignmentView>();
  readonly stale = output();

  protected readonly words = signal('');
  protected readonly busy = signal(false);
  protected readonly reasonMissing = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly reason = computed(() => this.words().trim());
  /** Whether something is typed that would be lost. */
  readonly typed = computed(() => this.reason().length > 0);
  /** What the person wanted to do when somebody else was faster. */
  private readonly wanted = signal<(() => Promise<void>) | undefined>(undefined);

  constructor() {
    inject(Unsaved).watch(this.typed, () => this.wanted());
  }

  protected confirm(): Promise<void> {
    return this.decide(() => this.api.confirm(this.assignment(), this.words()));
  }

  protected async returnForRework(field: HTMLTextAreaElement): Promise<void> {
    if (!this.reason()) {
      this.reasonMissing.set(true);
      field.focus();
      return;
    }
    await this.decide(() => this.api.returnForRework(this.assignment(), this.reason()));
  }

  private async decide(move: () => Promise<AssignmentView>): Promise<void> {
    if (this.busy()) return;
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      const after = await move();
      this.words.set('');
      this.decided.emit(after);
    } catch (error) {
      const problem = Problem.of(error);
      this.wanted.set(problem.stale ? () => this.decide(move) : undefined);
      if (problem.stale) this.stale.emit();
      else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
