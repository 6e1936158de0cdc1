import { monthsLater, realToday } from './real-today';

describe('realToday', () => {
  it('is the day in Việt Nam, wherever the browser stands', () => {
    expect(realToday(new Date('2026-02-28T18:00:00Z'))).toBe('2026-03-01');
  });
});

describe('monthsLater', () => {
  it('keeps the day of the month where there is one', () => {
    expect(monthsLater('2026-11-23', 3)).toBe('2027-02-23');
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2026-11-23', 12)).toBe('2027-11-23');
  });
});
