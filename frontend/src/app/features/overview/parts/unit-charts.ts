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

/** More bars nobody reads; documents draw as many. */
const MOST = 25;

/** Charts of units, and how many units they leave to the table. */
export interface UnitCharts {
  readonly charts: readonly Chart[];
  readonly drawn: number;
  readonly left: number;
}

/** Of more units than can be read those with the most overdue work, the worst first; else all in their order. */
function worst(units: readonly UnitFigures[]): readonly UnitFigures[] {
  if (units.length <= MOST) return units;
  return [...units].sort((one, other) => other.lead.overdue - one.lead.overdue).slice(0, MOST);
}

/** How units stand: their work divided by state, and their rates; none where there is nothing to show. */
export function unitCharts(units: readonly UnitFigures[]): UnitCharts {
  const all = units.filter(({ lead }) => lead.total > 0);
  const working = worst(all);
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
  const charts = [progress, rates].filter(({ categories }) => categories.length > 0);
  return { charts, drawn: working.length, left: all.length - working.length };
}
