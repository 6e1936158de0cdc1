import { Deadline } from '@app/api/types';
import { deadlineMeaning } from './deadline-words';

const deadline = (facts: Partial<Deadline>): Deadline => ({
  text: '',
  kind: 'UNKNOWN',
  parts: [],
  continuous: false,
  yearInferred: false,
  needsReview: false,
  unparsed: [],
  ...facts,
});

describe('the meaning of a deadline', () => {
  it.each<[string, Partial<Deadline>]>([
    ['hạn 27/02/2024', { kind: 'DATE', end: '2024-02-27' }],
    ['hạn 17:00 ngày 27/02/2024', { kind: 'DATE', end: '2024-02-27', endTime: '17:00:00' }],
    ['01/04 - 30/06/2024', { kind: 'WINDOW', start: '2024-04-01', end: '2024-06-30' }],
    [
      '01/01 - 31/12/2024, thực hiện liên tục',
      { kind: 'WINDOW', start: '2024-01-01', end: '2024-12-31', continuous: true },
    ],
    ['01/10/2025 - 31/03/2026', { kind: 'WINDOW', start: '2025-10-01', end: '2026-03-31' }],
    ['thường xuyên đến 31/12/2030', { kind: 'CONTINUOUS', end: '2030-12-31' }],
    ['không có ngày cụ thể', { kind: 'CONDITIONAL' }],
    ['chưa xác định được thời hạn', { kind: 'UNKNOWN' }],
  ])('is "%s"', (words, facts) => {
    expect(deadlineMeaning(deadline(facts))).toBe(words);
  });

  it('counts from an event', () => {
    const anchor = { event: 'PLAN_ISSUED', text: 'ngày ban hành', offset: 10, unit: 'WORKING_DAY' } as const;
    expect(deadlineMeaning(deadline({ kind: 'RELATIVE', anchor }))).toBe(
      '10 ngày làm việc tính từ mốc: ngày ban hành',
    );
  });

  it('has a rhythm', () => {
    const recurrence = {
      frequency: 'MONTH',
      interval: 1,
      times: 1,
      months: [],
      dueDay: { day: 18, before: true, monthOffset: 0 },
    } as const;
    expect(deadlineMeaning(deadline({ kind: 'RECURRING', recurrence: { ...recurrence, months: [] } }))).toBe(
      'hằng tháng, trước ngày 18',
    );
  });

  it('lists the parts with their labels', () => {
    const parts = [
      deadline({ kind: 'DATE', end: '2024-06-14', label: 'báo cáo 6 tháng' }),
      deadline({ kind: 'DATE', end: '2024-12-14', label: 'báo cáo năm' }),
    ];
    expect(deadlineMeaning(deadline({ kind: 'MULTI', parts }))).toBe(
      'báo cáo 6 tháng: hạn 14/06/2024; báo cáo năm: hạn 14/12/2024',
    );
  });
});
