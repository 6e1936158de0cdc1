import { daysBetween, parsedDay, validOn, writtenDay, writtenMoment } from './day';

describe('a day', () => {
  it('is written with day first', () => {
    expect(writtenDay('2024-02-28')).toBe('28/02/2024');
  });

  it.each([
    ['28/02/2024', '2024-02-28'],
    ['28/2/2024', '2024-02-28'],
    [' 8-2-24 ', '2024-02-08'],
    ['29022024', '2024-02-29'],
  ])('is read from %s', (written, iso) => {
    expect(parsedDay(written)).toBe(iso);
  });

  it.each(['30/02/2024', '29/02/2023', '31/04/2024', '1/13/2024', '2024', 'mai', ''])(
    'is not guessed from "%s"',
    (written) => {
      expect(parsedDay(written)).toBeNull();
    },
  );

  it('counts across a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  });

  it('shows a moment in the time of Việt Nam', () => {
    expect(writtenMoment('2024-02-28T17:05:00Z')).toBe('29/02/2024 00:05');
  });

  it.each([
    ['2024-01-01', '2024-02-28', true],
    ['2024-02-28', '2024-12-31', true],
    ['2024-02-29', null, false],
    [null, '2024-02-27', false],
    [null, null, true],
  ])('lies from %s to %s: %s', (validFrom, validTo, held) => {
    expect(validOn('2024-02-28', { validFrom, validTo })).toBe(held);
  });
});
