import { Figures, UnitFigures } from '@app/api/types';
import { unitCharts } from './unit-charts';

const NONE: Figures = {
  total: 0,
  notStarted: 0,
  inProgress: 0,
  submitted: 0,
  done: 0,
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  dueToday: 0,
  dueSoon: 0,
  noDeadline: 0,
  due: 0,
};

const unit = (name: string, lead: Partial<Figures>): UnitFigures => ({
  unit: { id: name, code: name, name },
  lead: { ...NONE, ...lead },
  coordinating: NONE,
});

describe('the charts of units', () => {
  const {
    charts: [progress, rates],
  } = unitCharts([
    unit('Văn phòng', { total: 6, done: 3, doneOnTime: 2, doneLate: 1, overdue: 1, inProgress: 3, due: 4 }),
    unit('Phòng Người có công', { total: 2, notStarted: 2 }),
    unit('Ban Biên tập', {}),
  ]);

  it('add up to the work of each unit that has some', () => {
    expect(progress!.categories).toEqual(['Văn phòng', 'Phòng Người có công']);
    const sum = (index: number) => progress!.series.reduce((all, { values }) => all + values[index]!, 0);
    expect([sum(0), sum(1)]).toEqual([6, 2]);
  });

  it('give no rate where nothing was due', () => {
    expect(rates!.categories).toEqual(['Văn phòng']);
    expect(rates!.series[0]!.values).toEqual([50]);
  });

  it('are none without work', () => {
    expect(unitCharts([unit('Ban Biên tập', {})]).charts).toEqual([]);
  });

  it('show the worst of very many units, and say how many they leave out', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      unit(`Đơn vị ${at}`, { total: 100, overdue: at, inProgress: 100, due: at }),
    );
    const { charts, drawn, left } = unitCharts(many);
    expect([drawn, left]).toEqual([25, 35]);
    expect(charts[0]!.categories.at(0)).toBe('Đơn vị 59');
    expect(charts[0]!.categories.at(-1)).toBe('Đơn vị 35');
    expect(unitCharts(many.slice(0, 25)).charts[0]!.categories.at(0)).toBe('Đơn vị 0');
  });
});
