import { lateness, sendingWords } from './sending-words';

describe('the reports of a round', () => {
  it('count as sent while they wait and when they are approved', () => {
    expect(
      sendingWords([
        { state: 'APPROVED', late: false },
        { state: 'SUBMITTED', late: false },
        { state: 'RETURNED', late: false },
        { state: 'DRAFT', late: false },
      ]),
    ).toBe('Đã gửi 2/4, đã duyệt 1/4.');
  });

  it('of units that were left out are not counted', () => {
    expect(
      sendingWords([
        { state: 'APPROVED', late: false },
        { state: 'EXCLUDED', late: false },
      ]),
    ).toBe('Đã gửi 1/1, đã duyệt 1/1. Không phải báo cáo: 1.');
  });

  it('are late in two ways', () => {
    expect(lateness({ state: 'SUBMITTED', late: true })).toBe('Gửi trễ hạn');
    expect(lateness({ state: 'RETURNED', late: true })).toBe('Quá hạn gửi');
    expect(lateness({ state: 'DRAFT', late: false })).toBeUndefined();
  });
});
