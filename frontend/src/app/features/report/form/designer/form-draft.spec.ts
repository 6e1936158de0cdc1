import { describe, expect, it } from 'vitest';
import {
  EMPTY_FORM,
  definitionOf,
  draftOf,
  freeKey,
  moved,
  newColumn,
  newTable,
  renamed,
  totalsFor,
} from './form-draft';

const COLUMN = { ...newColumn([]), title: 'Kế hoạch' };

describe('a form in the designer', () => {
  it('comes back as it was read', () => {
    const draft = {
      ...EMPTY_FORM,
      name: 'Biểu',
      sections: [{ key: 'muc-1', title: 'Đánh giá', guidance: '', required: true }],
      tables: [{ ...newTable([]), title: 'Biểu 01', columns: [COLUMN] }],
    };
    expect(draftOf(definitionOf(draft))).toEqual(draft);
  });

  it('leaves behind what belongs to another choice', () => {
    const text = {
      ...COLUMN,
      type: 'TEXT' as const,
      choices: 'a\nb',
      formula: '1+1',
      decimals: '2',
      system: 'PATH' as const,
    };
    const formula = { ...COLUMN, type: 'FORMULA' as const, required: true, choices: 'a' };
    const table = { ...newTable([]), source: 'FREE' as const, columns: [text, formula] };
    const [sent] = definitionOf({ ...EMPTY_FORM, tables: [table] }).tables;
    expect(sent!.rows).toEqual([]);
    expect(sent!.columns[0]).toMatchObject({
      choices: [],
      formula: '',
      decimals: 0,
      system: null,
      total: 'NONE',
    });
    expect(sent!.columns[1]).toMatchObject({ required: false, choices: [] });
  });

  it('reads choices line by line', () => {
    const choice = { ...COLUMN, type: 'CHOICE' as const, choices: ' Vượt \n\nĐạt' };
    const [sent] = definitionOf({
      ...EMPTY_FORM,
      tables: [{ ...newTable([]), columns: [choice] }],
    }).tables;
    expect(sent!.columns[0]!.choices).toEqual(['Vượt', 'Đạt']);
  });

  it('never gives a key twice', () => {
    expect(freeKey('cot-', [{ key: 'cot-2' }])).toBe('cot-3');
    expect(freeKey('cot-', [])).toBe('cot-1');
  });

  it('carries a new title into formulas', () => {
    expect(renamed('[A] + [A b] * [A]', 'A', 'Kế hoạch')).toBe('[Kế hoạch] + [A b] * [Kế hoạch]');
    expect(renamed('[] + 1', '', 'A')).toBe('[] + 1');
  });

  it('moves within its list and not out of it', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });

  it('offers to add up only what can be', () => {
    expect(totalsFor({ ...COLUMN, type: 'SYSTEM', system: 'PERCENT' })).toEqual(['NONE']);
    expect(totalsFor({ ...COLUMN, type: 'FORMULA' })).toContain('RECOMPUTED');
  });
});
