import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot, applyEach, form, maxLength, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { PreviousReportView, ReportView, WriteReport } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { Refusal } from '@app/ui/refusal/refusal';
import { toldSince } from '@app/ui/story/told';
import { NARRATIVES, NarrativeKey } from '../report-labels';
import { LineTable } from './line-table';
import { MarkNote } from './mark-note';
import { ReportDraft, changeOf, changesBetween, deedOf, draftOf, isEmpty } from './report-draft';
import { wordsOnSection } from './report-marks';

/** Where a unit writes: its words under each heading and on each line. Figures stand beside them and stay as they are. */
@Component({
  selector: 'td-report-form',
  imports: [
    CdkTextareaAutosize,
    FormField,
    FormRoot,
    Icon,
    LineTable,
    MarkNote,
    MatButton,
    MatFormFieldModule,
    MatInput,
    Refusal,
  ],
  templateUrl: './report-form.html',
  styleUrl: './report-form.scss',
})
export class ReportForm {
  readonly report = input.required<ReportView>();
  /** The last report of the unit, whose words may be used again. */
  readonly previous = input<PreviousReportView>();
  readonly save = input.required<(change: WriteReport) => Promise<ReportView>>();

  /** The report as it was when the person began; it moves on when they save or take the new state. */
  private readonly base = linkedSignal<ReportView, ReportView>({
    source: this.report,
    computation: (report, begun) => begun?.value ?? report,
  });
  private readonly start = computed(() => draftOf(this.base()));
  private readonly draft = linkedSignal<ReportDraft>(() => this.start());
  private readonly problem = signal<Problem | undefined>(undefined);
  protected readonly form = form(
    this.draft,
    (path) => {
      for (const [key] of NARRATIVES) {
        maxLength(path[key], 20_000, { message: 'Nội dung dài quá 20.000 ký tự.' });
      }
      applyEach(path.comments, (comment) =>
        maxLength(comment.text, 2000, { message: 'Ý kiến dài quá 2.000 ký tự.' }),
      );
    },
    { submission: { action: () => this.send() } },
  );
  private readonly change = computed(() => changeOf(this.start(), this.draft()));
  /** Whether something was typed that the server does not have yet. */
  readonly unsaved = computed(() => !isEmpty(this.change()));
  protected readonly changes = computed(() => changesBetween(this.base(), this.report()));
  protected readonly told = computed(() => toldSince(this.base().story, this.report().story, deedOf));
  protected readonly narratives = NARRATIVES;

  constructor() {
    inject(Unsaved).watch(this.unsaved);
    effect(() => {
      const report = this.report();
      if (!untracked(this.unsaved)) this.base.set(report);
    });
  }

  /** Puts the words of the last report after what is typed. */
  protected useAgain(key: NarrativeKey, words: string): void {
    this.draft.update((draft) => ({ ...draft, [key]: [draft[key], words].filter(Boolean).join('\n') }));
  }

  protected marked(key: NarrativeKey): readonly string[] {
    return wordsOnSection(this.report().marks, key);
  }

  /** Saves what is not saved yet; false when it could not be saved. */
  async saved(): Promise<boolean> {
    return !this.unsaved() || submit(this.form);
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.base.set(this.report());
  }

  private async send(): Sent {
    this.problem.set(undefined);
    if (!this.unsaved()) return undefined;
    const sent = this.draft();
    return sendForm(this.form, this.problem, async () => {
      const after = await this.save()(this.change());
      const typedMeanwhile = this.draft();
      this.base.set(after);
      if (typedMeanwhile !== sent) this.draft.set(typedMeanwhile);
    });
  }
}
