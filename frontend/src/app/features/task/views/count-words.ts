import { AssignmentGroup, CappedCount } from '@app/api/types';

const NUMBER = new Intl.NumberFormat('vi-VN');

/** How many lines stand under these headings together: `1.234`, or `1.000+` where not all were counted. */
export function countWords(groups: readonly AssignmentGroup[]): string {
  const total = groups.reduce((sum, group) => sum + (group.total ?? 0), 0);
  return NUMBER.format(total) + (groups.some(({ atLeast }) => atLeast) ? '+' : '');
}

/** A number that was counted so far and no further: `100+`. */
export function cappedWords({ total, atLeast }: CappedCount): string {
  return NUMBER.format(total) + (atLeast ? '+' : '');
}
