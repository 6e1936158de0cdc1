import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DifficultyView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DifficultyApi } from '../difficulty-api';
import { DifficultyDraft, draftOf, filled, sameDraft } from './difficulty-draft';
import { DifficultyFields } from './difficulty-fields';
import { difficultyForm } from './difficulty-form';

/** The unit changes what it wrote while it is still with the unit. */
@Component({
  selector: 'td-correct-difficulty',
  imports: [DifficultyFields, FormRoot, MatButton, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed [problem]="refused" again="Lưu lần nữa để ghi đè" />
      }
      <td-difficulty-fields [form]="form" [named]="difficulty().work" />
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Lưu</button>
      </div>
    </form>
  `,
})
export class CorrectDifficulty {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);

  readonly difficulty = input.required<DifficultyView>();
  readonly done = output<DifficultyView>();
  readonly stale = output();
  readonly closed = output();

  private readonly start = computed(() => draftOf(this.difficulty()));
  private readonly begun = linkedSignal<DifficultyDraft, DifficultyDraft>({
    source: this.start,
    computation: (start, before) => before?.value ?? start,
  });
  private readonly draft = linkedSignal(() => this.begun());
  private readonly saved = signal(false);
  private readonly built = difficultyForm(
    this.draft,
    () => this.save(),
    () => this.stale.emit(),
  );
  protected readonly form = this.built.tree;
  protected readonly problem = this.built.problem;

  constructor() {
    inject(Unsaved).watch(() => !this.saved() && !sameDraft(this.draft(), this.begun()));
  }

  private async save(): Promise<void> {
    const { assignmentIds, kind, description, proposal } = filled(this.draft());
    const after = await this.api.correct(this.difficulty(), { assignmentIds, kind, description, proposal });
    this.saved.set(true);
    this.notice.say('Đã lưu khó khăn, vướng mắc.');
    this.done.emit(after);
  }
}
