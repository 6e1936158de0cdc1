import { Component, computed, input } from '@angular/core';
import { ComparisonView } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { ChangedLine, changedLine } from './comparison-words';

/** The lines that differ between two moments of a report, and how. */
@Component({
  selector: 'td-line-changes',
  imports: [Cell, DataTable],
  template: `
    <p class="muted figures">
      {{ compared().lines.length }} nhiệm vụ khác nhau, {{ compared().same }} giữ nguyên.
    </p>
    @if (lines().length) {
      <td-data-table caption="Nhiệm vụ khác nhau" [rows]="lines()" [columns]="columns">
        <ng-template tdCell="changes" let-line>
          @for (change of line.changes; track $index) {
            <span class="change">{{ change }}</span>
          }
        </ng-template>
      </td-data-table>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    p {
      margin: 0;
    }
    .change {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class LineChanges {
  readonly compared = input.required<Pick<ComparisonView, 'lines' | 'same'>>();

  protected readonly lines = computed(() => this.compared().lines.map(changedLine));
  protected readonly columns: readonly Column<ChangedLine>[] = [
    { key: 'path', label: 'TT', width: '8%', text: ({ path }) => path },
    { key: 'content', label: 'Nhiệm vụ', text: ({ content }) => content },
    { key: 'kind', label: 'Khác biệt', width: '12%', text: ({ kind }) => kind },
    { key: 'changes', label: 'Trước → sau', width: '38%' },
  ];
}
