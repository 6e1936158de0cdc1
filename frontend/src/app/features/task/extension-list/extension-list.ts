import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { ExtensionView } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { freshList } from '@app/core/live/fresh-list';
import { issuedPlans } from '@app/features/plan';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Listed } from '@app/ui/listed/listed';
import { DayPipe } from '@app/ui/format/pipes';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { ExtensionStateChip } from '@app/ui/status-chip/extension-state-chip';
import { ExtensionApi } from '../extension/extension-api';
import { isWorkOf } from '../parts/work-changes';

const COLUMNS: readonly Column<ExtensionView>[] = [
  { key: 'content', label: 'Nhiệm vụ' },
  { key: 'unit', label: 'Đơn vị', width: '16%' },
  { key: 'days', label: 'Hạn', width: '18%' },
  { key: 'reason', label: 'Lý do', width: '24%' },
  { key: 'state', label: 'Trả lời', width: '14%' },
];

/** Who asked for more time and how it was answered, newest first. */
@Component({
  selector: 'td-extension-list',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    ExtensionStateChip,
    FilterSelect,
    Listed,
    MatButton,
    NewsBar,
    RouterLink,
  ],
  templateUrl: './extension-list.html',
  styles: `
    .from {
      display: block;
    }
    .reason {
      display: -webkit-box;
      -webkit-line-clamp: 3;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  `,
})
export class ExtensionList {
  private readonly directory = inject(UnitDirectory);

  protected readonly query = pageQuery('state', 'unit', 'plan');
  protected readonly extensions = inject(ExtensionApi).list(() => this.query.values());
  protected readonly fresh = freshList(
    [this.extensions],
    (change) => change.name.startsWith('Extension') && isWorkOf(change, this.query.values()),
  );
  protected readonly columns = COLUMNS;

  protected readonly plans = issuedPlans();
  protected readonly units = computed(() => this.directory.working().map(unitChoice));
  protected readonly states = Object.entries(LABELS.ExtensionState);
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
}
