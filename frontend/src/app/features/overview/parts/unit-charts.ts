import { Chart, ChartSeries, ChartTone, Figures, UnitFigures } from '@app/api/types';

type Part = readonly [name: string, tone: ChartTone, count: (figures: Figures) => number];

const PARTS: readonly Part[] = [
  ['Hoàn thành đúng hạn', 'GOOD', ({ doneOnTime }) => doneOnTime],
  ['Hoàn thành trễ hạn', 'CAUTION', ({ doneLate }) => doneLate],
  [
    'Hoàn thành, không có thời hạn',
    'OTHER',
    ({ done, doneOnTime, doneLate }) => done - doneOnTime - doneLate,
  ],
  ['Chờ xác nhận', 'WAITING', ({ submitted }) => submitted],
  [
    'Chưa xong, còn hạn',
    'NEUTRAL',
    ({ total, done, submitted, overdue }) => total - done - submitted - overdue,
  ],
  ['Quá hạn', 'BAD', ({ overdue }) => overdue],
];

const names = (units: readonly UnitFigures[]) => units.map(({ unit }) => unit.name);
const says = ({ tone, values }: ChartSeries) => tone !== 'OTHER' || values.some((value) => value > 0);

/** How units stand: their work divided by state, and their rates; none where there is nothing to show. */
export function unitCharts(units: readonly UnitFigures[]): Chart[] {
  const working = units.filter(({ lead }) => lead.total > 0);
  const due = working.filter(({ lead }) => lead.due > 0);
  const progress: Chart = {
    kind: 'STACKED_ROWS',
    title: 'Tiến độ nhiệm vụ chủ trì theo đơn vị',
    subject: 'Đơn vị',
    categories: names(working),
    series: PARTS.map(([name, tone, count]) => ({
      name,
      tone,
      values: working.map(({ lead }) => count(lead)),
    })).filter(says),
  };
  const rates: Chart = {
    kind: 'PERCENT_ROWS',
    title: 'Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn theo đơn vị (%)',
    subject: 'Đơn vị',
    categories: names(due),
    series: [
      {
        name: 'Tỷ lệ đúng hạn (%)',
        tone: 'GOOD',
        values: due.map(({ lead }) => Math.round((lead.doneOnTime * 10_000) / lead.due) / 100),
      },
    ],
  };
  return [progress, rates].filter(({ categories }) => categories.length > 0);
}
