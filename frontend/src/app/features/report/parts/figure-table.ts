import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountedAs, Figures } from '@app/api/types';
import { WhyNumber } from '@app/features/task';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { FigurePipe } from '@app/ui/format/pipes';
import { FIGURE_COLUMNS, FigureColumn } from './figure-columns';
import { onTimeWords } from './on-time';

/** A line of figures: of a unit, of a role, of all. Without figures there are words, never zeros. */
export interface FigureLine {
  readonly id: string;
  readonly label: string;
  /** Where the label leads. */
  readonly link?: readonly string[];
  readonly figures?: Figures | null;
  /** What sets the figures apart from those of other lines. */
  readonly note?: string;
  /** What stands in place of figures. */
  readonly missing?: string;
  /** The filter of the task list behind the line; without it the numbers open nothing. */
  readonly filter?: Readonly<Record<string, string>>;
  /** The report that explains the numbers, and whose they are. */
  readonly why?: { readonly report: string; readonly of: CountedAs; readonly ofWhom: string };
}

/** Figures of reports, each number opening the tasks it counts. */
@Component({
  selector: 'td-figure-table',
  imports: [Cell, DataTable, FigurePipe, RouterLink, WhyNumber],
  template: `
    <td-data-table [caption]="caption()" [rows]="lines()" [columns]="columns()">
      <ng-template tdCell="label" let-line>
        @if (line.link) {
          <a [routerLink]="line.link">{{ line.label }}</a>
        } @else {
          {{ line.label }}
        }
        @if (line.figures && line.note) {
          <span class="missing">{{ line.note }}</span>
        }
        @if (!line.figures && line.missing) {
          <span class="missing">{{ line.missing }}</span>
        }
      </ng-template>
      @for (column of figures; track column.key) {
        <ng-template [tdCell]="column.key" let-line>
          @if (line.figures; as figures) {
            @if (line.filter && column.count(figures) > 0) {
              <a routerLink="/nhiem-vu" [queryParams]="query(line, column)">{{
                column.count(figures) | figure
              }}</a>
            } @else {
              <span>{{ column.count(figures) | figure }}</span>
            }
            @if (line.why; as why) {
              <td-why-number
                [figure]="column.figure"
                [of]="why.of"
                [report]="why.report"
                [ofWhom]="why.ofWhom"
              />
            }
          }
        </ng-template>
      }
      <ng-template tdCell="onTime" let-line>
        @if (line.figures; as figures) {
          <span>{{ onTime(figures) }}</span>
          @if (line.why; as why) {
            <td-why-number figure="ON_TIME" [of]="why.of" [report]="why.report" [ofWhom]="why.ofWhom" />
          }
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .missing {
      display: block;
      font-size: 12.5px;
      color: var(--td-warning);
    }
    a {
      display: inline-block;
      min-width: 24px;
      line-height: 24px;
    }
    :host ::ng-deep td {
      vertical-align: baseline;
    }
    :host ::ng-deep th {
      white-space: normal;
    }
    @media (max-width: 599px) {
      :host ::ng-deep td:first-child {
        font-weight: 600;
      }
    }
  `,
})
export class FigureTable {
  readonly caption = input.required<string>();
  readonly first = input('Vai trò');
  readonly lines = input.required<readonly FigureLine[]>();

  protected readonly figures = FIGURE_COLUMNS;
  protected readonly onTime = onTimeWords;
  protected readonly columns = computed<readonly Column<FigureLine>[]>(() => [
    { key: 'label', label: this.first() },
    ...FIGURE_COLUMNS.map(({ key, label }) => ({ key, label, numeric: true, width: '7.5%' })),
    { key: 'onTime', label: 'Đúng hạn / đến hạn', numeric: true, width: '13%' },
  ]);

  protected query(line: FigureLine, column: FigureColumn): Readonly<Record<string, string>> {
    return { ...line.filter, ...column.filter };
  }
}
