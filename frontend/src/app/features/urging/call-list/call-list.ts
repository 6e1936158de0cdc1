import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { UnitToUrge } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { UrgingStepChip } from '@app/ui/status-chip/urging-step-chip';
import { UrgingApi } from '../urging-api';

type Line = UnitToUrge & { readonly id: string };

const COLUMNS: readonly Column<Line>[] = [
  { key: 'unit', label: 'Đơn vị' },
  { key: 'overdue', label: 'Quá hạn', numeric: true, width: '10%' },
  { key: 'oldest', label: 'Việc chậm nhất', width: '16%' },
  { key: 'soon', label: 'Hôm nay / 7 ngày tới', numeric: true, width: '14%' },
  { key: 'last', label: 'Đôn đốc gần nhất', width: '30%' },
];

/** Whom the Office should call: units with late and due work, the worst first. */
@Component({
  selector: 'td-call-list',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    FigurePipe,
    MatButton,
    ProblemCallout,
    RouterLink,
    Skeleton,
    StatusChip,
    UrgingStepChip,
  ],
  templateUrl: './call-list.html',
  styles: `
    .under {
      display: block;
    }
    .answer {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  `,
})
export class CallList {
  protected readonly units = inject(UrgingApi).units();
  protected readonly columns = COLUMNS;

  protected readonly problem = loadProblem(this.units);
  protected readonly lines = computed<readonly Line[] | undefined>(() =>
    this.units.hasValue() ? this.units.value().items.map((it) => ({ ...it, id: it.unit.id })) : undefined,
  );
}
