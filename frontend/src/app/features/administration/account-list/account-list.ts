import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { AccountPositionView, AccountRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { pageQuery } from '@app/core/list/page-query';
import { Installation } from '@app/core/system/installation';
import { UnitDirectory, unitChoice } from '@app/features/unit';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { SearchWords } from '@app/ui/filters/search-words';
import { validOn } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { AdministrationApi } from '../administration-api';
import { AccountStateChip } from '../parts/account-state-chip';
import { OpenAccountDialog } from './open-account-dialog';

/** The accounts of the agency by name; what the filters say stands in the address. */
@Component({
  selector: 'td-account-list',
  imports: [
    ActionKey,
    AccountStateChip,
    Cell,
    DataTable,
    EmptyState,
    FilterSelect,
    Icon,
    ListFoot,
    MatButton,
    ProblemCallout,
    RouterLink,
    SearchWords,
    Skeleton,
  ],
  templateUrl: './account-list.html',
  styleUrl: './account-list.scss',
})
export class AccountList {
  private readonly dialog = inject(MatDialog);
  private readonly directory = inject(UnitDirectory);
  private readonly today = inject(Installation).today;

  protected readonly query = pageQuery('q', 'state', 'unit');
  protected readonly accounts = inject(AdministrationApi).accounts(() => this.query.values());
  protected readonly states = Object.entries(LABELS.AccountState);
  protected readonly units = computed(() => this.directory.own().map(unitChoice));
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);
  protected readonly columns: readonly Column<AccountRow>[] = [
    { key: 'name', label: 'Họ và tên', width: '20%' },
    { key: 'username', label: 'Tên đăng nhập', text: ({ username }) => username, width: '17%' },
    { key: 'positions', label: 'Vị trí công tác hiện nay' },
    { key: 'state', label: 'Tình trạng', width: '17%' },
  ];

  /** Those held today; the others are on the page of the account. */
  protected held({ positions }: AccountRow): readonly AccountPositionView[] {
    return positions.filter((position) => validOn(this.today(), position));
  }

  protected open(): void {
    this.dialog.open(OpenAccountDialog, { width: '620px' });
  }
}
