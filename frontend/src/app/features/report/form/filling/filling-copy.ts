import { FormDefinition, FormTable } from '@app/api/types';
import { FillingDraft, RowDraft, isTyped } from './filling-draft';

/** What stands in the fields, as text that a document and a spreadsheet take. */
export function copied(content: FormDefinition, draft: FillingDraft): string {
  const sections = content.sections
    .map(({ key, title }) => [title, draft.sections[key] ?? ''])
    .filter(([, words]) => words)
    .map((lines) => lines.join('\n'));
  const tables = content.tables.map((table) => tableOf(table, draft.tables[table.key] ?? []));
  return [...sections, ...tables].join('\n\n');
}

function tableOf(table: FormTable, rows: readonly RowDraft[]): string {
  const columns = table.columns.filter(isTyped);
  const head = ['', ...columns.map(({ title }) => title)];
  const lines = rows.map(({ title, cells }, index) => [
    title || `${index + 1}`,
    ...columns.map(({ key }) => cellOf(cells[key] ?? '')),
  ]);
  return [table.title, ...[head, ...lines].map((line) => line.join('\t'))].join('\n');
}

/** A spreadsheet ends a cell at a tab and a row at a line feed, unless it is quoted. */
function cellOf(words: string): string {
  return /[\t\n"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
