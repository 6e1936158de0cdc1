import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { AwaitedEventView, LikelyPair } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { DayPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AwaitedEventApi } from './awaited-event-api';
import { PreviewTable } from './preview-table';

/** As many are seen at once; the others are one press away. */
const FIRST = 6;

/** Which other event is the same in other words, which words stay, and what comes of it before it is done. */
@Component({
  selector: 'td-event-merger',
  imports: [DayPipe, MatButton, MatRadioModule, PreviewTable, ProblemCallout, Skeleton],
  templateUrl: './event-merger.html',
  styles: `
    :host,
    mat-radio-group {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .words {
      overflow-wrap: anywhere;
    }
    .below {
      display: block;
      font-size: 12.5px;
    }
    .more {
      justify-self: start;
    }
  `,
})
export class EventMerger {
  private readonly api = inject(AwaitedEventApi);
  private readonly notice = inject(Notice);

  readonly event = input.required<AwaitedEventView>();
  /** The other one, when somebody has chosen it already. */
  readonly other = input<string>();
  readonly merged = output<AwaitedEventView>();
  readonly closed = output();

  private readonly id = computed(() => this.event().id);
  protected readonly found = this.api.likelySame(() => this.id());
  private readonly all = computed(() => (this.found.hasValue() ? this.found.value().items : undefined));
  protected readonly everything = signal(false);
  protected readonly otherId = linkedSignal(() => this.other() ?? '');
  /** The likeliest, and the one that is chosen wherever it stands. */
  protected readonly choices = computed(() =>
    this.all()?.filter(({ other }, at) => this.everything() || at < FIRST || other.id === this.otherId()),
  );
  protected readonly hasMore = computed(() => this.choices()?.length !== this.all()?.length);
  protected readonly chosen = computed(() => this.all()?.find(({ other }) => other.id === this.otherId()));
  protected readonly mainId = linkedSignal(() => this.id());

  private readonly pair = computed(() => {
    const other = this.chosen()?.other.id;
    if (!other) return undefined;
    return this.mainId() === this.id() ? { id: other, mainId: this.id() } : { id: this.id(), mainId: other };
  });
  private readonly asked = this.api.mergerPreview(() => this.pair());
  protected readonly preview = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly without = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => this.pair(),
    computation: () => new Set(),
  });

  protected readonly unread = loadProblem(this.found);
  protected readonly impossible = loadProblem(this.asked);
  protected readonly busy = signal(false);
  protected readonly refused = signal<Problem | undefined>(undefined);

  protected choose(id: string): void {
    this.refused.set(undefined);
    this.otherId.set(id);
    this.mainId.set(this.id());
  }

  protected why({ shared, other }: LikelyPair): string {
    const words = shared.length ? `cùng có: ${shared.join(', ')}` : 'không có từ nào giống';
    return `${other.tasks} nhiệm vụ · ${words}`;
  }

  protected async merge(): Promise<void> {
    const pair = this.pair();
    const preview = this.preview();
    if (!pair || !preview) return;
    this.refused.set(undefined);
    this.busy.set(true);
    try {
      const { mainId } = pair;
      const { version, happenedOn } = preview;
      this.merged.emit(
        await this.api.merge({ ...pair, version }, { mainId, happenedOn, taskIds: this.taskIds() }),
      );
      this.notice.say('Đã gộp. Có thể tách ra khi chưa có đơn vị nào gửi kết quả theo ngày chung.');
    } catch (error) {
      this.refused.set(Problem.of(error));
      // what was seen is no longer so
      this.asked.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private taskIds(): string[] | null {
    if (!this.without().size) return null;
    const dated = this.preview()?.dated ?? [];
    return dated.map(({ taskId }) => taskId).filter((id) => !this.without().has(id));
  }
}
