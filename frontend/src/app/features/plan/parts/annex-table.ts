import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { CorrectRow, PlanItemView, TaskRow } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { branches, unfolded } from '@app/ui/tree-table/tree';
import { EMPTY_ROW } from '../item-editor/item-draft';
import { ItemEditor } from '../item-editor/item-editor';
import { problemWords } from '../plan-labels';
import { DeadlineWords } from './deadline-words-view';
import { PartyChips } from './party-chips-view';
import { ProductChips } from './product-chips';
import { TaskState } from './task-state';

/** Where a row shall go among its neighbours. */
export interface Step {
  readonly item: PlanItemView;
  readonly by: -1 | 1;
}

/** The annex in the columns of the paper, its headings to be folded; a draft is corrected in place. */
@Component({
  selector: 'td-annex-table',
  imports: [
    DeadlineWords,
    Icon,
    ItemEditor,
    MatIconButton,
    MatMenuModule,
    PartyChips,
    ProductChips,
    TaskState,
  ],
  templateUrl: './annex-table.html',
  styleUrl: './annex-table.scss',
})
export class AnnexTable {
  readonly items = input.required<readonly PlanItemView[]>();
  /** The live side of an issued plan, by the id of the row. */
  readonly tasks = input<ReadonlyMap<string, TaskRow>>(new Map());
  readonly live = input(false);
  readonly editable = input(false);
  readonly today = input('');
  readonly editing = input<string>();
  /** The row behind which a new one is being written. */
  readonly adding = input<string>();
  readonly save = input.required<(item: PlanItemView, change: CorrectRow) => Promise<void>>();
  readonly add = input.required<(after: PlanItemView, change: CorrectRow) => Promise<void>>();
  readonly edit = output<string | undefined>();
  readonly moved = output<Step>();
  readonly addBelow = output<string | undefined>();
  readonly removed = output<PlanItemView>();

  protected readonly emptyRow = EMPTY_ROW;
  private readonly branches = computed(() => branches(this.items()));
  private readonly folded = linkedSignal<ReadonlySet<string>>(() => new Set<string>());
  protected readonly rows = computed(() => unfolded(this.items(), this.folded()));
  protected readonly allFolded = computed(
    () => this.branches().size > 0 && this.folded().size >= this.branches().size,
  );
  protected readonly columns = computed(() => (this.live() || this.editable() ? 7 : 6));

  protected foldable(item: PlanItemView): boolean {
    return this.branches().has(item.id);
  }

  protected isFolded(item: PlanItemView): boolean {
    return this.folded().has(item.id);
  }

  protected fold(item: PlanItemView): void {
    this.folded.update((ids) => {
      const next = new Set(ids);
      if (!next.delete(item.id)) next.add(item.id);
      return next;
    });
  }

  protected foldAll(): void {
    this.folded.set(this.allFolded() ? new Set() : this.branches());
  }

  protected doubts(item: PlanItemView): string {
    return item.problems.map(problemWords).join('; ');
  }

  protected isDoubtful(item: PlanItemView, cell: string): boolean {
    return item.problems.some((problem) => problem.cell === cell);
  }

  protected saver(item: PlanItemView): (change: CorrectRow) => Promise<void> {
    return (change) => this.save()(item, change);
  }

  protected adder(after: PlanItemView): (change: CorrectRow) => Promise<void> {
    return (change) => this.add()(after, change);
  }
}
