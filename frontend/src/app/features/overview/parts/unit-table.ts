import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Basis, UnitFigures } from '@app/api/types';
import { WhyNumber } from '@app/features/task';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { FigurePipe } from '@app/ui/format/pipes';
import { UNIT_COLUMNS, listQuery } from '../overview-links';
import { StateBar } from './state-bar';

type Row = UnitFigures & { readonly id: string };

/** A line for each unit: what it leads, how it stands, on time as n/N; what it coordinates is a column apart. */
@Component({
  selector: 'td-unit-table',
  imports: [Cell, DataTable, FigurePipe, RouterLink, StateBar, WhyNumber],
  template: `
    <td-data-table caption="Tình hình theo đơn vị" [rows]="rows()" [columns]="columns">
      <ng-template tdCell="unit" let-row>
        <a routerLink="/nhiem-vu" [queryParams]="link(row, {}, undefined)">{{ row.unit.name }}</a>
      </ng-template>
      @for (column of figures; track column.key) {
        <ng-template [tdCell]="column.key" let-row>
          @if (row.lead[column.key]) {
            <a
              routerLink="/nhiem-vu"
              [class.late]="column.key === 'overdue'"
              [attr.aria-label]="column.label + ' của ' + row.unit.name + ': ' + row.lead[column.key]"
              [queryParams]="link(row, column.query, 'LEAD')"
              >{{ row.lead[column.key] | figure }}</a
            >
          } @else {
            <span class="muted">0</span>
          }
          <td-why-number
            [figure]="column.figure"
            [plan]="plan()"
            [basis]="basis()"
            [unit]="row.unit.id"
            [ofWhom]="row.unit.name"
          />
        </ng-template>
      }
      <ng-template tdCell="onTime" let-row>
        @if (row.lead.due) {
          {{ row.lead.doneOnTime | figure }}/{{ row.lead.due | figure }}
        } @else {
          <span class="muted">chưa đến hạn</span>
        }
        <td-why-number
          figure="ON_TIME"
          [plan]="plan()"
          [basis]="basis()"
          [unit]="row.unit.id"
          [ofWhom]="row.unit.name"
        />
      </ng-template>
      <ng-template tdCell="states" let-row><td-state-bar [figures]="row.lead" /></ng-template>
      <ng-template tdCell="coordinating" let-row>
        @if (row.coordinating.total) {
          <a routerLink="/nhiem-vu" [queryParams]="link(row, {}, 'COORDINATOR')"
            >{{ row.coordinating.done | figure }}/{{ row.coordinating.total | figure }}</a
          >
        } @else {
          <span class="muted">0</span>
        }
        <td-why-number
          figure="DONE"
          of="COORDINATOR"
          [plan]="plan()"
          [basis]="basis()"
          [unit]="row.unit.id"
          [ofWhom]="row.unit.name + ', phối hợp'"
        />
      </ng-template>
    </td-data-table>
  `,
  styles: `
    /* as large as the button beside it, so that a finger meets one of the two */
    a {
      display: inline-block;
      min-width: 24px;
      min-height: 24px;
      line-height: 24px;
    }
    .late {
      font-weight: 600;
      color: var(--td-danger);
    }
  `,
})
export class UnitTable {
  readonly units = input.required<readonly UnitFigures[]>();
  readonly plan = input<string>();
  readonly basis = input<Basis>('ADJUSTED');

  protected readonly figures = UNIT_COLUMNS;
  protected readonly columns: readonly Column<Row>[] = [
    { key: 'unit', label: 'Đơn vị', width: '18%' },
    ...UNIT_COLUMNS.map(({ key, label }) => ({ key, label, numeric: true, width: '8%' })),
    { key: 'onTime', label: 'Đúng hạn', numeric: true, width: '10%' },
    { key: 'states', label: 'Tiến trình', width: '14%' },
    { key: 'coordinating', label: 'Phối hợp (xong/tổng)', numeric: true, width: '9%' },
  ];
  protected readonly rows = computed<readonly Row[]>(() =>
    this.units().map((line) => ({ ...line, id: line.unit.id })),
  );

  protected link(row: Row, query: Readonly<Record<string, string>>, role: string | undefined) {
    return listQuery(query, { unit: row.unit.id, plan: this.plan(), role }, this.basis());
  }
}
