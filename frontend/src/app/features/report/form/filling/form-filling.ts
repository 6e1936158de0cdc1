import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { FilledTable as Filled, FormTable, ReportFormView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { FormApi } from '../form-api';
import { FilledTable, Typed } from './filled-table';
import { FillingDraft, answersOf, draftOf, typed, withNewRow, withoutRow } from './filling-draft';
import { WorkbookMoves } from './workbook-moves';

/** The form within a unit's report: what the system fills in, what the unit types, and what follows from it at once. */
@Component({
  selector: 'td-form-filling',
  imports: [CdkTextareaAutosize, FilledTable, Icon, MatButton, ProblemCallout, WorkbookMoves],
  templateUrl: './form-filling.html',
  styleUrl: './form-filling.scss',
})
export class FormFilling {
  private readonly api = inject(FormApi);
  private readonly notice = inject(Notice);

  readonly reportId = input.required<string>();
  /** Where the report stands: when that changes, the form is read anew. */
  readonly state = input.required<string>();

  protected readonly resource = this.api.ofReport(() => this.reportId());
  /** What was read, then what each move gave back. */
  protected readonly view = linkedSignal<ReportFormView | undefined>(() =>
    this.resource.hasValue() ? (this.resource.value() ?? undefined) : undefined,
  );
  protected readonly loadProblem = loadProblem(this.resource);
  /** What the person types stays when the form is read anew meanwhile. */
  private readonly base = linkedSignal<ReportFormView | undefined, ReportFormView | undefined>({
    source: this.view,
    computation: (view, before) => (before?.value && untracked(this.dirtied) ? before.value : view),
  });
  protected readonly draft = linkedSignal<FillingDraft | undefined>(() => {
    const base = this.base();
    return base && draftOf(base.content, base.filled);
  });
  private readonly dirtied = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly saving = signal(false);
  readonly unsaved = computed(() => this.dirtied() && (this.view()?.writable ?? false));
  private readonly answers = computed(() => {
    const base = this.base();
    const draft = this.draft();
    return base && draft && answersOf(base.content, draft);
  });
  private readonly computation = resource({
    params: () => (this.dirtied() ? this.answers() : undefined),
    loader: ({ params }) => this.api.compute(this.reportId(), params),
  });
  /** Formulas and sums: those of what is typed as soon as they are there. */
  private readonly tables = linkedSignal<readonly Filled[] | undefined, readonly Filled[]>({
    source: () =>
      this.computation.hasValue() ? this.computation.value().tables : this.base()?.filled.tables,
    computation: (tables, before) => tables ?? before?.value ?? [],
  });

  constructor() {
    inject(Unsaved).watch(this.unsaved);
    let known: string | undefined;
    effect(() => {
      const state = this.state();
      if (known !== undefined && known !== state) this.resource.reload();
      known = state;
    });
    onChanges(
      ({ subjectId, own }) => subjectId === this.reportId() && !own,
      () => this.resource.reload(),
    );
  }

  protected filled({ key }: FormTable): Filled {
    return this.tables().find((table) => table.key === key) ?? { key, rows: [], totals: {} };
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

  /** Saves what is not saved yet; false when it could not be saved. */
  async saved(): Promise<boolean> {
    return !this.unsaved() || this.save();
  }

  protected async save(): Promise<boolean> {
    const view = this.view();
    const answers = this.answers();
    if (!view || !answers) {
      this.problem.set(
        new Problem(-1, 'cells', 'Có ô chưa đúng trong các bảng. Hãy sửa các ô được đánh dấu rồi lưu.'),
      );
      return false;
    }
    this.saving.set(true);
    this.problem.set(undefined);
    const sent = this.draft();
    try {
      this.take(await this.api.fillIn(this.reportId(), view.version, answers), sent);
      this.notice.say('Đã lưu biểu mẫu.');
      return true;
    } catch (error) {
      const refused = Problem.of(error);
      this.problem.set(refused);
      if (refused.stale) this.resource.reload();
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  /** What came back in a workbook takes the place of all that was typed. */
  protected take(after: ReportFormView, sent = this.draft()): void {
    const meanwhile = this.draft();
    if (meanwhile === sent) this.dirtied.set(false);
    this.view.set(after);
    this.problem.set(undefined);
  }

  protected reread(): void {
    this.resource.reload();
  }

  private change(work: (draft: FillingDraft) => FillingDraft): void {
    const draft = this.draft();
    if (!draft) return;
    this.dirtied.set(true);
    this.draft.set(work(draft));
  }
}
