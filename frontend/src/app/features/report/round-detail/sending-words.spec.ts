import { lateness, sendingWords } from './sending-words';

describe('the reports of a round', () => {
  it('count as sent while they wait and when they are approved', () => {
    expect(
      sendingWords([
        { state: 'APPROVED', versions: 1, late: false },
        { state: 'SUBMITTED', versions: 0, late: false },
        { state: 'RETURNED', versions: 0, late: false },
        { state: 'DRAFT', versions: 0, late: false },
      ]),
    ).toBe('Đã gửi 2/4, đã duyệt 1/4.');
  });

  it('count as approved while a new version is on its way', () => {
    expect(
      sendingWords([
        { state: 'REVISING', versions: 1, late: false },
        { state: 'SUBMITTED', versions: 2, late: false },
      ]),
    ).toBe('Đã gửi 2/2, đã duyệt 2/2.');
  });

  it('of units that were left out are not counted', () => {
    expect(
      sendingWords([
        { state: 'APPROVED', versions: 1, late: false },
        { state: 'EXCLUDED', versions: 0, late: false },
      ]),
    ).toBe('Đã gửi 1/1, đã duyệt 1/1. Không phải báo cáo: 1.');
  });

  it('are late in two ways', () => {
    expect(lateness({ state: 'SUBMITTED', versions: 0, late: true })).toBe('Gửi trễ hạn');
    expect(lateness({ state: 'RETURNED', versions: 0, late: true })).toBe('Quá hạn gửi');
    expect(lateness({ state: 'DRAFT', versions: 0, late: false })).toBeUndefined();
  });
});
