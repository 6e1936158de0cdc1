import { describe, expect, it } from 'vitest';
import { FormColumn, FormDefinition } from '@app/api/types';
import { answersOf, draftOf, typed, withNewRow, withoutRow } from './filling-draft';

const NUMBER: FormColumn = {
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
      columns: [NUMBER, { ...NUMBER, key: 'doi', title: 'Gấp đôi', type: 'FORMULA', formula: 'Số * 2' }],
      totalRow: true,
    },
  ],
};
const FILLED = {
  sections: { dg: 'Tốt' },
  tables: [{ key: 'b', rows: [{ id: 'r1', title: '', cells: { so: '1234', doi: '2468' } }], totals: {} }],
};

describe('a form that is filled in', () => {
  it('is shown as people write and sent as the server takes it', () => {
    const draft = draftOf(FORM, FILLED);
    expect(draft.tables['b']![0]!.cells).toEqual({ so: '1.234' });
    expect(answersOf(FORM, draft)).toEqual({
      sections: { dg: 'Tốt' },
      tables: { b: [{ id: 'r1', cells: { so: '1234' } }] },
    });
  });

  it('is not sent while a cell cannot be understood', () => {
    expect(answersOf(FORM, typed(draftOf(FORM, FILLED), 'b', 'r1', 'so', 'nhiều'))).toBeUndefined();
  });

  it('takes rows that the unit adds and lets them go', () => {
    const longer = withNewRow(draftOf(FORM, FILLED), 'b');
    expect(longer.tables['b']!.map(({ id }) => id)).toEqual(['r1', 'r2']);
    const other = withNewRow(withoutRow(longer, 'b', 'r1'), 'b');
    expect(other.tables['b']!.map(({ id }) => id)).toEqual(['r2', 'r3']);
  });
});
