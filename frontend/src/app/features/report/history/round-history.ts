import { Component, computed, inject, input } from '@angular/core';
import { SendingCount, Timeliness } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Cell } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { ReportApi } from '../report-api';
import { LOOKS, columnsOf, linesOf, sentWords, timelinessWords } from './sending-history';

/** How units sent in this round and those before it: completeness and timeliness of each unit and each round. */
@Component({
  selector: 'td-round-history',
  imports: [Cell, DataTable, ProblemCallout, Skeleton, StatusChip],
  template: `
    <section aria-labelledby="history">
      <h2 id="history">Nền nếp báo cáo qua các đợt</h2>
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
      } @else if (history(); as it) {
        @if (it.rounds.length < 2) {
          <p class="muted">
            Chưa có đợt trước của cùng chế độ hoặc kế hoạch để so sánh; các đợt sau sẽ hiện thêm ở đây.
          </p>
        }
        <td-data-table caption="Nền nếp báo cáo qua các đợt" [rows]="lines()" [columns]="columns()">
          @for (round of it.rounds; track round.id; let i = $index) {
            <ng-template [tdCell]="'round-' + i" let-line>
              @if (timeliness(line.rounds[i]); as it) {
                <td-status-chip [tone]="looks[it].tone" [icon]="looks[it].icon">{{
                  words(it)
                }}</td-status-chip>
              } @else {
                <span class="figures">Đã gửi {{ counted(line.rounds[i]) }}</span>
              }
            </ng-template>
          }
        </td-data-table>
      } @else {
        <td-skeleton class="panel" />
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    p {
      margin: 0;
    }
    :host ::ng-deep th {
      white-space: normal;
    }
  `,
})
export class RoundHistory {
  private readonly api = inject(ReportApi);

  readonly roundId = input.required<string>();

  protected readonly resource = this.api.history(() => this.roundId());
  protected readonly history = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly problem = loadProblem(this.resource);
  protected readonly lines = computed(() => {
    const history = this.history();
    return history ? linesOf(history) : [];
  });
  protected readonly columns = computed(() => columnsOf(this.history()?.rounds ?? []));
  protected readonly looks = LOOKS;
  protected readonly words = timelinessWords;

  protected timeliness(cell: Timeliness | SendingCount): Timeliness | undefined {
    return typeof cell === 'string' ? cell : undefined;
  }

  protected counted(cell: Timeliness | SendingCount): string {
    return typeof cell === 'string' ? '' : sentWords(cell);
  }
}
