import { Signal, computed } from '@angular/core';
import { AssignmentColumn, GroupBy } from '@app/api/types';
import { PageQuery, QueryValues, pageQuery } from '@app/core/list/page-query';

/** What narrows and orders the work that is shown; the names are those of the API and hold in every view. */
export const FILTERS = [
  'unit',
  'plan',
  'role',
  'workState',
  'schedule',
  'basis',
  'open',
  'idle',
  'mine',
  'dueBefore',
  'dueFrom',
  'dueUntil',
  'dated',
  'startsOn',
  'q',
  'sort',
] as const;

/** How it is shown: headings, columns; of a calendar or timeline how much time, and around which day. */
const SHOWN = ['by', 'columns', 'span', 'day'] as const;

export type FilterName = (typeof FILTERS)[number];
export type ViewParameter = FilterName | (typeof SHOWN)[number];
export type ViewValues = QueryValues<ViewParameter>;
export type AssignmentQuery = Readonly<Partial<Record<FilterName | 'activeFrom' | 'activeUntil', string>>>;

/** What the address says of a view. Call it where `inject()` may be called. */
export function viewQuery(): PageQuery<ViewParameter> {
  return pageQuery(...FILTERS, ...SHOWN);
}

function filterOf(values: ViewValues): AssignmentQuery {
  return Object.fromEntries(FILTERS.filter((name) => values[name]).map((name) => [name, values[name]]));
}

/** The part of the address that the API understands; the same one while only the way of showing changes. */
export function viewFilter(query: PageQuery<ViewParameter>): Signal<AssignmentQuery> {
  return computed(() => filterOf(query.values()), { equal: sameWords });
}

/** Whether two plain values say the same. */
export function sameWords(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether anything but the order is asked for. */
export function isNarrowed(values: ViewValues): boolean {
  return FILTERS.some((name) => name !== 'sort' && values[name]);
}

/** Takes all filters off and leaves how the work is shown. */
export const NO_FILTERS = Object.fromEntries(FILTERS.map((name) => [name, null])) as Record<FilterName, null>;

export const USUAL_COLUMNS: readonly AssignmentColumn[] = [
  'CONTENT',
  'UNIT',
  'DEADLINE',
  'SCHEDULE',
  'STATE',
];

/** The columns that the address names, or the usual ones. */
export function columnsOf({ columns }: ViewValues): readonly AssignmentColumn[] {
  const named = columns?.split(',').filter(Boolean) as AssignmentColumn[] | undefined;
  return named?.length ? named : USUAL_COLUMNS;
}

export function groupingOf({ by }: ViewValues): GroupBy | undefined {
  return by as GroupBy | undefined;
}
