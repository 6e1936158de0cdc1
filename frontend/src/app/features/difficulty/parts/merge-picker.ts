import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import { DifficultyView, LikelyDuplicate } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { loadProblem } from '@app/core/problem/load-problem';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { DifficultyApi } from '../difficulty-api';

/** From this on two texts are said to be alike. */
const ALIKE = 50;

/** Which other one shall speak for this one, too: the likeliest first. */
@Component({
  selector: 'td-merge-picker',
  imports: [MatButton, MatRadioModule, ProblemCallout, Skeleton],
  template: `
    @if (problem(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    @if (others(); as others) {
      @if (others.length) {
        <p id="merge-into">Gộp vào khó khăn nào? Khó khăn được chọn sẽ được trả lời chung cho cả hai.</p>
        <mat-radio-group aria-labelledby="merge-into" [value]="mainId()" (change)="mainId.set($event.value)">
          @for (other of others; track other.difficulty.id) {
            <mat-radio-button [value]="other.difficulty.id">
              <span class="words">{{ other.difficulty.description }}</span>
              <span class="muted why">
                {{ other.difficulty.unit.name }} · {{ other.difficulty.planSymbol }}
                @if (why(other); as words) {
                  · <strong>{{ words }}</strong>
                }
              </span>
            </mat-radio-button>
          }
        </mat-radio-group>
      } @else {
        <p>Không có khó khăn nào khác đang chờ trả lời.</p>
      }
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        @if (others.length) {
          <button matButton="filled" type="button" [disabled]="busy() || !mainId()" (click)="merge()">
            Gộp
          </button>
        }
      </div>
    } @else if (unread(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="found.reload()" />
    } @else {
      <td-skeleton [rows]="3" />
    }
  `,
  styles: `
    :host,
    mat-radio-group {
      display: grid;
      gap: 8px;
    }
    p {
      margin: 0;
    }
    .words {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
      overflow-wrap: anywhere;
    }
    .why {
      display: block;
      font-size: 12.5px;
    }
  `,
})
export class MergePicker {
  private readonly api = inject(DifficultyApi);
  private readonly notice = inject(Notice);

  readonly difficulty = input.required<DifficultyView>();
  readonly done = output<DifficultyView>();
  readonly stale = output();
  readonly closed = output();

  private readonly id = computed(() => this.difficulty().id);
  protected readonly found = this.api.likelyDuplicates(() => this.id());
  protected readonly others = computed(() => (this.found.hasValue() ? this.found.value().items : undefined));
  protected readonly unread = loadProblem(this.found);
  protected readonly mainId = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected why({ sameTask, likeness }: LikelyDuplicate): string {
    if (sameTask) return 'cùng nhiệm vụ';
    return likeness >= ALIKE ? 'nội dung gần giống' : '';
  }

  protected async merge(): Promise<void> {
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      const after = await this.api.merge(this.difficulty(), this.mainId());
      this.notice.say('Đã gộp. Có thể tách ra cho đến khi có chỉ đạo.');
      this.done.emit(after);
    } catch (error) {
      const problem = Problem.of(error);
      this.problem.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
