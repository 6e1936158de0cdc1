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
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CellProblem, CorrectRow, ImportedRow, PartySuggestion } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import {
  CELL_LABELS,
  DeadlineWords,
  ItemEditor,
  PartyChips,
  ProductChips,
  problemWords,
} from '@app/features/plan';
import { Icon } from '@app/ui/icon/icon';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { acceptance, editable, taking } from './row-review';

interface Hint {
  readonly words: string;
  readonly taken: CorrectRow;
}

interface Doubt {
  readonly words: string;
  readonly accepted: CorrectRow | undefined;
}

/** One row of the annex: the cells of the file on one side, what was understood on the other, corrected in place. */
@Component({
  selector: 'td-row-card',
  imports: [DeadlineWords, Icon, ItemEditor, MatButton, PartyChips, ProductChips, StatusChip],
  templateUrl: './row-card.html',
  styleUrl: './row-card.scss',
})
export class RowCard {
  private readonly injector = inject(Injector);
  private readonly notice = inject(Notice);

  readonly row = input.required<ImportedRow>();
  readonly save = input.required<(row: ImportedRow, change: CorrectRow) => Promise<void>>();
  readonly editable = input(true);

  private readonly editButton = viewChild<string, ElementRef<HTMLElement>>('edit', { read: ElementRef });
  protected readonly editing = signal(false);
  protected readonly saving = signal(false);
  protected readonly draftRow = computed(() => editable(this.row()));
  protected readonly isTask = computed(() => this.row().kind === 'TASK');
  /** What the header of the card says already is not said again. */
  protected readonly source = computed(() => {
    const { source, numbering, content } = this.row();
    const said = [numbering, content].map((words) => (words ?? '').trim());
    return source.cells.filter(({ text }) => text.trim() && !said.includes(text.trim()));
  });
  protected readonly doubts = computed(() => this.row().problems.map((problem) => this.doubt(problem)));

  protected readonly hints = computed(() =>
    this.row().suggestions.flatMap((suggestion) => this.hint(suggestion)),
  );

  protected readonly saveRow = async (change: CorrectRow): Promise<void> => {
    if (Object.keys(change).length) await this.save()(this.row(), change);
    this.close();
  };

  /** Puts the keyboard on this row. */
  focus(): void {
    this.editButton()?.nativeElement.focus();
  }

  protected close(): void {
    this.editing.set(false);
    afterNextRender(() => this.focus(), { injector: this.injector });
  }

  protected async accept(change: CorrectRow): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    try {
      await this.save()(this.row(), change);
    } catch (error) {
      this.notice.say(Problem.of(error).detail);
    } finally {
      this.saving.set(false);
    }
  }

  private hint(suggestion: PartySuggestion): readonly Hint[] {
    const { cell, text, party } = suggestion;
    const taken = taking(this.row(), suggestion);
    return taken ? [{ words: `${CELL_LABELS[cell]}: “${text}” có thể là ${party.name}`, taken }] : [];
  }

  private doubt(problem: CellProblem): Doubt {
    return { words: problemWords(problem), accepted: acceptance(this.row(), problem) };
  }
}
