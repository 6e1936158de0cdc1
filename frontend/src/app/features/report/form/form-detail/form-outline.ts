import { Component, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { FormColumn, FormDefinition, FormTable } from '@app/api/types';
import { Column } from '@app/ui/data-table/column';
import { DataTable } from '@app/ui/data-table/data-table';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly fill: string;
  readonly total: string;
}

/** What a form asks, to be read. */
@Component({
  selector: 'td-form-outline',
  imports: [DataTable],
  template: `
    @if (content().sections.length) {
      <section class="panel" aria-labelledby="outline-sections">
        <h2 id="outline-sections">Đề cương</h2>
        <ol>
          @for (section of content().sections; track section.key) {
            <li>
              {{ section.title }}
              @if (section.required) {
                <span class="muted">(bắt buộc)</span>
              }
              @if (section.guidance) {
                <span class="muted guidance">{{ section.guidance }}</span>
              }
            </li>
          }
        </ol>
      </section>
    }
    @for (table of content().tables; track table.key) {
      <section class="table">
        <h2>{{ table.title }}</h2>
        <p class="muted">{{ about(table) }}</p>
        <td-data-table [caption]="'Các cột của ' + table.title" [rows]="lines(table)" [columns]="columns" />
      </section>
    }
  `,
  styles: `
    :host,
    .table {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    .panel {
      padding: 14px 16px;
    }
    ol {
      margin: 6px 0 0;
      padding-left: 20px;
    }
    p {
      margin: 0;
    }
    .guidance {
      display: block;
      white-space: pre-line;
    }
  `,
})
export class FormOutline {
  readonly content = input.required<FormDefinition>();

  protected readonly columns: readonly Column<Line>[] = [
    { key: 'title', label: 'Cột', width: '26%', text: ({ title }) => title },
    { key: 'kind', label: 'Kiểu', width: '18%', text: ({ kind }) => kind },
    { key: 'fill', label: 'Nội dung điền', text: ({ fill }) => fill },
    { key: 'total', label: 'Cộng cột', width: '20%', text: ({ total }) => total },
  ];

  protected about({ source, rows, guidance }: FormTable): string {
    const names = rows.map(({ title }) => title).join('; ');
    return [`${LABELS.TableRowSource[source]}${names ? `: ${names}` : ''}.`, guidance]
      .filter(Boolean)
      .join(' ');
  }

  protected lines({ columns }: FormTable): readonly Line[] {
    return columns.map((column) => ({
      id: column.key,
      title: column.title,
      kind: LABELS.ColumnType[column.type],
      fill: this.fill(column),
      total: LABELS.ColumnTotal[column.total],
    }));
  }

  private fill({ type, formula, choices, system, required }: FormColumn): string {
    if (type === 'FORMULA') return formula;
    if (type === 'SYSTEM') return system ? LABELS.SystemValue[system] : '';
    const must = required ? 'bắt buộc' : 'không bắt buộc';
    return type === 'CHOICE' ? `${choices.join('; ')} (${must})` : `Đơn vị nhập, ${must}`;
  }
}
