import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentView } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Session } from '@app/core/session/session';
import { Installation } from '@app/core/system/installation';
import { DayPipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { PaceBars } from './pace-bars';
import { RhythmApi } from './rhythm-api';
import { TurnList } from './turn-list';

/** What is expected over time: the turns of a recurring task, the pace of steady work, the event that dates hang on. */
@Component({
  selector: 'td-rhythm-panel',
  imports: [DayPipe, PaceBars, ProblemCallout, RouterLink, TurnList],
  template: `
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    }
    @if (rhythm(); as it) {
      @if (it.awaited; as event) {
        <section class="panel body" aria-labelledby="awaited">
          <h2 id="awaited">Sự kiện tính hạn</h2>
          <p>{{ event.words }}</p>
          @if (event.happenedOn) {
            <p class="muted figures">
              Ngày {{ event.happenedOn | day }}
              @if (event.documentSymbol) {
                · {{ event.documentSymbol }}
              }
            </p>
          } @else {
            <p class="muted">Chưa có ngày của sự kiện nên chưa có hạn. Văn phòng nhập khi sự kiện diễn ra.</p>
            @if (enters()) {
              <a [routerLink]="['/nhiem-vu/su-kien', event.eventId]">Nhập ngày của sự kiện</a>
            }
          }
        </section>
      }
      @if (it.turns.length) {
        <section class="panel body" aria-labelledby="turns">
          <h2 id="turns">Các kỳ</h2>
          <td-turn-list [turns]="it.turns" [current]="assignment().id" [today]="today()" />
        </section>
      }
      @if (it.pace; as pace) {
        <section class="panel body" aria-labelledby="pace">
          <h2 id="pace">Nhịp độ thực hiện</h2>
          <td-pace-bars [pace]="pace" />
          <p>{{ silence() }}</p>
          <p class="muted">Cần có hoạt động ít nhất mỗi {{ pace.expectedDays }} ngày.</p>
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    :host:empty {
      display: none;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      padding: 14px 16px;
    }
    p {
      margin: 0;
    }
  `,
})
export class RhythmPanel {
  readonly assignment = input.required<AssignmentView>();

  private readonly session = inject(Session);
  protected readonly today = inject(Installation).today;
  /** Read anew when a move has changed the assignment. */
  private readonly version = computed(() => this.assignment().version);
  protected readonly resource = inject(RhythmApi).rhythm(() => {
    this.version();
    return this.assignment().id;
  });
  protected readonly rhythm = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly enters = computed(() => this.session.has('OFFICE'));
  protected readonly silence = computed(() => {
    const pace = this.rhythm()?.pace;
    const days = pace?.silentDays ?? 0;
    if (!pace?.months.some(({ events }) => events > 0)) {
      return days === 0 ? 'Chưa có hoạt động nào.' : `Chưa có hoạt động nào trong ${days} ngày qua.`;
    }
    return days === 0 ? 'Có hoạt động hôm nay.' : `Lần hoạt động gần nhất cách đây ${days} ngày.`;
  });
}
