import { Clipboard } from '@angular/cdk/clipboard';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FilledTable as Filled, FormTable, ReportFormView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { lastRead } from '@app/core/reading/last-read';
import { readAgainOn } from '@app/core/reading/read-again';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Confirm } from '@app/ui/confirm/confirm';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Refusal } from '@app/ui/refusal/refusal';
import { Change, StaleCallout } from '@app/ui/stale-callout/stale-callout';
import { FormApi } from '../form-api';
import { FilledTable, Typed } from './filled-table';
import { changesBetween, typedOnto } from './filling-changes';
import { FillingDraft, answersOf, draftOf, typed, withNewRow, withoutRow } from './filling-draft';
import { copied } from './filling-copy';
import { fillingSums } from './filling-sums';
import { WorkbookMoves } from './workbook-moves';

/** The form within a unit's report: what the system fills in, what the unit types, and what follows from it at once. */
@Component({
  selector: 'td-form-filling',
  imports: [
    CdkTextareaAutosize,
    FilledTable,
    Icon,
    MatButton,
    ProblemCallout,
    Refusal,
    StaleCallout,
    WorkbookMoves,
  ],
  templateUrl: './form-filling.html',
  styleUrl: './form-filling.scss',
})
export class FormFilling {
  private readonly api = inject(FormApi);
  private readonly notice = inject(Notice);
  private readonly clipboard = inject(Clipboard);
  private readonly confirm = inject(Confirm);

  readonly reportId = input.required<string>();
  /** Where the report stands: when that changes, the form is read anew. */
  readonly state = input.required<string>();
  /** The report does not stand where the page shows it. */
  readonly moved = output();

  private readonly resource = this.api.ofReport(() => this.reportId());
  protected readonly view = lastRead(this.resource, this.reportId);
  protected readonly loadProblem = loadProblem(this.resource);
  private readonly dirtied = signal(false);
  /** The form as it was when the person began; it moves on when they save or take the new state. */
  private readonly base = linkedSignal<ReportFormView | null | undefined, ReportFormView | undefined>({
    source: this.view,
    computation: (view, begun) =>
      begun?.value && untracked(this.dirtied) ? begun.value : (view ?? undefined),
  });
  protected readonly draft = linkedSignal<FillingDraft | undefined>(() => {
    const base = this.base();
    return base && draftIn(base);
  });
  /** What somebody else saved meanwhile, as the person was told of it when they were refused; only that is saved over. */
  protected readonly theirs = linkedSignal<ReportFormView | undefined, ReportFormView | undefined>({
    source: this.base,
    computation: () => undefined,
  });
  protected readonly changes = computed(() => {
    const before = this.base();
    const now = this.theirs();
    return before && now ? changesBetween(now.content, draftIn(before), draftIn(now)) : [];
  });
  /** Somebody else saved, and what they changed has not been said yet. */
  protected readonly newer = computed(
    () => this.unsaved() && !this.kept() && !this.theirs() && this.view()?.version !== this.base()?.version,
  );
  protected readonly version = computed(() => (this.theirs() ?? this.base())?.version ?? 0);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly saving = signal(false);
  readonly unsaved = this.dirtied.asReadonly();
  /** What is typed can be saved no more; it stays to be copied. */
  protected readonly kept = computed(() => this.dirtied() && this.view()?.writable === false);
  /** What others changed since the person saw the form and wanted to send it. */
  protected readonly news = signal<readonly Change[]>([]);
  private readonly answers = computed(() => {
    const base = this.base();
    const draft = this.draft();
    return base && draft && answersOf(base.content, draft);
  });
  protected readonly sums = fillingSums({
    saved: () => this.base()?.filled.tables,
    dirtied: this.dirtied,
    answers: this.answers,
    compute: (answers) => this.api.compute(this.reportId(), answers),
  });
  /** What stood on the page when a file went out. */
  protected sent: FillingDraft | undefined;

  constructor() {
    inject(Unsaved).watch(this.unsaved);
    readAgainOn(this.state, this.resource);
    onChanges(
      ({ subjectId, own }) => subjectId === this.reportId() && !own,
      () => this.reread(),
    );
  }

