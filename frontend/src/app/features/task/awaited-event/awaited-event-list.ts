import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AwaitedEventRow } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Listed } from '@app/ui/listed/listed';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { AwaitedEventApi } from './awaited-event-api';

const COLUMNS: readonly Column<AwaitedEventRow>[] = [
  { key: 'words', label: 'Sự kiện' },
  { key: 'waiting', label: 'Đang chờ', width: '24%' },
  { key: 'since', label: 'Chờ từ', width: '13%' },
  { key: 'last', label: 'Lần gần nhất', width: '16%' },
];

/** What tasks wait for before they have a date; what has waited longest comes first. */
@Component({
  selector: 'td-awaited-event-list',
  imports: [Cell, DataTable, DayPipe, EmptyState, FigurePipe, FilterSelect, Listed, MatButton, RouterLink],
  templateUrl: './awaited-event-list.html',
  styles: `
    .below {
      display: block;
    }
  `,
})
export class AwaitedEventList {
  protected readonly query = pageQuery('waiting');
  protected readonly events = inject(AwaitedEventApi).list(() => this.query.values());
  protected readonly columns = COLUMNS;
  protected readonly states: [string, string][] = [
    ['true', 'Có việc đang chờ'],
    ['false', 'Không còn việc chờ'],
  ];
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
}
