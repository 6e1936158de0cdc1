import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { Cell, Column } from './column';

interface Identified {
  readonly id: string;
}

/**
 * A dense table that becomes a list of cards on a phone. Rows are tracked by id; cells are text or templates of the page.
 * Sorting is the page's own affair: the table says what was asked for (`dueOn`, `-dueOn`).
 */
@Component({
  selector: 'td-data-table',
  imports: [NgTemplateOutlet, Icon],
  templateUrl: './data-table.html',
  styleUrl: './data-table.scss',
})
export class DataTable<T extends Identified> {
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly T[]>();
  readonly columns = input.required<readonly Column<T>[]>();
  readonly sort = input<string>();
  readonly sorted = output<string>();

  private readonly cells = contentChildren(Cell);
  protected readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.key(), cell.template])),
  );

  protected isBlank(text: string | number | null | undefined): boolean {
    return text === null || text === undefined || text === '';
  }

  protected direction(column: Column<T>): 'ascending' | 'descending' | 'none' {
    if (this.sort() === column.sort) return 'ascending';
    return this.sort() === `-${column.sort}` ? 'descending' : 'none';
  }

  protected sortBy(column: Column<T>): void {
    this.sorted.emit(this.direction(column) === 'ascending' ? `-${column.sort}` : (column.sort ?? ''));
  }
}
