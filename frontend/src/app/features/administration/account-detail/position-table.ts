import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { AccountPositionView, AccountView } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { writtenDay } from '@app/ui/format/day';
import { Icon } from '@app/ui/icon/icon';
import { PositionDialog, PositionToEdit } from './position-dialog';

/** All positions that somebody holds or held, the oldest first. */
@Component({
  selector: 'td-position-table',
  imports: [Cell, DataTable, Icon, MatButton],
  template: `
    <div class="page-head">
      <h2>Vị trí công tác</h2>
      @if (account().state !== 'ERASED') {
        <button matButton="outlined" type="button" (click)="edit()">
          <td-icon matButtonIcon name="add" /> Giao vị trí
        </button>
      }
    </div>
    <td-data-table caption="Vị trí công tác" [rows]="account().positions" [columns]="columns">
      <ng-template tdCell="moves" let-position>
        @if (account().state !== 'ERASED') {
          <button
            matButton="outlined"
            type="button"
            [attr.aria-label]="'Sửa vị trí ' + position.title"
            (click)="edit(position)"
          >
            Sửa
          </button>
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    h2 {
      flex: 1 1 240px;
    }
  `,
  host: { role: 'region', 'aria-label': 'Vị trí công tác' },
})
export class PositionTable {
  private readonly dialog = inject(MatDialog);

  readonly account = input.required<AccountView>();
  readonly changed = output<AccountView>();

  protected readonly columns: readonly Column<AccountPositionView>[] = [
    { key: 'title', label: 'Chức vụ', text: ({ title }) => title },
    { key: 'unit', label: 'Đơn vị', text: ({ unitName }) => unitName, width: '26%' },
    { key: 'role', label: 'Vai trò', text: ({ role }) => LABELS.Role[role], width: '15%' },
    {
      key: 'from',
      label: 'Từ ngày',
      text: ({ validFrom }) => (validFrom ? writtenDay(validFrom) : ''),
      width: '10%',
    },
    {
      key: 'to',
      label: 'Đến hết ngày',
      text: ({ validTo }) => (validTo ? writtenDay(validTo) : 'Chưa định'),
      width: '11%',
    },
    { key: 'moves', label: 'Sửa', width: '8%' },
  ];

  protected async edit(position?: AccountPositionView): Promise<void> {
    const opened = this.dialog.open<PositionDialog, PositionToEdit, AccountView>(PositionDialog, {
      data: { account: this.account(), position },
      width: '560px',
    });
    const after = await firstValueFrom(opened.afterClosed());
    if (after) this.changed.emit(after);
  }
}
