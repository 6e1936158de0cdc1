import { FilledForm, FormColumn, FormDefinition } from '@app/api/types';
import { Change } from '@app/ui/stale-callout/stale-callout';
import { FillingDraft, RowDraft, draftOf, isTyped, withFreeId } from './filling-draft';

type Words = Readonly<Record<string, string>>;
type Rows = readonly RowDraft[];

/**
 * What somebody else changed between two readings of the form, in words.
 *
 * @param columns those that are looked at
 */
export function changesBetween(
  content: FormDefinition,
  before: FillingDraft,
  now: FillingDraft,
  columns: (column: FormColumn) => boolean = isTyped,
): readonly Change[] {
  const sections = content.sections.map(({ key, title }) => ({
    label: title,
    before: before.sections[key] ?? '',
    now: now.sections[key] ?? '',
  }));
  const cells = content.tables.flatMap((table) =>
    cellsBetween(
      table.title,
      table.columns.filter(columns),
      before.tables[table.key] ?? [],
      now.tables[table.key] ?? [],
    ),
  );
  return [...sections, ...cells].filter((change) => change.before !== change.now);
}

/** What differs between two whole forms: typed, filled in by the system and computed. */
export function formChanges(content: FormDefinition, before: FilledForm, now: FilledForm): readonly Change[] {
  const all = () => true;
  return changesBetween(content, draftOf(content, before, all), draftOf(content, now, all), all);
}

function cellsBetween(
  name: string,
  columns: readonly FormColumn[],
  before: Rows,
  now: Rows,
): readonly Change[] {
  const was = byId(before);
  const is = byId(now);
  const rows = [...before, ...now.filter(({ id }) => !was.has(id))];
  return rows.flatMap(({ id, title }, index) =>
    columns.map((column) => ({
      label: `${name}: ${column.title}, ${title || `dòng ${index + 1}`}`,
      before: was.get(id)?.cells[column.key] ?? '',
      now: is.get(id)?.cells[column.key] ?? '',
    })),
  );
}

/** What was typed since a move began, on top of what the move gave back. */
export function typedOnto(after: FillingDraft, begun: FillingDraft, now: FillingDraft): FillingDraft {
  const tables = Object.entries(after.tables).map(
    ([key, rows]) => [key, rowsOnto(rows, begun.tables[key] ?? [], now.tables[key] ?? [])] as const,
  );
  return {
    sections: wordsOnto(after.sections, begun.sections, now.sections),
    tables: Object.fromEntries(tables),
  };
}

function rowsOnto(after: Rows, begun: Rows, now: Rows): Rows {
  const was = byId(begun);
  const is = byId(now);
  const known = byId(after);
  const kept = after
    .filter(({ id }) => is.has(id) || !was.has(id))
    .map((row) => {
      const before = was.get(row.id);
      const typed = is.get(row.id);
      return before && typed ? { ...row, cells: wordsOnto(row.cells, before.cells, typed.cells) } : row;
    });
  const own = now.filter(({ id, cells }) => {
    const before = was.get(id);
    return !before || (!known.has(id) && Object.keys(typedSince(before.cells, cells)).length);
  });
  return own.reduce<Rows>(withFreeId, kept);
}

function wordsOnto(after: Words, begun: Words, now: Words): Words {
  return { ...after, ...typedSince(begun, now) };
}

function typedSince(begun: Words, now: Words): Words {
  return Object.fromEntries(Object.entries(now).filter(([key, words]) => words !== (begun[key] ?? '')));
}

function byId(rows: Rows): ReadonlyMap<string, RowDraft> {
  return new Map(rows.map((row) => [row.id, row]));
}
