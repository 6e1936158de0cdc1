/** A row of a tree in reading order; `depth` 0 is the outermost. */
export interface TreeRow {
  readonly id: string;
  readonly depth: number;
}

/** The rows that show while some branches are folded. */
export function unfolded<T extends TreeRow>(rows: readonly T[], folded: ReadonlySet<string>): readonly T[] {
  let hiddenBelow = Infinity;
  return rows.filter((row) => {
    if (row.depth > hiddenBelow) return false;
    hiddenBelow = folded.has(row.id) ? row.depth : Infinity;
    return true;
  });
}

/** Ids of the rows that have rows under them. */
export function branches<T extends TreeRow>(rows: readonly T[]): ReadonlySet<string> {
  return new Set(rows.filter((row, index) => (rows[index + 1]?.depth ?? -1) > row.depth).map(({ id }) => id));
}
