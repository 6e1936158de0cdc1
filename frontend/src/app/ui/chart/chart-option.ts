import type { BarSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import { Chart, ChartSeries, ChartTone } from '@app/api/types';

export type ChartOption = ComposeOption<
  AriaComponentOption | BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

type Decal = NonNullable<BarSeriesOption['itemStyle']>['decal'];

const PAPER = 'var(--td-paper)';
const TEXT = 'var(--td-neutral)';
const LINE = 'var(--td-line)';
const ROW = 26;
const FRAME = 128;
const COLUMNS = 320;

/** The library marks what it is given as drawn, so that it takes an object even where there is no pattern. */
const FULL: Decal = { symbol: 'none' };

const lines = (rotation: number): Decal => ({
  color: PAPER,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation,
});

/** What a tone looks like, the same as in documents: a colour, and a pattern for those who do not see it. */
const LOOKS: Record<ChartTone, { readonly colour: string; readonly decal: Decal }> = {
  GOOD: { colour: 'var(--td-success)', decal: FULL },
  CAUTION: { colour: 'var(--td-warning)', decal: lines(-Math.PI / 4) },
  WAITING: {
    colour: 'var(--td-info)',
    decal: { color: PAPER, symbol: 'circle', dashArrayX: [4, 4], dashArrayY: [4, 4], symbolSize: 0.8 },
  },
  NEUTRAL: { colour: 'var(--td-neutral)', decal: lines(0) },
  BAD: {
    colour: 'var(--td-danger)',
    decal: { color: PAPER, symbol: 'rect', dashArrayX: [3, 3], dashArrayY: [3, 3], rotation: Math.PI / 4 },
  },
  OTHER: { colour: PAPER, decal: FULL },
};

const written = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export function writtenValue(value: number): string {
  return written.format(value);
}

/** Room for every bar. */
export function chartHeight({ kind, categories, series }: Chart): number {
  if (kind === 'STACKED_COLUMNS') return COLUMNS;
  const bars = kind === 'STACKED_ROWS' ? 1 : series.length;
  return FRAME + categories.length * bars * ROW;
}

/** The chart in the words of the library that draws it; colours follow the theme by themselves. */
export function chartOption(chart: Chart): ChartOption {
  const lying = chart.kind !== 'STACKED_COLUMNS';
  const names = {
    type: 'category' as const,
    data: [...chart.categories],
    inverse: lying,
    axisLabel: { color: TEXT, ...(lying ? { width: 140, overflow: 'break' as const } : {}) },
    axisLine: { lineStyle: { color: LINE } },
    axisTick: { show: false },
  };
  const numbers = {
    type: 'value' as const,
    minInterval: 1,
    ...(chart.kind === 'PERCENT_ROWS' ? { max: 100 } : {}),
    axisLabel: { color: TEXT, formatter: writtenValue },
    splitLine: { lineStyle: { color: LINE } },
  };
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: 8, right: 48, top: 8, bottom: 88, containLabel: true },
    legend: { bottom: 0, textStyle: { color: TEXT }, selectedMode: false },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'none' },
      backgroundColor: PAPER,
      borderColor: LINE,
      textStyle: { color: TEXT },
      valueFormatter: (value) => (typeof value === 'number' ? writtenValue(value) : '–'),
    },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: chart.series.map((one) => bars(chart, one)),
  };
}

function bars({ kind }: Chart, { name, tone, values }: ChartSeries): BarSeriesOption {
  const { colour, decal } = LOOKS[tone];
  const stacked = kind === 'STACKED_ROWS' || kind === 'STACKED_COLUMNS';
  return {
    type: 'bar',
    name,
    data: [...values],
    barMaxWidth: 22,
    emphasis: { disabled: true },
    itemStyle: {
      color: colour,
      decal,
      borderColor: tone === 'OTHER' ? TEXT : colour,
      // a frame would be seen where there is nothing, too
      borderWidth: tone === 'OTHER' ? 1 : 0,
    },
    ...(stacked
      ? { stack: 'all' }
      : { label: { show: true, position: 'right', color: TEXT, formatter: labelOf } }),
  };
}

function labelOf({ value }: { value?: unknown }): string {
  return typeof value === 'number' ? writtenValue(value) : '';
}
