import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AuditEntryRow } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DateField } from '@app/ui/date-field/date-field';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { SearchWords } from '@app/ui/filters/search-words';
import { MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AuditApi } from '../audit-api';
import { pageOf } from '../audit-links';
import { SealPanel } from '../parts/seal-panel';

/** Who did what and when; what the filters say stands in the address, so that any list can be shared. */
@Component({
  selector: 'td-entry-list',
  imports: [
    Cell,
    DataTable,
    DateField,
    EmptyState,
    FilterSelect,
    Icon,
    ListFoot,
    MatButton,
    MomentPipe,
    ProblemCallout,
    RouterLink,
    SealPanel,
    SearchWords,
    Skeleton,
  ],
  templateUrl: './entry-list.html',
  styleUrl: './entry-list.scss',
})
export class EntryList {
  protected readonly api = inject(AuditApi);

  protected readonly query = pageQuery('from', 'to', 'event', 'actor', 'subjectType', 'subject', 'q');
  protected readonly entries = this.api.list(() => this.query.values());
  private readonly eventPage = this.api.events();

  protected readonly columns: readonly Column<AuditEntryRow>[] = [
    { key: 'time', label: 'Thời gian', width: '14%' },
    { key: 'actor', label: 'Người thực hiện', width: '24%' },
    { key: 'what', label: 'Việc' },
    { key: 'thing', label: 'Đối tượng', width: '16%' },
  ];
  protected readonly events = computed(() => {
    const events = this.eventPage.hasValue() ? this.eventPage.value().items : [];
    return events.map(({ event, label }) => [event, label] as const);
  });
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
  protected readonly narrowed = computed(() => {
    const { actor, subject } = this.query.values();
    const first = this.entries.items()[0];
    const parts = [
      actor && `việc của ${first ? first.actorWords : 'một người'}`,
      subject && `việc về một ${first?.subjectLabel.toLowerCase() ?? 'đối tượng'}`,
    ];
    return parts.filter(Boolean).join(', ');
  });
  protected readonly pageOf = pageOf;
}
