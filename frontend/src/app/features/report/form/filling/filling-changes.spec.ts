import { FormColumn, FormDefinition } from '@app/api/types';
import { changesBetween, typedOnto } from './filling-changes';
import { FillingDraft, typed, withNewRow, withoutRow } from './filling-draft';

const COLUMN: FormColumn = {
  key: 'so',
  title: 'Số',
  type: 'NUMBER',
  required: false,
  choices: [],
  system: null,
  formula: '',
  decimals: 0,
  total: 'SUM',
};
const FORM: FormDefinition = {
  name: 'Biểu',
  sections: [{ key: 'dg', title: 'Đánh giá', guidance: '', required: false }],
  tables: [
    {
      key: 'b',
      title: 'Bảng',
      guidance: '',
      source: 'FREE',
      rows: [],
      columns: [COLUMN, { ...COLUMN, key: 'ten', title: 'Tên', type: 'TEXT' }],
      totalRow: true,
    },
  ],
};
const BEGUN: FillingDraft = {
  sections: { dg: 'Tốt' },
  tables: {
    b: [
      { id: 'r1', title: '', cells: { so: '1', ten: 'A' } },
      { id: 'r2', title: '', cells: { so: '2', ten: 'B' } },
    ],
  },
};

describe('what changes in a form that is filled in', () => {
  it('is said cell by cell, with rows that came and went', () => {
    const theirs = typed(withNewRow(withoutRow(BEGUN, 'b', 'r1'), 'b'), 'b', 'r3', 'so', '7');
    const now = { ...theirs, sections: { dg: 'Khá' } };
    expect(changesBetween(FORM, BEGUN, now)).toEqual([
      { label: 'Đánh giá', before: 'Tốt', now: 'Khá' },
      { label: 'Bảng: Số, dòng 1', before: '1', now: '' },
      { label: 'Bảng: Tên, dòng 1', before: 'A', now: '' },
      { label: 'Bảng: Số, dòng 3', before: '', now: '7' },
    ]);
    expect(changesBetween(FORM, BEGUN, BEGUN)).toEqual([]);
  });

  it('stays where it was typed while a file was read, and the rest comes from the file', () => {
    const file = typed(typed(BEGUN, 'b', 'r1', 'so', '10'), 'b', 'r2', 'ten', 'Bê');
    const now = typed({ ...BEGUN, sections: { dg: 'Rất tốt' } }, 'b', 'r2', 'so', '22');
    const both = typedOnto(file, BEGUN, now);
    expect(both.sections).toEqual({ dg: 'Rất tốt' });
    expect(both.tables['b']!.map(({ cells }) => cells)).toEqual([
      { so: '10', ten: 'A' },
      { so: '22', ten: 'Bê' },
    ]);
  });

  it('keeps rows of both, and what was typed in a row that the file has not', () => {
    const file = typed(withNewRow(BEGUN, 'b'), 'b', 'r3', 'ten', 'của tệp');
    const now = typed(withNewRow(BEGUN, 'b'), 'b', 'r3', 'ten', 'của trang');
    const both = typedOnto(file, BEGUN, now).tables['b']!;
    expect(both.map(({ id, cells }) => [id, cells['ten']])).toEqual([
      ['r1', 'A'],
      ['r2', 'B'],
      ['r3', 'của tệp'],
      ['r4', 'của trang'],
    ]);
    const shorter = withoutRow(withoutRow(BEGUN, 'b', 'r1'), 'b', 'r2');
    const rest = typedOnto(shorter, BEGUN, typed(BEGUN, 'b', 'r2', 'so', '22')).tables['b']!;
    expect(rest.map(({ id }) => id)).toEqual(['r2']);
  });

  it('lets go of rows that were taken away meanwhile', () => {
    const both = typedOnto(BEGUN, BEGUN, withoutRow(BEGUN, 'b', 'r1'));
    expect(both.tables['b']!.map(({ id }) => id)).toEqual(['r2']);
  });
});
