import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentView } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';

/** Why nobody works on it now, and what happens next. */
@Component({
  selector: 'td-holding-state',
  imports: [DayPipe, FigurePipe, RouterLink],
  template: `
    @let holding = assignment().holding;
    @if (holding.declineReason; as reason) {
      <section class="panel state" aria-labelledby="declined">
        <h2 id="declined">Đơn vị từ chối, chờ Văn phòng phân công lại</h2>
        <p class="words">{{ reason }}</p>
      </section>
    }
    @if (holding.suspension; as it) {
      <section class="panel state" aria-labelledby="suspended">
        <h2 id="suspended">Đang tạm dừng, thời hạn ngừng tính</h2>
        <p class="words">{{ it.reason }}</p>
        <p class="muted">
          Từ {{ it.from | day }} ({{ it.days | figure }} ngày)
          @if (it.until) {
            , dự kiến tiếp tục {{ it.until | day }}{{ isOver() ? ': đã đến ngày dự kiến' : '' }}
          }
          @if (it.lateDays) {
            · khi tạm dừng đã quá hạn {{ it.lateDays | figure }} ngày
          }
        </p>
      </section>
    }
    @if (holding.continuedBy; as next) {
      <section class="panel state" aria-labelledby="passed-on">
        <h2 id="passed-on">Đơn vị khác thực hiện tiếp</h2>
        <p><a [routerLink]="['/nhiem-vu', next]">Xem phần việc đang được thực hiện</a></p>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    :host:empty {
      display: none;
    }
    .state {
      padding: 12px 16px;
      border-left: 4px solid var(--td-warning);
      background: var(--td-warning-soft);
    }
    p {
      margin: 4px 0 0;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class HoldingState {
  private readonly today = inject(Installation).today;

  readonly assignment = input.required<AssignmentView>();

  protected readonly isOver = computed(() => {
    const until = this.assignment().holding.suspension?.until;
    const today = this.today();
    return !!until && !!today && until <= today;
  });
}
