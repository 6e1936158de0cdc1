import { CdkVirtualScrollViewport, ScrollingModule } from '@angular/cdk/scrolling';
import { Component, afterRenderEffect, computed, input, output, viewChild } from '@angular/core';
import { AssignmentColumn, AssignmentRow } from '@app/api/types';
import { Icon } from '@app/ui/icon/icon';
import { Section } from '../views/grouped-list';
import { AssignmentCell } from './assignment-cell';
import { GroupHeading } from './group-heading';
import { tableColumns, tracks } from './table-columns';

interface Entry {
  readonly key: string;
  readonly section?: Section;
  readonly row?: AssignmentRow;
}

/** How many lines before the end the next page is asked for, so that it is there when the reader is. */
const AHEAD = 120;

/**
 * A table of any length: only what can be seen stands in the page, and more is read before the end is reached. The names
 * of its columns stay in sight.
 */
@Component({
  selector: 'td-grouped-table',
  imports: [AssignmentCell, GroupHeading, Icon, ScrollingModule],
  templateUrl: './grouped-table.html',
  styleUrl: './grouped-table.scss',
})
export class GroupedTable {
  readonly caption = input.required<string>();
  readonly sections = input.required<readonly Section[]>();
  readonly columns = input.required<readonly AssignmentColumn[]>();
  readonly hasMore = input.required<boolean>();
  readonly sort = input<string>('dueOn');
  readonly sorted = output<string>();
  readonly fold = output<Section>();
  readonly more = output();

  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);

  /** Of each line, in pixels: two lines of words, one small one, and the air around them. */
  protected readonly height = 74;
  protected readonly tracks = computed(() => tracks(this.columns()));
  protected readonly heads = computed(() => tableColumns(this.columns()));
  protected readonly entries = computed<readonly Entry[]>(() =>
    this.sections().flatMap((section) => [
      ...(section.group ? [{ key: section.group.key, section }] : []),
      ...(section.folded ? [] : section.rows.map((row) => ({ key: row.id, row }))),
    ]),
  );

  constructor() {
    // more lines may still not fill what is looked ahead
    afterRenderEffect(() => this.reached());
  }

  protected readonly byKey = (_index: number, entry: Entry): string => entry.key;

  protected direction(sort: string): 'ascending' | 'descending' | 'none' {
    if (this.sort() === sort) return 'ascending';
    return this.sort() === `-${sort}` ? 'descending' : 'none';
  }

  protected sortBy(sort: string): void {
    const onlyDown = sort === 'lastActivityOn';
    this.sorted.emit(onlyDown || this.direction(sort) === 'ascending' ? `-${sort}` : sort);
  }

  protected reached(): void {
    const { end } = this.viewport().getRenderedRange();
    if (this.hasMore() && end > this.entries().length - AHEAD) this.more.emit();
  }
}
