import { describe, expect, it } from 'vitest';
import { FormColumn } from '@app/api/types';
import { advice, shown, understood, writtenNumber } from './cell-words';

const NUMBER: FormColumn = {
  key: 'a',
  title: 'A',
  type: 'NUMBER',
  required: false,
  choices: [],
  system: null,
  formula: '',
  decimals: 1,
  total: 'SUM',
};
const DAY: FormColumn = { ...NUMBER, type: 'DATE' };

describe('the words of a cell', () => {
  it.each([
    ['1.234,5', '1234.5'],
    ['1234', '1234'],
    [' 1 234 ', '1234'],
    ['-3', '-3'],
    ['', ''],
  ])('understands %s', (typed, value) => {
    expect(understood(NUMBER, typed)).toBe(value);
  });

  it.each(['1,234,5', '1.23', '1,25', 'nhiều', '1234567890123456'])('does not guess at %s', (typed) => {
    expect(understood(NUMBER, typed)).toBeUndefined();
  });

  it('reads and writes days as people do', () => {
    expect(understood(DAY, '31/3/2024')).toBe('2024-03-31');
    expect(understood(DAY, '31/2/2024')).toBeUndefined();
    expect(shown(DAY, '2024-03-31')).toBe('31/03/2024');
  });

  it('writes numbers with the separators of here and no needless zeros', () => {
    expect(writtenNumber('123456789012345.6780')).toBe('123.456.789.012.345,678');
    expect(shown(NUMBER, '-1234.0')).toBe('-1.234');
    expect(shown(NUMBER, undefined)).toBe('');
  });

  it('says what to do', () => {
    expect(advice({ ...NUMBER, decimals: 0 })).toContain('số nguyên');
    expect(advice(NUMBER)).toContain('1 chữ số');
    expect(advice(DAY)).toContain('31/03/2024');
  });
});
