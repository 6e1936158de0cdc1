import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AwaitedEventView, MergedWording } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { AwaitedEventApi } from './awaited-event-api';

/** Other words that were merged into an event; each can be taken out again. */
@Component({
  selector: 'td-other-wordings',
  imports: [MatButton, ProblemCallout],
  template: `
    @if (refused(); as refused) {
      <td-problem-callout [problem]="refused" />
    }
    <ul>
      @for (wording of wordings(); track wording.id) {
        <li>
          <span class="words">
            {{ wording.words }}
            <span class="muted figures below">{{ wording.tasks }} nhiệm vụ ghi như vậy</span>
          </span>
          @if (enters()) {
            <button
              matButton="outlined"
              type="button"
              [disabled]="busy()"
              [attr.aria-label]="'Tách ra “' + wording.words + '”'"
              (click)="part(wording)"
            >
              Tách ra
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 10px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    .words {
      flex: 1 1 240px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .below {
      display: block;
    }
  `,
})
export class OtherWordings {
  private readonly api = inject(AwaitedEventApi);
  private readonly notice = inject(Notice);

  readonly wordings = input.required<readonly MergedWording[]>();
  /** Whether the person may take one out. */
  readonly enters = input(false);
  readonly parted = output<AwaitedEventView>();
  readonly stale = output();

  protected readonly busy = signal(false);
  protected readonly refused = signal<Problem | undefined>(undefined);

  protected async part(wording: MergedWording): Promise<void> {
    this.busy.set(true);
    this.refused.set(undefined);
    try {
      this.parted.emit(await this.api.part(wording));
      this.notice.say('Đã tách ra. Việc đã tính hạn theo sự kiện kia chờ lại.');
    } catch (error) {
      const problem = Problem.of(error);
      this.refused.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
