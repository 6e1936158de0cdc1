import { IdleStep, idleStep } from './idle-step';

const MINUTE = 60_000;

describe('a page that nobody touches', () => {
  const after = (idle: number, told = 0): IdleStep =>
    idleStep(100 * MINUTE, {
      minutes: 15,
      lastActivity: (100 - idle) * MINUTE,
      lastTold: (100 - told) * MINUTE,
    });

  it('warns a minute before it locks itself', () => {
    expect(after(13.9)).toBe('working');
    expect(after(14)).toBe('warned');
    expect(after(14.9)).toBe('warned');
    expect(after(15)).toBe('locked');
  });

  it('tells the server while somebody types and sends nothing', () => {
    expect(after(0, 4)).toBe('working');
    expect(after(0, 5)).toBe('alive');
  });

  it('keeps no session alive in which nobody works', () => {
    expect(after(6, 5)).toBe('working');
  });
});
