import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { LABELS } from '@app/api/labels';
import { DelegationView } from '@app/api/types';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DayPipe } from '@app/ui/format/pipes';
import { DelegationStateChip } from './delegation-state-chip';
import { RevokeDialog } from './revoke-dialog';

/** Delegations with both names, what they cover, how long, and by which document. */
@Component({
  selector: 'td-delegation-table',
  imports: [Cell, DataTable, DayPipe, DelegationStateChip, MatButton],
  template: `
    <td-data-table [caption]="caption()" [rows]="rows()" [columns]="columns">
      <ng-template tdCell="delegator" let-row>
        <strong>{{ row.delegator.name }}</strong>
        <span class="below muted">{{ row.delegator.title }}</span>
      </ng-template>
      <ng-template tdCell="delegate" let-row>
        <strong>{{ row.delegate.name }}</strong>
        <span class="below muted">{{ row.delegate.title }}</span>
      </ng-template>
      <ng-template tdCell="content" let-row>
        {{ forms[formOf(row)] }}
        <span class="below muted">{{ scopes(row) }}</span>
        @if (row.document; as document) {
          <span class="below muted"
            >Theo {{ document.symbol }} ngày {{ document.issuedOn | day }}: {{ document.title }}</span
          >
        }
      </ng-template>
      <ng-template tdCell="period" let-row>
        <span class="figures">{{ row.validFrom | day }} - {{ row.validTo | day }}</span>
      </ng-template>
      <ng-template tdCell="state" let-row>
        <td-delegation-state-chip [state]="row.state" />
        @if (row.revocation?.reason; as reason) {
          <span class="below muted">{{ reason }}</span>
        }
      </ng-template>
      <ng-template tdCell="moves" let-row>
        @if (revocable(row)) {
          <button
            matButton="outlined"
            type="button"
            [attr.aria-label]="'Thu hồi ủy quyền cho ' + row.delegate.name"
            (click)="revoke(row)"
          >
            Thu hồi
          </button>
        }
      </ng-template>
    </td-data-table>
  `,
  styles: `
    .below {
      display: block;
      font-size: 12.5px;
    }
  `,
})
export class DelegationTable {
  private readonly dialog = inject(MatDialog);

  readonly caption = input.required<string>();
  readonly rows = input.required<readonly DelegationView[]>();
  readonly revoked = output();

  protected readonly forms = LABELS.DelegationForm;
  protected readonly columns: readonly Column<DelegationView>[] = [
    { key: 'delegator', label: 'Người ủy quyền', width: '17%' },
    { key: 'delegate', label: 'Người được ủy quyền', width: '17%' },
    { key: 'content', label: 'Hình thức, nội dung' },
    { key: 'period', label: 'Thời hạn', width: '12%' },
    { key: 'state', label: 'Tình trạng', width: '14%' },
    { key: 'moves', label: 'Thu hồi', width: '10%' },
  ];

  protected formOf({ form }: DelegationView): DelegationView['form'] {
    return form;
  }

  protected scopes({ scopes }: DelegationView): string {
    return scopes.map((scope) => LABELS.Scope[scope]).join('; ');
  }

  protected revocable({ moves }: DelegationView): boolean {
    return moves.includes('REVOKE');
  }

  protected async revoke(delegation: DelegationView): Promise<void> {
    const opened = this.dialog.open<RevokeDialog, DelegationView, boolean>(RevokeDialog, {
      data: delegation,
      width: '480px',
    });
    if (await firstValueFrom(opened.afterClosed())) this.revoked.emit();
  }
}
