import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ReportView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { StaleCallout } from '@app/ui/stale-callout/stale-callout';
import { toldSince } from '@app/ui/story/told';
import { ReportApi } from '../report-api';
import { MarkRows } from './mark-rows';
import { deedOf } from './report-draft';
import { MarkDraft, marksOf, missingIn } from './report-marks';

/** The Office accepts a report, or sends it back and says what is to be put right. */
@Component({
  selector: 'td-report-decision',
  imports: [Icon, MarkRows, MatButton, MatFormFieldModule, MatInput, ProblemCallout, StaleCallout],
  templateUrl: './report-decision.html',
  styleUrl: './report-decision.scss',
})
export class ReportDecision {
  private readonly api = inject(ReportApi);
  private readonly notice = inject(Notice);

  readonly report = input.required<ReportView>();
  readonly decided = output<ReportView>();
  readonly stale = output();

  protected readonly returning = signal(false);
  protected readonly reason = signal('');
  protected readonly marks = signal<readonly MarkDraft[]>([]);
  /** What is missing in a row of the places. */
  protected readonly unfinished = signal<string | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  /** Whether something is typed that would be lost. */
  readonly typed = computed(() => this.reason().trim().length > 0 || marksOf(this.marks()).length > 0);
  /** The report as it was when the person began to write. */
  private readonly begun = linkedSignal<ReportView, ReportView>({
    source: this.report,
    computation: (report, before) => (before && this.typed() ? before.value : report),
  });
  protected readonly told = computed(() => toldSince(this.begun().story, this.report().story, deedOf));

  constructor() {
    inject(Unsaved).watch(this.typed);
  }

  protected seen(): void {
    this.begun.set(this.report());
  }

  protected approve(): Promise<void> {
    return this.decide(() => this.api.approve(this.report()), 'Đã duyệt báo cáo.');
  }

  protected async sendBack(field: HTMLTextAreaElement): Promise<void> {
    const reason = this.reason().trim();
    const missing = this.marks().map(missingIn).find(Boolean);
    if (!reason) {
      this.refusal.set('Hãy ghi nội dung cần chỉnh lý.');
      field.focus();
      return;
    }
    if (missing) {
      this.unfinished.set(missing);
      return;
    }
    await this.decide(
      () => this.api.returnForChanges(this.report(), { reason, marks: marksOf(this.marks()) }),
      'Đã yêu cầu đơn vị chỉnh lý báo cáo.',
    );
  }

  private async decide(move: () => Promise<ReportView>, words: string): Promise<void> {
    if (this.busy()) return;
    this.problem.set(undefined);
    this.refusal.set(undefined);
    this.unfinished.set(undefined);
    this.busy.set(true);
    try {
      const after = await move();
      this.reason.set('');
      this.marks.set([]);
      this.notice.say(words);
      this.decided.emit(after);
    } catch (error) {
      const problem = Problem.of(error);
      this.refusal.set(problem.about('reason'));
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
