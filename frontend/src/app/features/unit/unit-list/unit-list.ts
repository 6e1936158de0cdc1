import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { PageUnitGroupView, PageUnitView, UnitGroupView, UnitView } from '@app/api/types';
import { pageQuery } from '@app/core/list/page-query';
import { loadProblem } from '@app/core/problem/load-problem';
import { Installation } from '@app/core/system/installation';
import { Cell, Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { DateField } from '@app/ui/date-field/date-field';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';

/** The organisation as of a day: units with the ways their names are written, and what phrases stand for. */
@Component({
  selector: 'td-unit-list',
  imports: [Cell, DataTable, DateField, ProblemCallout, RouterLink, Skeleton],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>Đơn vị</h1>
        <td-date-field label="Xem tại ngày" [value]="asOf()" (valueChange)="query.set({ asOf: $event })" />
      </div>
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="reload()" />
      } @else if (units(); as units) {
        <td-data-table caption="Đơn vị" [rows]="units" [columns]="unitColumns">
          <ng-template tdCell="work" let-unit>
            @if (hasWork(unit)) {
              <a routerLink="/nhiem-vu" [queryParams]="{ unit: unit.id }">Xem nhiệm vụ</a>
            }
          </ng-template>
        </td-data-table>
        <section aria-labelledby="groups">
          <h2 id="groups">Nhóm đơn vị</h2>
          <p class="muted">
            Cách viết trong kế hoạch thay cho nhiều đơn vị; được tách thành từng đơn vị vào ngày ban hành.
          </p>
          <td-data-table caption="Nhóm đơn vị" [rows]="groups()" [columns]="groupColumns" />
        </section>
      } @else {
        <td-skeleton class="panel" [rows]="10" />
      }
    </div>
  `,
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    section p {
      margin: 0;
    }
  `,
})
export class UnitList {
  private readonly today = inject(Installation).today;

  protected readonly query = pageQuery('asOf');
  protected readonly asOf = computed(() => this.query.values().asOf ?? this.today());
  private readonly unitPage: HttpResourceRef<PageUnitView | undefined> = httpResource(
    () => `/api/v1/units?asOf=${this.asOf()}`,
  );
  private readonly groupPage: HttpResourceRef<PageUnitGroupView | undefined> = httpResource(
    () => `/api/v1/unit-groups?asOf=${this.asOf()}`,
  );

  protected readonly units = computed(() =>
    this.unitPage.hasValue() ? this.unitPage.value().items : undefined,
  );
  protected readonly groups = computed(() => (this.groupPage.hasValue() ? this.groupPage.value().items : []));
  protected readonly problem = loadProblem(this.unitPage, this.groupPage);
  private readonly names = computed(() => new Map((this.units() ?? []).map(({ id, name }) => [id, name])));

  protected readonly unitColumns: readonly Column<UnitView>[] = [
    { key: 'name', label: 'Tên', text: ({ name }) => name },
    { key: 'code', label: 'Mã', text: ({ code }) => code, width: '10%' },
    { key: 'kind', label: 'Loại', text: ({ kind }) => LABELS.UnitKind[kind], width: '16%' },
    { key: 'aliases', label: 'Tên gọi khác', text: ({ aliases }) => aliases.join('; '), width: '34%' },
    { key: 'work', label: 'Nhiệm vụ', width: '12%' },
  ];
  protected readonly groupColumns: readonly Column<UnitGroupView>[] = [
    { key: 'name', label: 'Nhóm', text: ({ name }) => name },
    { key: 'aliases', label: 'Cách viết khác', text: ({ aliases }) => aliases.join('; '), width: '36%' },
    { key: 'members', label: 'Gồm', text: (group) => this.members(group), width: '38%' },
  ];

  protected hasWork({ kind }: UnitView): boolean {
    return kind !== 'AGENCY' && kind !== 'EXTERNAL' && kind !== 'LEADERSHIP';
  }

  protected reload(): void {
    this.unitPage.reload();
    this.groupPage.reload();
  }

  private members({ open, memberIds }: UnitGroupView): string {
    if (open) return 'Chọn theo từng nhiệm vụ';
    return memberIds.map((id) => this.names().get(id) ?? '').join('; ');
  }
}
