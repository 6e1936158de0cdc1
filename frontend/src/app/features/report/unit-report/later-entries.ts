import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { LaterEntry } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenMoment } from '@app/ui/format/day';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ReportApi } from '../report-api';
import { laterWords } from './later-words';

/** What was recorded on the unit's work after the cut-off: it stands beside the figures and belongs to the next period. */
@Component({
  selector: 'td-later-entries',
  imports: [Cell, DataTable, DayPipe, FigurePipe, ProblemCallout, RouterLink, Skeleton],
  template: `
    <h2 id="later">Phát sinh sau chốt</h2>
    @if (problem(); as failed) {
      <td-problem-callout retryable [problem]="failed" (retry)="resource.reload()" />
    } @else if (page(); as page) {
      @if (page.items.length) {
        <p class="muted figures">
          {{ page.total ?? page.items.length | figure }} cập nhật ghi nhận sau ngày {{ cutOffOn() | day }},
          không tính vào số liệu của báo cáo này mà thuộc kỳ sau.
          @if (page.nextCursor) {
            Dưới đây là {{ page.items.length | figure }} cập nhật mới nhất.
          }
        </p>
        <td-data-table caption="Phát sinh sau chốt" [rows]="page.items" [columns]="columns">
          <ng-template tdCell="content" let-entry>
            <a class="row-link" [routerLink]="['/nhiem-vu', entry.assignmentId]">{{ entry.content }}</a>
            @if (entry.occurrenceLabel) {
              <span class="muted">{{ entry.occurrenceLabel }}</span>
            }
          </ng-template>
          <ng-template tdCell="change" let-entry>
            {{ kindOf(entry) }}
            @for (words of changes(entry); track $index) {
              <span class="figures line">{{ words }}</span>
            }
          </ng-template>
          <ng-template tdCell="words" let-entry>
            <span class="words">{{ entry.reference || entry.words }}</span>
          </ng-template>
        </td-data-table>
      } @else {
        <p class="muted">Chưa có cập nhật nào sau ngày {{ cutOffOn() | day }}.</p>
      }
    } @else {
      <td-skeleton class="panel" [rows]="3" />
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
    .line {
      display: block;
      font-size: 12.5px;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
  host: { role: 'region', 'aria-labelledby': 'later' },
})
export class LaterEntries {
  readonly reportId = input.required<string>();
  readonly cutOffOn = input.required<string>();

  protected readonly resource = inject(ReportApi).laterEntries(() => this.reportId());
  protected readonly problem = loadProblem(this.resource);
  protected readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly changes = laterWords;
  protected readonly columns: readonly Column<LaterEntry>[] = [
    { key: 'at', label: 'Ghi nhận lúc', width: '12%', text: ({ recordedAt }) => writtenMoment(recordedAt) },
    { key: 'path', label: 'TT', width: '7%', text: ({ path }) => path },
    { key: 'content', label: 'Nhiệm vụ' },
    { key: 'change', label: 'Thay đổi', width: '20%' },
    { key: 'words', label: 'Nội dung', width: '22%' },
    { key: 'actor', label: 'Người ghi', width: '12%', text: ({ actorName }) => actorName },
  ];

  protected kindOf({ kind }: LaterEntry): string {
    return LABELS.StoryKind[kind];
  }
}
