import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LABELS } from '@app/api/labels';
import { SectionView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { Confirm } from '@app/ui/confirm/confirm';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ReportApi } from '../report-api';
import { SectionEditor, draftedOf } from './section-editor';

/** One section of the draft: its text, whose it is, and what has changed since somebody wrote it by hand. */
@Component({
  selector: 'td-section-card',
  imports: [Icon, MatButton, MomentPipe, ProblemCallout, SectionEditor],
  templateUrl: './section-card.html',
  styleUrl: './section-card.scss',
})
export class SectionCard {
  private readonly api = inject(ReportApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly roundId = input.required<string>();
  readonly section = input.required<SectionView>();
  readonly mayWrite = input.required<boolean>();
  readonly changed = output<SectionView>();
  readonly stale = output();

  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly id = computed(() => `section-${this.section().section}`);
  protected readonly label = computed(() => LABELS.ConsolidationSection[this.section().section]);
  protected readonly byHand = computed(() => Boolean(this.section().editedAt));

  protected written(section: SectionView): void {
    this.editing.set(false);
    this.changed.emit(section);
  }

  /** The text stays, on top of what the sources say now. */
  protected keep(): Promise<void> {
    const section = this.section();
    const request = { text: section.text, basedOn: draftedOf(section) };
    return this.do(() => this.api.writeSection(this.roundId(), section, request), 'Đã giữ bản sửa tay.');
  }

  protected async redraft(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Lấy lại bản máy soạn?',
      text: `Mục “${this.label()}” trở về nội dung máy soạn từ nguồn hiện nay. Bản sửa tay vẫn còn trong nhật ký.`,
      action: 'Lấy lại bản máy soạn',
    });
    if (!sure) return;
    await this.do(() => this.api.redraftSection(this.roundId(), this.section()), 'Đã lấy lại bản máy soạn.');
  }

  private async do(move: () => Promise<SectionView>, words: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      this.changed.emit(await move());
      this.notice.say(words);
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
