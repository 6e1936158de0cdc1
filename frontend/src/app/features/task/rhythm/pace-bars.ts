import { Component, computed, input } from '@angular/core';
import { RhythmPace } from '@app/api/types';

interface Bar {
  readonly month: string;
  readonly words: string;
  readonly events: number;
  readonly height: number;
}

/** `2024-03-01` as `Tháng 3/2024`. */
function monthWords(firstDay: string): string {
  const [year, month] = firstDay.split('-').map(Number);
  return `Tháng ${month}/${year}`;
}

/** How often something happened in each of the last twelve months: small bars, and the same in words for who cannot see them. */
@Component({
  selector: 'td-pace-bars',
  template: `
    <ol aria-label="Số lần hoạt động theo tháng">
      @for (bar of bars(); track bar.month) {
        <li [title]="bar.words">
          <span class="bar" aria-hidden="true" [style.height.px]="bar.height"></span>
          <span class="seen figures" aria-hidden="true">{{ bar.month }}</span>
          <span class="cdk-visually-hidden">{{ bar.words }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(12, minmax(0, 1fr));
      align-items: end;
      gap: 3px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      align-content: end;
      justify-items: center;
      gap: 2px;
      min-height: 62px;
    }
    .bar {
      width: 100%;
      max-width: 22px;
      border-radius: 3px 3px 0 0;
      background: var(--td-info);
    }
    .seen {
      font-size: 11px;
      color: var(--td-muted);
    }
  `,
})
export class PaceBars {
  readonly pace = input.required<RhythmPace>();

  protected readonly bars = computed<Bar[]>(() => {
    const most = Math.max(1, ...this.pace().months.map(({ events }) => events));
    return this.pace().months.map(({ firstDay, events }) => ({
      month: String(Number(firstDay.slice(5, 7))),
      words: `${monthWords(firstDay)}: ${events ? `${events} lần` : 'không có hoạt động'}`,
      events,
      height: events ? 6 + Math.round((34 * events) / most) : 2,
    }));
  });
}
