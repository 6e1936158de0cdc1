import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { UrgedItem } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DayPipe } from '@app/ui/format/pipes';

type Line = UrgedItem & { readonly id: string };

const COLUMNS: readonly Column<Line>[] = [
  { key: 'content', label: 'Nhiệm vụ' },
  { key: 'due', label: 'Hạn', width: '20%' },
  { key: 'standing', label: 'Tình hình', width: '34%' },
];

/** The work that a unit is urged to do. */
@Component({
  selector: 'td-urged-items',
  imports: [Cell, DataTable, DayPipe, RouterLink],
  template: `
    <td-data-table [caption]="caption()" [rows]="lines()" [columns]="columns">
      <ng-template tdCell="content" let-row>
        <a class="row-link" [routerLink]="['/nhiem-vu', row.id]">{{ row.content }}</a>
        <span class="muted figures under">{{ row.planSymbol }} · {{ row.path }}</span>
      </ng-template>
      <ng-template tdCell="due" let-row>
        <span class="figures">{{ row.dueOn | day }}</span>
        <span class="muted figures under">{{ distance(row) }}</span>
      </ng-template>
      <ng-template tdCell="standing" let-row>
        {{ states[row.workState] }}
        @if (row.percent > 0) {
          <span class="figures">({{ row.percent }}%)</span>
        }
        <span class="muted under">{{ row.words }}</span>
      </ng-template>
    </td-data-table>
  `,
  styles: '.under { display: block; }',
})
export class UrgedItems {
  readonly caption = input.required<string>();
  readonly items = input.required<readonly UrgedItem[]>();

  protected readonly columns = COLUMNS;
  protected readonly states: Readonly<Record<string, string>> = LABELS.WorkState;
  protected readonly lines = computed(() => this.items().map((it) => ({ ...it, id: it.assignmentId })));

  protected distance({ daysLate }: UrgedItem): string {
    if (daysLate > 0) return `quá hạn ${daysLate} ngày`;
    return daysLate === 0 ? 'đến hạn hôm nay' : `còn ${-daysLate} ngày`;
  }
}
