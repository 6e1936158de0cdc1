import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { DifficultyView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { WordsMoveText } from './moves';

/** A move that says something: a reason, a view, what came of it. */
@Component({
  selector: 'td-words-move',
  imports: [
    CdkTextareaAutosize,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    ProblemCallout,
  ],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" [again]="text().action" />
      }
      <mat-form-field>
        <mat-label>{{ text().label }}</mat-label>
        <textarea matInput cdkTextareaAutosize cdkAutosizeMinRows="2" [formField]="form.words"></textarea>
        <mat-error>{{ form.words().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ text().action }}
        </button>
      </div>
    </form>
  `,
})
export class WordsMove {
  private readonly notice = inject(Notice);

  readonly text = input.required<WordsMoveText>();
  readonly move = input.required<(words: string) => Promise<DifficultyView>>();
  readonly done = output<DifficultyView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal({ words: '' });
  private readonly wanted = computed(() => this.text().missing);
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.words, { when: () => !!this.wanted(), message: () => this.wanted() ?? '' });
      maxLength(path.words, 5000, { message: 'Nội dung dài quá 5.000 ký tự.' });
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    inject(Unsaved).watch(() => this.draft().words.trim().length > 0);
  }

  private send(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const after = await this.move()(this.draft().words);
        this.draft.set({ words: '' });
        this.notice.say(this.text().said);
        this.done.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
