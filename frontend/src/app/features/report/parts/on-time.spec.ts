import { onTimeWords } from './on-time';

describe('the on-time rate', () => {
  it('is a fraction with its percentage', () => {
    expect(onTimeWords({ doneOnTime: 12, due: 15 })).toBe('12/15 (80%)');
    expect(onTimeWords({ doneOnTime: 2, due: 12 })).toBe('2/12 (16,67%)');
  });

  it('is written as in the document', () => {
    expect(onTimeWords({ doneOnTime: 1999, due: 2000 })).toBe('1.999/2.000 (99,95%)');
    expect(onTimeWords({ doneOnTime: 1, due: 800 })).toBe('1/800 (0,13%)');
  });

  it('is all or nothing only when it is exactly that', () => {
    expect(onTimeWords({ doneOnTime: 99_999, due: 100_000 })).toBe('99.999/100.000 (99,99%)');
    expect(onTimeWords({ doneOnTime: 1, due: 100_000 })).toBe('1/100.000 (0,01%)');
    expect(onTimeWords({ doneOnTime: 2000, due: 2000 })).toBe('2.000/2.000 (100%)');
    expect(onTimeWords({ doneOnTime: 0, due: 2000 })).toBe('0/2.000 (0%)');
  });

  it('is only a fraction while few are due', () => {
    expect(onTimeWords({ doneOnTime: 3, due: 5 })).toBe('3/5');
  });

  it('is words and not zero while nothing is due', () => {
    expect(onTimeWords({ doneOnTime: 0, due: 0 })).toBe('chưa có việc đến hạn');
  });
});
