import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { ApiClientRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { UnitDirectory } from '@app/features/unit';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { DayPipe, MomentPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { ApiClientApi } from '../api-client-api';
import { standing } from '../api-client-labels';
import { realToday } from '../real-today';

/** Other systems that may call, the newest first. */
@Component({
  selector: 'td-client-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    Icon,
    ListFoot,
    MatButton,
    MomentPipe,
    ProblemCallout,
    RouterLink,
    Skeleton,
    StatusChip,
  ],
  templateUrl: './client-list.html',
  styleUrl: './client-list.scss',
})
export class ClientList {
  private readonly directory = inject(UnitDirectory);

  protected readonly clients = inject(ApiClientApi).clients();
  private readonly today = realToday();
  private readonly unitNames = computed(
    () => new Map(this.directory.units().map(({ id, name }) => [id, name])),
  );
  protected readonly columns: readonly Column<ApiClientRow>[] = [
    { key: 'name', label: 'Hệ thống' },
    { key: 'role', label: 'Vai trò', width: '14%', text: ({ role }) => LABELS.Role[role] },
    { key: 'unit', label: 'Đơn vị', width: '18%', text: ({ unitId }) => this.unitNames().get(unitId) },
    { key: 'state', label: 'Tình trạng', width: '14%' },
    { key: 'expires', label: 'Đến hết ngày', width: '10%' },
    { key: 'tokens', label: 'Mã dùng được', numeric: true, width: '9%', text: (row) => row.activeTokens },
    { key: 'used', label: 'Gọi lần cuối', width: '13%' },
  ];

  protected standing(client: ApiClientRow) {
    return standing(client, this.today);
  }
}
