import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { RegimeRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { freshList } from '@app/core/live/fresh-list';
import { Session } from '@app/core/session/session';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { Listed } from '@app/ui/listed/listed';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { RegimeApi } from '../regime-api';
import { RegimeStateChip } from '../regime-state-chip';

/** What is asked for again and again, the newest first. */
@Component({
  selector: 'td-regime-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    DayPipe,
    EmptyState,
    Icon,
    Listed,
    MatButton,
    NewsBar,
    RegimeStateChip,
    RouterLink,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <div class="heading">
          <p class="muted"><a routerLink="/bao-cao">Báo cáo</a> /</p>
          <h1>Chế độ báo cáo</h1>
        </div>
        @if (mayDraft()) {
          <a matButton="filled" routerLink="/bao-cao/che-do/moi" tdKey="n"
            ><td-icon matButtonIcon name="add" /> Lập chế độ báo cáo</a
          >
        }
      </div>
      <td-news-bar [count]="fresh.waiting()" (update)="fresh.update()" />
      <td-listed noun="chế độ báo cáo" [list]="regimes">
        <td-empty-state class="panel" icon="report" heading="Chưa có chế độ báo cáo nào">
          Chế độ báo cáo quy định một lần báo cáo gì, đơn vị nào báo cáo, gửi ai, khi nào chốt số liệu và hạn
          gửi (Điều 7 Nghị định 09/2019/NĐ-CP); đến kỳ, đợt báo cáo định kỳ tự mở.
          @if (mayDraft()) {
            <a moves matButton="filled" routerLink="/bao-cao/che-do/moi">Lập chế độ báo cáo</a>
          }
        </td-empty-state>
        <td-data-table caption="Danh sách chế độ báo cáo" [rows]="regimes.items()" [columns]="columns">
          <ng-template tdCell="name" let-regime>
            <a class="row-link" [routerLink]="['/bao-cao/che-do', regime.id]">{{ regime.name }}</a>
            <span class="muted from">{{ often(regime) }}</span>
          </ng-template>
          <ng-template tdCell="state" let-regime>
            <td-regime-state-chip [state]="regime.state" />
            @if (regime.missing > 0) {
              <span class="muted figures from">còn trống {{ regime.missing }} nội dung</span>
            }
          </ng-template>
          <ng-template tdCell="next" let-regime>
            @if (regime.next; as next) {
              {{ next.words }}
              <span class="muted figures from"
                >chốt {{ next.cutOffOn | day }}, hạn {{ next.limits[0]?.dueOn | day }}</span
              >
            } @else {
              <span class="muted">không có</span>
            }
          </ng-template>
        </td-data-table>
      </td-listed>
    </div>
  `,
  styles: `
    .heading {
      flex: 1 1 280px;
    }
    .heading p {
      margin: 0;
    }
    .from {
      display: block;
      font-size: 12.5px;
    }
  `,
})
export class RegimeList {
  private readonly session = inject(Session);

  protected readonly regimes = inject(RegimeApi).regimes();
  protected readonly fresh = freshList([this.regimes], ({ subjectType }) => subjectType === 'report-regime');
  protected readonly mayDraft = computed(() => this.session.has('OFFICE'));
  protected readonly columns: readonly Column<RegimeRow>[] = [
    { key: 'name', label: 'Chế độ báo cáo' },
    { key: 'receiver', label: 'Cơ quan nhận', width: '18%', text: ({ receiver }) => receiver },
    { key: 'next', label: 'Kỳ sắp tới', width: '24%' },
    { key: 'state', label: 'Tình trạng', width: '18%' },
  ];

  protected often({ kind, frequency }: RegimeRow): string {
    const often = frequency ? `, ${LABELS.ReportFrequency[frequency].toLowerCase()}` : '';
    return LABELS.RoundKind[kind] + often;
  }
}