  protected filled({ key }: FormTable): Filled {
    return this.sums.tables().find((table) => table.key === key) ?? { key, rows: [], totals: {} };
  }

  protected write(section: string, words: string): void {
    this.change((draft) => ({ ...draft, sections: { ...draft.sections, [section]: words } }));
  }

  protected type({ key }: FormTable, { row, column, words }: Typed): void {
    this.change((draft) => typed(draft, key, row, column, words));
  }

  protected add({ key }: FormTable): void {
    this.change((draft) => withNewRow(draft, key));
  }

  protected remove({ key }: FormTable, row: string): void {
    this.change((draft) => withoutRow(draft, key, row));
  }

  /** The version that the person has seen; null without a form. */
  seen(): number | null {
    return this.base()?.version ?? null;
  }

  /** Says what others changed since the person saw the form. */
  async tell(): Promise<void> {
    const before = this.base();
    const now = await this.api.readOfReport(this.reportId()).catch(() => undefined);
    if (!before || !now || this.dirtied()) return;
    this.view.set(now);
    this.news.set(changesBetween(now.content, draftIn(before), draftIn(now)));
  }

  /** Saves what is not saved yet; false when it could not be saved. */
  async saved(): Promise<boolean> {
    return !this.unsaved() || this.save();
  }

  protected async save(): Promise<boolean> {
    const answers = this.answers();
    if (!answers) {
      this.problem.set(
        new Problem(-1, 'cells', 'Có ô chưa đúng trong các bảng. Hãy sửa các ô được đánh dấu rồi lưu.'),
      );
      return false;
    }
    this.saving.set(true);
    this.problem.set(undefined);
    const sent = this.draft();
    try {
      this.take(await this.api.fillIn(this.reportId(), this.version(), answers), sent);
      this.notice.say('Đã lưu biểu mẫu.');
      return true;
    } catch (error) {
      const refused = Problem.of(error);
      this.problem.set(refused);
      if (refused.stale) await this.compare();
      // sent, taken out of the round or closed meanwhile: the page says so
      else if (refused.status === 409) {
        this.reread();
        this.moved.emit();
      }
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** Somebody was faster: says what they changed, so that whoever saves once more knows what goes. */
  protected async compare(): Promise<void> {
    const now = await this.api.readOfReport(this.reportId()).catch(() => undefined);
    if (!now) return;
    this.view.set(now);
    if (this.dirtied()) this.theirs.set(now);
  }

  /** What a save or a workbook gave back, and on top of it what was typed since that began. */
  protected take(after: ReportFormView, begun: FillingDraft | undefined): void {
    const now = this.draft();
    this.view.set(after);
    this.base.set(after);
    this.problem.set(undefined);
    if (begun && now && now !== begun) this.draft.set(typedOnto(draftIn(after), begun, now));
    else this.dirtied.set(false);
  }

  protected takeTheirs(): void {
    this.problem.set(undefined);
    this.dirtied.set(false);
    this.base.set(this.view() ?? undefined);
  }

  protected copy(): void {
    const base = this.base();
    const draft = this.draft();
    const done =
      base !== undefined && draft !== undefined && this.clipboard.copy(copied(base.content, draft));
    this.notice.say(
      done ? 'Đã sao chép nội dung đang nhập.' : 'Không sao chép được. Hãy chọn nội dung rồi bấm Ctrl+C.',
    );
  }

  protected async giveUp(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Bỏ nội dung đang nhập?',
      text: 'Nội dung đang nhập trong biểu mẫu sẽ mất; trang hiện biểu mẫu như đang có trong báo cáo.',
      action: 'Bỏ nội dung đang nhập',
    });
    if (sure) this.takeTheirs();
  }

  protected reread(): void {
    this.resource.reload();
  }

  private change(work: (draft: FillingDraft) => FillingDraft): void {
    const draft = this.draft();
    if (!draft) return;
    this.dirtied.set(true);
    this.news.set([]);
    this.draft.set(work(draft));
  }
}

function draftIn({ content, filled }: ReportFormView): FillingDraft {
  return draftOf(content, filled);
}
