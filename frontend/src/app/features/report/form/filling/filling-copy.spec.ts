import { describe, expect, it } from 'vitest';
import { FormColumn, FormDefinition } from '@app/api/types';
import { copied } from './filling-copy';
import { FillingDraft } from './filling-draft';

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
const CONTENT: FormDefinition = {
  name: 'Biểu',
  sections: [
    { key: 'a', title: 'Đánh giá', guidance: '', required: false },
    { key: 'b', title: 'Trống', guidance: '', required: false },
  ],
  tables: [
    {
      key: 't',
      title: 'Bảng',
      guidance: '',
      source: 'FREE',
      rows: [],
      columns: [
        COLUMN,
        { ...COLUMN, key: 'x', title: 'Tính', type: 'FORMULA', formula: '[Số]' },
        { ...COLUMN, key: 'chu', title: 'Ghi chú', type: 'TEXT' },
      ],
      totalRow: false,
    },
  ],
};

describe('what is copied from a form', () => {
  it('is what was typed, ready for a spreadsheet', () => {
    const draft: FillingDraft = {
      sections: { a: 'Đạt', b: '' },
      tables: {
        t: [
          { id: 'r1', title: '', cells: { so: '1.000', chu: 'dòng một\ndòng "hai"' } },
          { id: 'r2', title: 'Tin', cells: {} },
        ],
      },
    };
    expect(copied(CONTENT, draft)).toBe(
      'Đánh giá\nĐạt\n\nBảng\n\tSố\tGhi chú\n1\t1.000\t"dòng một\ndòng ""hai"""\nTin\t\t',
    );
  });
});
