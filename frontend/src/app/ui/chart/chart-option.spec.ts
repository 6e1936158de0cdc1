import { Chart } from '@app/api/types';
import { chartHeight, chartOption, writtenValue } from './chart-option';

const CHART: Chart = {
  kind: 'STACKED_ROWS',
  title: 'Tiến độ theo đơn vị',
  subject: 'Đơn vị',
  categories: ['Văn phòng Sở', 'Phòng Người có công'],
  series: [
    { name: 'Đúng hạn', tone: 'GOOD', values: [3, 1] },
    { name: 'Trễ hạn', tone: 'CAUTION', values: [0, 2] },
    { name: 'Quá hạn', tone: 'BAD', values: [1, 0] },
  ],
};

describe('a chart in the words of the library', () => {
  const series = (chart: Chart) => chartOption(chart).series as readonly Record<string, unknown>[];

  it('divides one bar of each unit, the first unit on top', () => {
    const option = chartOption(CHART);
    expect(series(CHART).map(({ stack }) => stack)).toEqual(['all', 'all', 'all']);
    expect(option.yAxis).toMatchObject({ type: 'category', inverse: true, data: CHART.categories });
  });

  it('tells its parts apart by patterns, too', () => {
    const decals = series(CHART).map(({ itemStyle }) =>
      JSON.stringify((itemStyle as { decal: unknown }).decal),
    );
    expect(new Set(decals).size).toBe(3);
    expect(decals.every((decal) => decal.startsWith('{'))).toBe(true);
    expect(chartOption(CHART).aria).toMatchObject({ enabled: true, decal: { show: true } });
  });

  it('says rates at the end of their bars, up to a hundred percent', () => {
    const rates: Chart = { ...CHART, kind: 'PERCENT_ROWS', series: [CHART.series[0]!] };
    expect(chartOption(rates).xAxis).toMatchObject({ max: 100 });
    expect(series(rates)[0]).toMatchObject({ label: { show: true } });
    expect(writtenValue(66.666)).toBe('66,67');
  });

  it('grows with its bars', () => {
    const more: Chart = { ...CHART, categories: [...CHART.categories, 'Phòng Lao động'] };
    expect(chartHeight(more)).toBeGreaterThan(chartHeight(CHART));
    expect(chartHeight({ ...more, kind: 'STACKED_COLUMNS' })).toBe(
      chartHeight({ ...CHART, kind: 'STACKED_COLUMNS' }),
    );
  });
});
