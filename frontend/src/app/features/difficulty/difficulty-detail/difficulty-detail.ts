import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { DifficultyMove, DifficultyStoryEntry, DifficultyView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Notice } from '@app/core/notice/notice';
import { PageTitle } from '@app/core/page-title';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { Installation } from '@app/core/system/installation';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { DifficultyStateChip } from '@app/ui/status-chip/difficulty-state-chip';
import { ScheduleChip } from '@app/ui/status-chip/schedule-chip';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { WorkStateChip } from '@app/ui/status-chip/work-state-chip';
import { Story } from '@app/ui/story/story';
import { DifficultyApi } from '../difficulty-api';
import { AnswerForm } from '../parts/answer-form';
import { CorrectDifficulty } from '../parts/correct-difficulty';
import { InstructionWords } from '../parts/instruction-words';
import { MergePicker } from '../parts/merge-picker';
import { FORWARDING, MOVE_ICONS, SAYING, SayingMove, isSaying } from '../parts/moves';
import { WordsMove } from '../parts/words-move';

/** One difficulty: what is said, what can be done now, what was answered, its story. */
@Component({
  selector: 'td-difficulty-detail',
  imports: [
    AnswerForm,
    CorrectDifficulty,
    DayPipe,
    DifficultyStateChip,
    Icon,
    InstructionWords,
    MatButton,
    MergePicker,
    ProblemCallout,
    RouterLink,
    ScheduleChip,
    Skeleton,
    StatusChip,
    Story,
    WordsMove,
    WorkStateChip,
  ],
  templateUrl: './difficulty-detail.html',
  styleUrl: './difficulty-detail.scss',
})
export class DifficultyDetail {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);
  private readonly title = inject(PageTitle);

  readonly id = input.required<string>();

  private readonly resource = this.api.difficulty(() => this.id());
  protected readonly today = inject(Installation).today;
  protected readonly kinds = LABELS.DifficultyKind;
  protected readonly moveNames = LABELS.DifficultyMove;
  protected readonly icons = MOVE_ICONS;
  protected readonly saying = SAYING;

  /** What was read, then what each move gave back. */
  protected readonly difficulty = linkedSignal<DifficultyView | undefined>(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  protected readonly problem = loadProblem(this.resource);
  /** The move that the person is filling in. */
  protected readonly open = signal<DifficultyMove | undefined>(undefined);
  protected readonly sayingMove = computed(() => {
    const move = this.open();
    return isSaying(move) ? move : undefined;
  });
  protected readonly busy = signal(false);
  protected readonly refused = signal<Problem | undefined>(undefined);
  protected readonly deed = ({ kind }: DifficultyStoryEntry): string => LABELS.DifficultyStoryKind[kind];

  constructor() {
    effect(() => this.title.name(this.difficulty()?.description));
    // forms keep what is typed in them
    onChanges(
      ({ subjectId, own }) => subjectId === this.id() && !own,
      () => this.reload(),
    );
  }

  protected stands(move: DifficultyMove): 'filled' | 'outlined' {
    return FORWARDING.includes(move) ? 'filled' : 'outlined';
  }

  /** A move that says nothing is made at once, the others open what is to be filled in. */
  protected begin(move: DifficultyMove): Promise<void> | void {
    this.refused.set(undefined);
    switch (move) {
      case 'SEND':
        return this.make((it) => this.api.send(it), 'Đã gửi Văn phòng.');
      case 'TAKE_UP':
        return this.make((it) => this.api.takeUp(it), 'Đã tiếp nhận.');
      case 'SPLIT':
        return this.make((it) => this.api.split(it), 'Đã tách ra.');
      case 'PAUSE':
        return this.make((it) => this.api.pause(it), 'Đã tạm dừng thời hạn của các nhiệm vụ.');
      case 'GO_ON':
        return this.make((it) => this.api.goOn(it), 'Thời hạn của các nhiệm vụ chạy tiếp.');
      default:
        this.open.set(move);
    }
  }

  protected say(move: SayingMove): (words: string) => Promise<DifficultyView> {
    return (words) => {
      const it = this.current();
      switch (move) {
        case 'WITHDRAW':
          return this.api.withdraw(it, words);
        case 'RETURN':
          return this.api.returnToUnit(it, words);
        case 'FORWARD':
          return this.api.forward(it, words);
        case 'CLOSE':
          return this.api.close(it, words);
      }
    };
  }

  protected done(after: DifficultyView): void {
    this.open.set(undefined);
    this.difficulty.set(after);
  }

  protected reload(): void {
    this.resource.reload();
  }

  private async make(move: (it: DifficultyView) => Promise<DifficultyView>, words: string): Promise<void> {
    this.busy.set(true);
    try {
      this.done(await move(this.current()));
      this.notice.say(words);
    } catch (error) {
      const problem = Problem.of(error);
      this.refused.set(problem);
      if (problem.stale) this.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private current(): DifficultyView {
    const it = this.difficulty();
    if (!it) throw new Error('the difficulty is not read yet');
    return it;
  }
}
