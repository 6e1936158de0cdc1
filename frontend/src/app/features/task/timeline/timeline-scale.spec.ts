import { Axis, barOf, rangeOf, rangeWords, stepped } from './timeline-scale';

describe('the scale of a timeline', () => {
  it('shows the whole month, quarter or year around a day', () => {
    expect(rangeOf('thang', '2024-02-10')).toEqual({ from: '2024-02-01', until: '2024-02-29' });
    expect(rangeOf('quy', '2024-05-31')).toEqual({ from: '2024-04-01', until: '2024-06-30' });
    expect(rangeOf('nam', '2024-05-31')).toEqual({ from: '2024-01-01', until: '2024-12-31' });
    expect(stepped('quy', '2024-11-30', 1)).toBe('2025-01-01');
    expect(rangeWords('quy', '2024-11-30')).toBe('Quý IV/2024');
  });

  const axis = new Axis({ from: '2024-04-01', until: '2024-04-10' });

  it('puts a window where its days are and cuts it at the edges', () => {
    expect(barOf(axis, { startsOn: '2024-04-02', dueOn: '2024-04-03' })).toMatchObject({
      left: 10,
      width: 20,
      cutLeft: false,
      cutRight: false,
    });
    expect(barOf(axis, { startsOn: '2024-03-01', dueOn: '2024-05-03' })).toMatchObject({
      left: 0,
      width: 100,
      cutLeft: true,
      cutRight: true,
    });
  });

  it('shows a deadline that was moved beside the one as issued', () => {
    const bar = barOf(axis, { dueOn: '2024-04-08', originalDueOn: '2024-04-05' });
    expect(bar).toMatchObject({ point: true, left: 70, width: 10, original: 50 });
    expect(barOf(axis, { dueOn: '2024-04-08', originalDueOn: '2024-03-05' })?.original).toBeUndefined();
  });
});
