import { filterWords } from './filter-words';
import { NO_FILTERS, isNarrowed } from './view-query';

describe('the words of filters', () => {
  it('name the deadline by which the list is judged', () => {
    expect(filterWords({ schedule: 'OVERDUE', basis: 'ORIGINAL' }, {})).toEqual([
      'Thời hạn: Quá hạn',
      'Tính thời hạn: Theo hạn ban đầu',
    ]);
    expect(filterWords({ schedule: 'OVERDUE' }, {})).toHaveLength(1);
  });

  it('are gone when all filters are taken off', () => {
    expect(isNarrowed({ basis: 'ORIGINAL' })).toBe(true);
    expect(NO_FILTERS).toHaveProperty('basis', null);
  });
});
