import { ImportedRow, PartyCell, PartyView } from '@app/api/types';
import { acceptance, taking } from './row-review';

const party = (id: string | null): PartyView => ({
  kind: 'UNIT',
  id,
  name: 'Văn phòng',
  text: 'Văn phòng',
  open: false,
});

const row = (facts: Partial<ImportedRow>): ImportedRow => ({
  rowId: '1',
  path: 'A',
  depth: 0,
  kind: 'TASK',
  content: 'Xây dựng kế hoạch',
  problems: [],
  suggestions: [],
  source: { table: 1, firstRow: 1, cells: [] },
  version: 1,
  ...facts,
});

const cell = (party: PartyView): PartyCell => ({
  text: 'Văn phòng',
  units: [],
  parties: [party],
  confidence: 'PROBABLE',
});

describe('taking a cell as it was understood', () => {
  it('settles units that are all known', () => {
    expect(acceptance(row({ lead: cell(party('7')) }), { cell: 'lead' })).toEqual({
      lead: [{ unitId: '7', text: 'Văn phòng' }],
    });
  });

  it('is not offered while words stand for nobody', () => {
    expect(acceptance(row({ lead: cell(party(null)) }), { cell: 'lead' })).toBeUndefined();
  });

  it('is not offered for a cell with nothing in it', () => {
    expect(acceptance(row({}), { cell: 'lead' })).toBeUndefined();
    expect(acceptance(row({}), { cell: 'deadline' })).toBeUndefined();
    expect(acceptance(row({}), { cell: 'product' })).toBeUndefined();
  });
});

describe('taking a suggestion', () => {
  const suggestion = {
    cell: 'lead',
    text: 'Văn phòng',
    party: { ...party('7'), name: 'Văn phòng Sở' },
    reason: 'similar-name',
  };

  it('puts the unit in the place of the words', () => {
    expect(taking(row({ lead: cell(party(null)) }), suggestion)).toEqual({
      lead: [{ unitId: '7', text: 'Văn phòng' }],
    });
  });

  it('is not offered while other words of the cell stand for nobody', () => {
    const other = { ...party(null), name: 'Phòng khác', text: 'Phòng khác' };
    const lead = { ...cell(party(null)), parties: [party(null), other] };
    expect(taking(row({ lead }), suggestion)).toBeUndefined();
  });

  it('is not offered for a body that nobody knows', () => {
    expect(taking(row({}), { ...suggestion, party: party(null) })).toBeUndefined();
  });
});
