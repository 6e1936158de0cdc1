import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { ActionKey } from '@app/core/keys/action-key';
import { pageQuery } from '@app/core/list/page-query';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { FilterSelect } from '@app/ui/filters/filter-select';
import { Icon } from '@app/ui/icon/icon';
import { ListFoot } from '@app/ui/list-foot/list-foot';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { DelegationApi } from '../delegation-api';
import { DelegationTable } from '../parts/delegation-table';
import { GiveDialog } from '../parts/give-dialog';

/** Every delegation of the agency, the newest first. */
@Component({
  selector: 'td-delegation-list',
  imports: [
    ActionKey,
    DelegationTable,
    EmptyState,
    FilterSelect,
    Icon,
    ListFoot,
    MatButton,
    ProblemCallout,
    Skeleton,
  ],
  templateUrl: './delegation-list.html',
})
export class DelegationList {
  private readonly dialog = inject(MatDialog);

  protected readonly query = pageQuery('state', 'form');
  protected readonly delegations = inject(DelegationApi).list(() => this.query.values());
  protected readonly states = Object.entries(LABELS.DelegationState);
  protected readonly forms = Object.entries(LABELS.DelegationForm);
  protected readonly filtered = computed(() => Object.keys(this.query.values()).length > 0);

  protected async give(): Promise<void> {
    const opened = this.dialog.open<GiveDialog, void, boolean>(GiveDialog, { width: '620px' });
    if (await firstValueFrom(opened.afterClosed())) this.delegations.reload();
  }
}
