import { ConsolidationTask, Figures, RaisedPart, UnitPart } from '@app/api/types';
import { COUNTED, countsOf, raisedIn, saidIn } from './sources';

const PART = {
  reportId: 'r1',
  unit: { id: 'u1', code: 'VP', name: 'Văn phòng' },
  state: 'APPROVED',
  difficulties: 'Thiếu kinh phí.',
  proposals: ' ',
} as UnitPart;

function task(change: Partial<ConsolidationTask>): ConsolidationTask {
  return { workState: 'IN_PROGRESS', schedule: 'ON_TRACK', ...change } as ConsolidationTask;
}

function counted(key: string, tasks: readonly ConsolidationTask[]): number {
  const number = COUNTED.find((it) => it.key === key);
  return number ? tasks.filter(number.counts).length : NaN;
}

describe('the sources of a section', () => {
  it('are what units wrote under its heading', () => {
    expect(saidIn('DIFFICULTIES', [PART])).toEqual([
      { reportId: 'r1', unit: 'Văn phòng', text: 'Thiếu kinh phí.' },
    ]);
    expect(saidIn('PROPOSALS', [PART])).toEqual([]);
    expect(saidIn('SENDING', [PART])).toEqual([]);
  });

  it('are difficulties of the docket, and their proposals where there are some', () => {
    const raised = [{ proposal: '' }, { proposal: 'Cấp bổ sung' }] as RaisedPart[];
    expect(raisedIn('DIFFICULTIES', raised)).toHaveLength(2);
    expect(raisedIn('PROPOSALS', raised)).toEqual([raised[1]]);
    expect(raisedIn('RESULTS', raised)).toEqual([]);
  });

  it('are numbers of units where tasks are too many to be listed', () => {
    const figures = { total: 12_000, overdue: 0 } as Figures;
    const late = { ...PART, reportId: 'r2', figures: { ...figures, overdue: 3_000 } };
    const units = [{ ...PART, figures }, late, { ...PART, reportId: 'r3' }];
    expect(countsOf('total', units).map(({ number }) => number)).toEqual([12_000, 12_000]);
    expect(countsOf('overdue', units)).toEqual([{ reportId: 'r2', unit: 'Văn phòng', number: 3_000 }]);
  });
});

describe('a number of the results', () => {
  const tasks = [
    task({ workState: 'DONE', schedule: 'LATE' }),
    task({ workState: 'DONE', schedule: 'ON_TIME' }),
    task({ workState: 'RETURNED', schedule: 'OVERDUE' }),
    task({ workState: 'SUBMITTED', schedule: 'LATE' }),
    task({ workState: 'WITHDRAWN' }),
  ];

  it('counts the tasks that it opens', () => {
    expect(counted('tong-so', tasks)).toBe(4);
    expect(counted('hoan-thanh', tasks)).toBe(2);
    expect(counted('tre-han', tasks)).toBe(1);
    expect(counted('dang-thuc-hien', tasks)).toBe(1);
    expect(counted('qua-han', tasks)).toBe(1);
    expect(counted('cho-xac-nhan', tasks)).toBe(1);
  });
});
