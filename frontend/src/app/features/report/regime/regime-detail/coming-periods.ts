import { Component, computed, input } from '@angular/core';
import { ComingPeriod } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenDay } from '@app/ui/format/day';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { limitsWarning } from '../regime-words';

/** The periods of the coming year with the last days of every level; days off are marked. */
@Component({
  selector: 'td-coming-periods',
  imports: [Cell, DataTable, DayPipe, Icon],
  template: `
    <section aria-labelledby="coming">
      <h2 id="coming">Các kỳ trong 12 tháng tới</h2>
      @if (warning(); as words) {
        <p class="panel warning" role="status"><td-icon name="overdue" /> {{ words }}</p>
      }
      @if (rows().length) {
        <td-data-table caption="Các kỳ báo cáo trong 12 tháng tới" [rows]="rows()" [columns]="columns">
          <ng-template tdCell="limits" let-period>
            <ul>
              @for (limit of period.limits; track $index) {
                <li>
                  <span class="figures">{{ limit.dueOn | day }}</span> {{ limit.level }} gửi
                  {{ limit.receiver }}
                  @if (limit.dayOff) {
                    <span class="mark"><td-icon name="overdue" /> ngày nghỉ: {{ limit.dayOff }}</span>
                  }
                  @if (limit.tooEarly) {
                    <span class="mark"><td-icon name="overdue" /> {{ limit.tooEarly }}</span>
                  }
                </li>
              }
            </ul>
          </ng-template>
        </td-data-table>
      } @else {
        <p class="muted">
          Khi đã chọn tần suất, thời gian chốt số liệu và thời hạn gửi, các kỳ sắp tới sẽ hiện ở đây.
        </p>
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
    .warning {
      padding: 10px 14px;
      border-color: var(--td-warning);
      background: var(--td-warning-soft);
    }
    .warning td-icon,
    .mark {
      color: var(--td-warning);
    }
    .mark {
      white-space: nowrap;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class ComingPeriods {
  readonly coming = input.required<readonly ComingPeriod[]>();

  protected readonly rows = computed(() => this.coming().map((period) => ({ ...period, id: period.to })));
  protected readonly warning = computed(() => limitsWarning(this.coming()));
  protected readonly columns: readonly Column<ComingPeriod & { id: string }>[] = [
    { key: 'words', label: 'Kỳ báo cáo', width: '20%', text: ({ words }) => words },
    { key: 'opens', label: 'Mở đợt', width: '11%', text: ({ opensOn }) => writtenDay(opensOn) },
    { key: 'cutOff', label: 'Chốt số liệu', width: '12%', text: ({ cutOffOn }) => writtenDay(cutOffOn) },
    { key: 'limits', label: 'Thời hạn gửi' },
  ];
}
