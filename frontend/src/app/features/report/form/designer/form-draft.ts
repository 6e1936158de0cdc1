import {
  ColumnTotal,
  ColumnType,
  FixedRow,
  FormColumn,
  FormDefinition,
  FormSection,
  FormTable,
  SystemValue,
  TableRowSource,
  UnitFigure,
} from '@app/api/types';

/** A fixed row as it stands in the designer. */
export interface RowDraft {
  readonly key: string;
  readonly title: string;
  readonly figure: UnitFigure | '';
}

/** A column as it stands in the designer; an empty text where nothing is chosen. */
export interface ColumnDraft {
  readonly key: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** One choice a line. */
  readonly choices: string;
  readonly system: SystemValue | '';
  readonly formula: string;
  readonly decimals: string;
  readonly total: ColumnTotal;
}

/** A table as it stands in the designer. */
export interface TableDraft {
  readonly key: string;
  readonly title: string;
  readonly guidance: string;
  readonly source: TableRowSource;
  readonly rows: RowDraft[];
  readonly columns: ColumnDraft[];
  readonly totalRow: boolean;
}

/** A form as it stands in the designer. */
export interface FormDraft {
  readonly name: string;
  readonly sections: FormSection[];
  readonly tables: TableDraft[];
}

export const EMPTY_FORM: FormDraft = { name: '', sections: [], tables: [] };

export function draftOf(content: FormDefinition): FormDraft {
  return {
    name: content.name,
    sections: content.sections.map((section) => ({ ...section })),
    tables: content.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, figure: row.figure ?? '' })),
      columns: table.columns.map((column) => ({
        ...column,
        choices: column.choices.join('\n'),
        system: column.system ?? '',
        decimals: String(column.decimals),
      })),
    })),
  };
}

/** The form as the API takes it; what belongs to another choice stays behind. */
export function definitionOf(draft: FormDraft): FormDefinition {
  return {
    name: draft.name.trim(),
    sections: draft.sections.map((section) => ({
      ...section,
      title: section.title.trim(),
      guidance: section.guidance.trim(),
    })),
    tables: draft.tables.map(tableOf),
  };
}

function tableOf(table: TableDraft): FormTable {
  return {
    key: table.key,
    title: table.title.trim(),
    guidance: table.guidance.trim(),
    source: table.source,
    rows: table.source === 'FIXED' ? table.rows.map(rowOf) : [],
    columns: table.columns.map(columnOf),
    totalRow: table.totalRow,
  };
}

function rowOf({ key, title, figure }: RowDraft): FixedRow {
  return { key, title: title.trim(), figure: figure || null };
}

function columnOf(column: ColumnDraft): FormColumn {
  const { type } = column;
  const choices = column.choices.split('\n').map((choice) => choice.trim());
  return {
    key: column.key,
    title: column.title.trim(),
    type,
    required: isTyped(type) && column.required,
    choices: type === 'CHOICE' ? choices.filter(Boolean) : [],
    system: type === 'SYSTEM' ? column.system || null : null,
    formula: type === 'FORMULA' ? column.formula.trim() : '',
    decimals: type === 'NUMBER' || type === 'FORMULA' ? Number(column.decimals || 0) : 0,
    total: isNumeric(column) && totalsFor(column).includes(column.total) ? column.total : 'NONE',
  };
}

/** Whether units fill such a column in. */
export function isTyped(type: ColumnType): boolean {
  return type !== 'SYSTEM' && type !== 'FORMULA';
}

/** Whether the cells of a column are numbers. */
export function isNumeric({ type, system }: Pick<ColumnDraft, 'type' | 'system'>): boolean {
  return (
    type === 'NUMBER' ||
    type === 'FORMULA' ||
    (type === 'SYSTEM' && (system === 'PERCENT' || system === 'FIGURE'))
  );
}

/** The first of `prefix1`, `prefix2`, … that nothing has. */
export function freeKey(prefix: string, taken: readonly { readonly key: string }[]): string {
  const keys = new Set(taken.map(({ key }) => key));
  let number = taken.length + 1;
  while (keys.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

export function newSection(taken: readonly FormSection[]): FormSection {
  return { key: freeKey('muc-', taken), title: '', guidance: '', required: false };
}

export function newRow(taken: readonly RowDraft[]): RowDraft {
  return { key: freeKey('dong-', taken), title: '', figure: '' };
}

export function newColumn(taken: readonly ColumnDraft[]): ColumnDraft {
  return {
    key: freeKey('cot-', taken),
    title: '',
    type: 'NUMBER',
    required: false,
    choices: '',
    system: '',
    formula: '',
    decimals: '0',
    total: 'SUM',
  };
}

export function newTable(taken: readonly TableDraft[]): TableDraft {
  return {
    key: freeKey('bang-', taken),
    title: '',
    guidance: '',
    source: 'FIXED',
    rows: [newRow([])],
    columns: [newColumn([])],
    totalRow: true,
  };
}

/** What can be added up as this column is filled in. */
export function totalsFor({ type, system }: ColumnDraft): readonly ColumnTotal[] {
  if (type === 'FORMULA') return ['NONE', 'SUM', 'RECOMPUTED'];
  return type === 'SYSTEM' && system === 'PERCENT' ? ['NONE'] : ['NONE', 'SUM'];
}

const OF_TASKS: readonly SystemValue[] = [
  'PATH',
  'CONTENT',
  'ROLE',
  'DEADLINE',
  'DUE_ON',
  'WORK_STATE',
  'SCHEDULE',
  'PERCENT',
  'RESULT',
  'EVIDENCE',
];

/** What the system knows of rows of this source. */
export function systemValuesOf(source: TableRowSource): readonly SystemValue[] {
  if (source === 'ASSIGNMENTS') return OF_TASKS;
  return source === 'FIXED' ? ['FIGURE'] : [];
}

/** The formula with another title for a column. */
export function renamed(formula: string, before: string, now: string): string {
  return before ? formula.replaceAll(`[${before}]`, `[${now}]`) : formula;
}

/** A list in which one thing has changed places with its neighbour. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (to < 0 || to >= list.length) return next;
  const [taken] = next.splice(from, 1);
  next.splice(to, 0, taken as T);
  return next;
}
