import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AwaitedEventRow, ChangeView } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { freshList } from '@app/core/live/fresh-list';
import { onChanges } from '@app/core/live/on-changes';
import { Session } from '@app/core/session/session';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Listed } from '@app/ui/listed/listed';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { AwaitedEventApi } from './awaited-event-api';

const COLUMNS: readonly Column<AwaitedEventRow>[] = [
  { key: 'words', label: 'Sự kiện' },
  { key: 'waiting', label: 'Đang chờ', width: '24%' },
  { key: 'since', label: 'Chờ từ', width: '13%' },
  { key: 'last', label: 'Lần gần nhất', width: '16%' },
];

const isAboutEvents = ({ subjectType }: ChangeView) => subjectType === 'awaited-event';

/** What tasks wait for before they have a date; what has waited longest comes first. */
@Component({
  selector: 'td-awaited-event-list',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    FigurePipe,
    FilterSelect,
    Listed,
    MatButton,
    NewsBar,
    RouterLink,
  ],
  templateUrl: './awaited-event-list.html',
  styles: `
    .below {
      display: block;
    }
    .pairs {
      display: grid;
      gap: 8px;
      padding: 14px 16px;
    }
    .pairs p,
    .pairs ul {
      margin: 0;
    }
    .pairs ul {
      display: grid;
      gap: 10px;
      padding: 0;
      list-style: none;
    }
    .pairs li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    .pairs li > div {
      flex: 1 1 320px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class AwaitedEventList {
  private readonly api = inject(AwaitedEventApi);
  private readonly session = inject(Session);

  protected readonly query = pageQuery('waiting');
  protected readonly events = this.api.list(() => this.query.values());
  protected readonly fresh = freshList([this.events], isAboutEvents);
  private readonly likely = this.api.likelyPairs(() => this.session.has('OFFICE'));
  /** Proposals only: without them the page says all that it has to say. */
  protected readonly pairs = computed(() => (this.likely.hasValue() ? this.likely.value().items : []));
  protected readonly columns = COLUMNS;
  protected readonly states: [string, string][] = [
    ['true', 'Có việc đang chờ'],
    ['false', 'Không còn việc chờ'],
  ];
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);

  constructor() {
    onChanges(isAboutEvents, () => this.likely.reload());
  }
}
