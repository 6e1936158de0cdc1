import { onTimeWords } from './on-time';

describe('the on-time rate', () => {
  it('is a fraction with its percentage', () => {
    expect(onTimeWords({ doneOnTime: 12, due: 15 })).toBe('12/15 (80%)');
    expect(onTimeWords({ doneOnTime: 2, due: 12 })).toBe('2/12 (16,7%)');
  });

  it('is only a fraction while few are due', () => {
    expect(onTimeWords({ doneOnTime: 3, due: 5 })).toBe('3/5');
  });

  it('is words and not zero while nothing is due', () => {
    expect(onTimeWords({ doneOnTime: 0, due: 0 })).toBe('chưa có việc đến hạn');
  });
});
