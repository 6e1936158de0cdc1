import { Component, computed, input, output } from '@angular/core';
import { AssignmentColumn } from '@app/api/types';
import { Cell } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';
import { Section } from '../views/grouped-list';
import { AssignmentCell } from './assignment-cell';
import { GroupHeading } from './group-heading';
import { tableColumns } from './table-columns';

/** The same list as cards on a phone and as plain tables on paper: a table under each heading. */
@Component({
  selector: 'td-card-table',
  imports: [AssignmentCell, Cell, DataTable, GroupHeading],
  template: `
    @for (section of sections(); track section.group?.key) {
      @if (section.group) {
        <h2><td-group-heading [section]="section" (folded)="fold.emit(section)" /></h2>
      }
      @if (!section.folded && section.rows.length > 0) {
        <td-data-table
          [caption]="section.group?.label ?? caption()"
          [rows]="section.rows"
          [columns]="heads()"
        >
          @for (column of columns(); track column) {
            <ng-template [tdCell]="column" let-row>
              <td-assignment-cell [row]="row" [column]="column" [columns]="columns()" />
            </ng-template>
          }
        </td-data-table>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    h2 {
      font-size: 14px;
    }
  `,
})
export class CardTable {
  readonly caption = input.required<string>();
  readonly sections = input.required<readonly Section[]>();
  readonly columns = input.required<readonly AssignmentColumn[]>();
  readonly fold = output<Section>();

  protected readonly heads = computed(() =>
    tableColumns(this.columns()).map((column) => ({ ...column, sort: undefined })),
  );
}
