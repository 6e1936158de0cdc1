import { periodName, periodOf, periodsOf, quarterOf, weekend } from './report-periods';

describe('a report period', () => {
  it.each([
    ['MONTH-1', '2023-12-15', '2024-01-14'],
    ['MONTH-3', '2024-02-15', '2024-03-14'],
    ['QUARTER-1', '2023-12-15', '2024-03-14'],
    ['QUARTER-4', '2024-09-15', '2024-12-14'],
    ['HALF-1', '2023-12-15', '2024-06-14'],
    ['HALF-2', '2024-06-15', '2024-12-14'],
    ['NINE_MONTHS', '2023-12-15', '2024-09-14'],
    ['YEAR', '2023-12-15', '2024-12-14'],
  ])('runs from the 15th to the 14th by the decree: %s', (key, from, to) => {
    expect(periodOf('DECREE_09_2019', 2024, key)).toMatchObject({ from, to });
  });

  it.each([
    ['MONTH-2', '2024-02-01', '2024-02-29'],
    ['QUARTER-1', '2024-01-01', '2024-03-31'],
    ['HALF-2', '2024-07-01', '2024-12-31'],
    ['YEAR', '2024-01-01', '2024-12-31'],
  ])('runs from the first to the last day by the calendar: %s', (key, from, to) => {
    expect(periodOf('CALENDAR', 2024, key)).toMatchObject({ from, to });
  });

  it('has twenty names in a year, each once', () => {
    const keys = periodsOf('CALENDAR', 2024).map(({ key }) => key);
    expect(new Set(keys).size).toBe(20);
  });

  it('leaves no day between two months of the decree', () => {
    expect(periodOf('DECREE_09_2019', 2024, 'MONTH-12').to).toBe('2024-12-14');
    expect(periodOf('DECREE_09_2019', 2025, 'MONTH-1').from).toBe('2024-12-15');
  });

  it('counts the last days of December to the next year by the decree only', () => {
    expect(quarterOf('DECREE_09_2019', '2024-12-15')).toEqual({ year: 2025, key: 'QUARTER-1' });
    expect(quarterOf('CALENDAR', '2024-12-15')).toEqual({ year: 2024, key: 'QUARTER-4' });
    expect(quarterOf('DECREE_09_2019', '2024-03-01')).toEqual({ year: 2024, key: 'QUARTER-1' });
  });

  it.each([
    ['DECREE_09_2019', '2023-12-15', '2024-03-14', 'Quý I/2024'],
    ['DECREE_09_2019', '2023-12-15', '2024-06-14', '6 tháng đầu năm 2024'],
    ['DECREE_09_2019', '2023-12-15', '2024-12-14', 'Năm 2024'],
    ['CALENDAR', '2024-02-01', '2024-02-29', 'Tháng 2/2024'],
    ['CALENDAR', '2024-02-01', '2024-02-28', undefined],
    ['CUSTOM', '2024-01-01', '2024-03-31', undefined],
  ] as const)('is named under %s from %s to %s', (scheme, from, to, name) => {
    expect(periodName(scheme, from, to)).toBe(name);
  });
});

describe('a time limit', () => {
  it('is warned of on Saturday and Sunday', () => {
    expect(weekend('2024-03-16')).toBe('thứ Bảy');
    expect(weekend('2024-03-17')).toBe('Chủ nhật');
    expect(weekend('2024-03-15')).toBeUndefined();
  });
});
