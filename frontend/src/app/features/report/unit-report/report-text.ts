import { Component, input } from '@angular/core';
import { ReportView } from '@app/api/types';
import { NARRATIVES } from '../report-labels';
import { LineTable } from './line-table';

/** What a unit wrote, to be read. */
@Component({
  selector: 'td-report-text',
  imports: [LineTable],
  template: `
    <section class="panel narratives" aria-labelledby="narrative">
      <h2 id="narrative">Nội dung báo cáo</h2>
      @for (narrative of narratives; track narrative[0]) {
        <h3>{{ narrative[1] }}</h3>
        @if (report()[narrative[0]]) {
          <p>{{ report()[narrative[0]] }}</p>
        } @else {
          <p class="muted">Không có nội dung.</p>
        }
      }
    </section>
    <section class="block" aria-labelledby="lines">
      <h2 id="lines">Kết quả từng nhiệm vụ</h2>
      <td-line-table [lines]="report().lines" [asOf]="report().asOf" />
    </section>
  `,
  styles: `
    :host,
    .block {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .block {
      gap: 8px;
    }
    .narratives {
      padding: 14px 16px;
    }
    h3 {
      margin-top: 12px;
    }
    p {
      margin: 4px 0 0;
      max-width: 90ch;
      white-space: pre-line;
    }
  `,
})
export class ReportText {
  readonly report = input.required<ReportView>();

  protected readonly narratives = NARRATIVES;
}
