import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AssignmentRow, BulkMove, BulkResult } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FigurePipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { IconName } from '@app/ui/icon/icons';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { TaskApi } from '../task-api';
import { ViewFilters } from '../views/view-filters';
import { viewFilter, viewQuery } from '../views/view-query';
import { BulkApi } from './bulk-api';
import { BulkForm } from './bulk-form';
import { BulkOutcome } from './bulk-outcome';
import { SelectableTable } from './selectable-table';

type Chosen = Exclude<BulkMove, 'UNDO'>;
const MOST = 500;
const PAGE = 200;

/** Many assignments at once for whoever decides: choose, do, and see what became of each. */
@Component({
  selector: 'td-bulk-page',
  imports: [
    BulkForm,
    BulkOutcome,
    EmptyState,
    FigurePipe,
    Icon,
    ListFoot,
    MatButton,
    ProblemCallout,
    RouterLink,
    SelectableTable,
    Skeleton,
    ViewFilters,
  ],
  templateUrl: './bulk-page.html',
  styleUrl: './bulk-page.scss',
})
export class BulkPage {
  private readonly api = inject(BulkApi);
  private readonly notice = inject(Notice);

  /** Whatever narrows the list that somebody comes from: nobody ends work that they have not seen. */
  protected readonly query = viewQuery();
  private readonly filter = viewFilter(this.query);
  protected readonly assignments = inject(TaskApi).list(() => this.filter(), PAGE);
  protected readonly choices: readonly { move: Chosen; label: string; icon: IconName }[] = [
    { move: 'CONFIRM', label: 'Xác nhận hoàn thành', icon: 'confirmed' },
    { move: 'RETURN', label: 'Trả lại', icon: 'returned' },
    { move: 'SUSPEND', label: 'Tạm dừng', icon: 'suspended' },
    { move: 'WITHDRAW', label: 'Cho thôi thực hiện', icon: 'cancel' },
  ];

  protected readonly move = signal<Chosen | undefined>(undefined);
  /** Another list has other things to choose from. */
  protected readonly chosen = linkedSignal<object, ReadonlySet<string>>({
    source: this.filter,
    computation: () => new Set<string>(),
  });
  protected readonly rows = computed(() =>
    this.assignments
      .items()
      .filter(({ id }) => this.chosen().has(id))
      .slice(0, MOST),
  );
  protected readonly selectable = computed(() => Math.min(this.assignments.items().length, MOST));
  protected readonly allChosen = computed(() => this.rows().length === this.selectable());
  protected readonly result = signal<BulkResult | undefined>(undefined);
  protected readonly sent = signal<readonly AssignmentRow[]>([]);

  protected chooseAll(): void {
    const all = this.assignments.items().slice(0, MOST);
    this.chosen.set(this.allChosen() ? new Set() : new Set(all.map(({ id }) => id)));
  }

  protected async finish(move: Chosen, result: BulkResult): Promise<void> {
    this.show(result);
    const done = result.lines.filter(({ outcome }) => outcome === 'DONE');
    if (done.length === 0) return;
    const words = `${LABELS.BulkMove[move]}: ${done.length} nhiệm vụ.`;
    if (!(await this.notice.offer(words, 'Hoàn tác'))) return;
    try {
      const assignments = done.map(({ id, version }) => ({ id, version: version ?? 0 }));
      this.show(await this.api.move({ move: 'UNDO', assignments, words: null, until: null }));
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    }
  }

  private show(result: BulkResult): void {
    if (this.rows().length) this.sent.set(this.rows());
    this.result.set(result);
    this.move.set(undefined);
    this.chosen.set(new Set());
    this.assignments.reload();
  }
}
