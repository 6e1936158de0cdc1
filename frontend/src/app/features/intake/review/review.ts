import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { CorrectImport, CorrectRow, ImportedRow } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { Confirm } from '@app/ui/confirm/confirm';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { Growing, ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { IntakeApi } from '../intake-api';
import { Letterhead } from './letterhead';
import { ProseTasks } from './prose-tasks';
import { RowCard } from './row-card';
import { openCells } from './row-review';

const ROWS_AT_ONCE = 100;

/** A document on its way in: what was understood beside its source, rows that need a person first. */
@Component({
  selector: 'td-review',
  imports: [
    Icon,
    Letterhead,
    ListFoot,
    MatButton,
    MomentPipe,
    ProblemCallout,
    ProseTasks,
    RouterLink,
    RowCard,
    Skeleton,
  ],
  templateUrl: './review.html',
  styleUrl: './review.scss',
})
export class Review {
  private readonly api = inject(IntakeApi);
  private readonly confirmation = inject(Confirm);
  private readonly injector = inject(Injector);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly unsaved = inject(Unsaved);

  readonly id = input.required<string>();

  protected readonly resource = this.api.view(() => this.id());
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly failed = loadProblem(this.resource);
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  private readonly cards = viewChildren(RowCard);
  private readonly confirmButton = viewChild<string, ElementRef<HTMLElement>>('confirmButton', {
    read: ElementRef,
  });
  private readonly shown = signal(ROWS_AT_ONCE);

  /** Rows that a colleague settled while they are edited here; they keep their place, and so what was typed. */
  private readonly held = signal<ReadonlySet<string>>(new Set());

  private readonly rows = computed(() => this.view()?.rows ?? []);
  protected readonly open = computed(() => openCells(this.rows()));
  protected readonly taskCount = computed(() => this.rows().filter(({ kind }) => kind === 'TASK').length);
  protected readonly doubtful = computed(() => this.rows().filter((row) => this.waits(row)));
  private readonly understood = computed(() => this.rows().filter((row) => !this.waits(row)));
  protected readonly understoodCount = computed(() => this.understood().length);
  protected readonly listed: Growing<ImportedRow> = {
    items: computed(() => this.understood().slice(0, this.shown())),
    total: this.understoodCount,
    hasMore: () => this.shown() < this.understoodCount(),
    loadingMore: () => false,
    more: () => this.shown.update((count) => count + ROWS_AT_ONCE),
  };
  protected readonly inReview = computed(() => this.view()?.state === 'REVIEW');
  protected readonly remarks = computed(() =>
    (this.view()?.problems ?? []).map((missing) => LABELS.DocumentProblem[missing]),
  );

  protected readonly correctRow = async (row: ImportedRow, change: CorrectRow): Promise<void> => {
    try {
      const corrected = await this.api.correctRow(this.id(), row, change);
      this.held.update((held) => new Set([...held].filter((id) => id !== row.rowId)));
      this.resource.update(
        (view) =>
          view && {
            ...view,
            rows: view.rows.map((old) => (old.rowId === corrected.rowId ? corrected : old)),
          },
      );
      this.notice.say(`Đã lưu dòng ${corrected.path}.`);
      if (row.problems.length && !corrected.problems.length) this.goOn();
      this.resource.reload();
    } catch (error) {
      if (Problem.of(error).stale) {
        if (row.problems.length) this.held.update((held) => new Set(held).add(row.rowId));
        this.resource.reload();
      }
      throw error;
    }
  };

  protected readonly correct = async (change: CorrectImport): Promise<void> => {
    const view = this.view();
    if (!view) return;
    try {
      this.resource.set(await this.api.correct(view, change));
    } catch (error) {
      if (Problem.of(error).stale) this.resource.reload();
      throw error;
    }
  };

  protected choose(selectedProseTasks: number[]): Promise<void> {
    return this.attempt(() => this.correct({ selectedProseTasks }));
  }

  protected async confirm(): Promise<void> {
    if (this.unsaved.any()) {
      this.notice.say('Có dòng đang sửa chưa lưu. Hãy lưu hoặc bấm Thôi ở dòng đó trước.');
      return;
    }
    await this.attempt(async () => {
      const view = this.view();
      if (!view) return;
      const plan = await this.api.confirm(view);
      this.notice.say('Đã tạo dự thảo kế hoạch.');
      await this.router.navigate(['/ke-hoach', plan.id]);
    });
  }

  protected async discard(): Promise<void> {
    const sure = await this.confirmation.ask({
      title: 'Bỏ bản nhập này?',
      text: 'Những gì đã sửa trên trang này bị bỏ. Tệp Word trên máy của bạn vẫn còn và có thể nhập lại.',
      action: 'Bỏ bản nhập',
    });
    const view = this.view();
    if (!sure || !view) return;
    await this.attempt(async () => {
      await this.api.discard(view);
      await this.router.navigateByUrl('/ke-hoach/nhap');
    });
  }

  private waits(row: ImportedRow): boolean {
    return row.problems.length > 0 || this.held().has(row.rowId);
  }

  /** A settled row leaves its place, so the keyboard goes on with the next one that waits, else with confirming. */
  private goOn(): void {
    const waiting = this.doubtful()[0];
    const next = () => {
      const card = this.cards().find((other) => other.row().rowId === waiting?.rowId);
      if (card) card.focus();
      else this.confirmButton()?.nativeElement.focus();
    };
    afterNextRender(next, { injector: this.injector });
  }

  private async attempt(move: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.refused.set(undefined);
    this.busy.set(true);
    try {
      await move();
    } catch (error) {
      const problem = Problem.of(error);
      this.refused.set(problem);
      if (problem.stale) this.resource.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
