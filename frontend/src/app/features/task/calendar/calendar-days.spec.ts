import { plusMonths, rangeOf, stepped, weekdayOf } from './calendar-days';

describe('the days of a calendar', () => {
  it('are whole weeks from Monday, six at most', () => {
    expect(rangeOf('thang', '2024-02-29')).toEqual({ from: '2024-01-29', until: '2024-03-03' });
    expect(rangeOf('thang', '2024-09-15')).toEqual({ from: '2024-08-26', until: '2024-10-06' });
    expect(rangeOf('tuan', '2024-03-03')).toEqual({ from: '2024-02-26', until: '2024-03-03' });
  });

  it('go on to the next month, though it is shorter', () => {
    expect(stepped('thang', '2024-01-31', 1)).toBe('2024-02-01');
    expect(plusMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(plusMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(plusMonths('2023-12-15', 1)).toBe('2024-01-15');
  });

  it('know their names', () => {
    expect(weekdayOf('2024-02-29')).toBe('Thứ năm');
  });
});
