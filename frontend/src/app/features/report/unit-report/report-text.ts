import { Component, computed, input } from '@angular/core';
import { ReportMark, ReportView } from '@app/api/types';
import { NARRATIVES, NarrativeKey } from '../report-labels';
import { LineTable } from './line-table';
import { MarkNote } from './mark-note';
import { wordsOnSection } from './report-marks';

/** A report, or a version of it. */
type Read = Pick<ReportView, NarrativeKey | 'asOf' | 'lines'> & { readonly marks?: readonly ReportMark[] };

/** What a unit wrote, to be read. */
@Component({
  selector: 'td-report-text',
  imports: [LineTable, MarkNote],
  template: `
    <section class="panel narratives" aria-labelledby="narrative">
      <h2 id="narrative">Nội dung báo cáo</h2>
      @for (narrative of narratives; track narrative[0]) {
        <h3>{{ narrative[1] }}</h3>
        <td-mark-note [words]="marked(narrative[0])" />
        @if (report()[narrative[0]]) {
          <p>{{ report()[narrative[0]] }}</p>
        } @else {
          <p class="muted">Không có nội dung.</p>
        }
      }
    </section>
    <section class="block" aria-labelledby="lines">
      <h2 id="lines">Kết quả từng nhiệm vụ</h2>
      <td-line-table [lines]="report().lines" [asOf]="report().asOf" [marks]="marks()" />
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
  readonly report = input.required<Read>();

  protected readonly narratives = NARRATIVES;
  protected readonly marks = computed(() => this.report().marks ?? []);

  protected marked(key: NarrativeKey): readonly string[] {
    return wordsOnSection(this.marks(), key);
  }
}
