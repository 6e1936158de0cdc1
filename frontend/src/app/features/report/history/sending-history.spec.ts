import { RoundHistoryView, SendingCount } from '@app/api/types';
import { columnsOf, linesOf, onTimeWords, sentWords } from './sending-history';

function count(change: Partial<SendingCount>): SendingCount {
  return { asked: 0, sent: 0, onTime: 0, late: 0, missing: 0, ...change };
}

const VIEW = {
  rounds: [
    { id: 'r1', name: 'Một', periodFrom: '2024-02-01', periodTo: '2024-02-29', dueOn: '2024-03-05' },
    { id: 'r2', name: 'Hai', periodFrom: '2024-03-04', periodTo: '2024-03-20', dueOn: '2024-03-25' },
  ].map((round) => ({ ...round, count: count({ asked: 2, sent: 1 }) })),
  units: ['NCC', 'KHTC'].map((code) => ({
    unit: { id: code, code, name: `Phòng ${code}` },
    rounds: ['ON_TIME', 'NOT_ASKED'],
    count: count({ asked: 1, sent: 1, onTime: 1 }),
  })),
  count: count({ asked: 4, sent: 2 }),
} as RoundHistoryView;

describe('the history of sending', () => {
  it('has a line for each unit and one for all together', () => {
    expect(linesOf(VIEW).map(({ label }) => label)).toEqual(['Phòng NCC', 'Phòng KHTC', 'Tất cả đơn vị']);
    expect(linesOf({ ...VIEW, units: VIEW.units.slice(0, 1) })).toHaveLength(1);
  });

  it('names periods that have a name, and others by their last day', () => {
    const labels = columnsOf(VIEW.rounds).map(({ label }) => label);
    expect(labels[1]).toMatch(/tháng 2/i);
    expect(labels[2]).toBe('Đến 20/03/2024');
  });

  it('says in words that nothing was asked for, never 0/0', () => {
    expect(sentWords(count({}))).toBe('không phải gửi');
    expect(onTimeWords(count({}))).toBe('');
    expect(sentWords(count({ asked: 4, sent: 2 }))).toBe('2/4');
  });
});
