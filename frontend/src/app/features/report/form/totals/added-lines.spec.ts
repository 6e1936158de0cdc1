import { describe, expect, it } from 'vitest';
import { FormTableTotals } from '@app/api/types';
import { rowLines, unitLines, words } from './added-lines';

const UNIT = { id: 'u', code: 'NCC', name: 'Phòng Người có công' };
const TABLE: FormTableTotals = {
  key: 'b',
  title: 'Biểu 01',
  columns: [{ key: 'so', title: 'Số', decimals: 0 }],
  rows: [{ key: 'r', title: 'Tin, bài', cells: { so: '1234' } }],
  units: [
    { reportId: '1', unit: UNIT, state: 'APPROVED', cells: { so: '1234' } },
    { reportId: '2', unit: UNIT, state: 'DRAFT', cells: null },
    { reportId: '3', unit: UNIT, state: 'EXCLUDED', cells: null },
  ],
  totals: { so: '1234' },
};

describe('the sums of a form', () => {
  it('end with the total', () => {
    expect(rowLines(TABLE).map((line) => words(line, 'so'))).toEqual(['1.234', '1.234']);
    expect(rowLines({ ...TABLE, totals: {} })).toHaveLength(1);
  });

  it('show a dash, never zero, for a unit that is not counted, and leave out who need not report', () => {
    const lines = unitLines(TABLE);
    expect(lines.map((line) => words(line, 'so'))).toEqual(['1.234', '–', '1.234']);
    expect(lines[1]).toMatchObject({ state: 'DRAFT', cells: undefined });
  });
});
