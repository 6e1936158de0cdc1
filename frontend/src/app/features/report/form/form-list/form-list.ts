import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { FormRow } from '@app/api/types';
import { ActionKey } from '@app/core/keys/action-key';
import { freshList } from '@app/core/live/fresh-list';
import { Session } from '@app/core/session/session';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { EmptyState } from '@app/ui/empty-state/empty-state';
import { Icon } from '@app/ui/icon/icon';
import { Listed } from '@app/ui/listed/listed';
import { NewsBar } from '@app/ui/news-bar/news-bar';
import { FormApi } from '../form-api';
import { FormStateChip } from '../form-state-chip';

/** The forms that units fill in, the newest first. */
@Component({
  selector: 'td-form-list',
  imports: [
    ActionKey,
    Cell,
    DataTable,
    EmptyState,
    FormStateChip,
    Icon,
    Listed,
    MatButton,
    NewsBar,
    RouterLink,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <div class="heading">
          <p class="muted"><a routerLink="/bao-cao">Báo cáo</a> /</p>
          <h1>Biểu mẫu báo cáo</h1>
        </div>
        @if (mayDraft()) {
          <a matButton="filled" routerLink="/bao-cao/bieu-mau/moi" tdKey="n"
            ><td-icon matButtonIcon name="add" /> Lập biểu mẫu</a
          >
        }
      </div>
      <td-news-bar [count]="fresh.waiting()" (update)="fresh.update()" />
      <td-listed noun="biểu mẫu" [list]="forms">
        <td-empty-state class="panel" icon="report" heading="Chưa có biểu mẫu báo cáo nào">
          Biểu mẫu gồm đề cương và các bảng số liệu mà đơn vị điền trong báo cáo; số liệu của hệ thống có sẵn,
          công thức tự tính, bảng của các đơn vị được cộng lại cho cả đợt.
          @if (mayDraft()) {
            <a moves matButton="filled" routerLink="/bao-cao/bieu-mau/moi">Lập biểu mẫu</a>
          }
        </td-empty-state>
        <td-data-table caption="Danh sách biểu mẫu báo cáo" [rows]="forms.items()" [columns]="columns">
          <ng-template tdCell="name" let-form>
            <a class="row-link" [routerLink]="['/bao-cao/bieu-mau', form.id]">{{ form.name }}</a>
          </ng-template>
          <ng-template tdCell="state" let-form>
            <td-form-state-chip [state]="form.state" />
            @if (form.newest > 0 && form.changed) {
              <span class="muted from">có sửa đổi chưa ban hành</span>
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
export class FormList {
  private readonly session = inject(Session);

  protected readonly forms = inject(FormApi).forms();
  protected readonly fresh = freshList([this.forms], ({ subjectType }) => subjectType === 'report-form');
  protected readonly mayDraft = computed(() => this.session.has('OFFICE'));
  protected readonly columns: readonly Column<FormRow>[] = [
    { key: 'name', label: 'Biểu mẫu' },
    {
      key: 'parts',
      label: 'Gồm',
      width: '22%',
      text: ({ sections, tables }) => `${sections} mục, ${tables} bảng`,
    },
    {
      key: 'newest',
      label: 'Phiên bản',
      width: '12%',
      numeric: true,
      text: ({ newest }) => (newest > 0 ? newest : 'chưa có'),
    },
    { key: 'state', label: 'Tình trạng', width: '20%' },
  ];
}
