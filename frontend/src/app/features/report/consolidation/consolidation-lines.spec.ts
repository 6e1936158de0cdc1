import { ConsolidationView, Figures, FiguresMoment, ReportRow, UnitPart } from '@app/api/types';
import { linesOf, narrativesOf, standingOf } from './consolidation-lines';

const FIGURES = { total: 2, done: 1 } as Figures;

function part(change: Partial<UnitPart>): UnitPart {
  const unit = { id: 'u1', code: 'VP', name: 'Văn phòng' };
  return { reportId: 'r1', unit, state: 'DRAFT', late: false, ...change };
}

function moment(until: string): FiguresMoment {
  return { taken: 'SENT', asOf: '2024-03-30', takenAt: '2024-03-30T07:30:00Z', until };
}

describe('a consolidation', () => {
  it('has words and no zeros for a unit whose report is not approved', () => {
    const view = {
      units: [part({}), part({ reportId: 'r2', state: 'SUBMITTED' })],
      totals: FIGURES,
      tasks: FIGURES,
    } as ConsolidationView;
    const [missing, waiting] = linesOf(view, 'plan');
    expect(missing).toMatchObject({ missing: 'chưa báo cáo' });
    expect(missing?.figures).toBeUndefined();
    expect(waiting).toMatchObject({ missing: 'đã gửi, chưa duyệt' });
  });

  it('says of a unit whose figures are of another moment which one it is', () => {
    const of = (until: string) => part({ state: 'APPROVED', figures: FIGURES, moment: moment(until) });
    const view = {
      figuresUntil: 'hết ngày 31/03/2024',
      units: [of('hết ngày 31/03/2024'), of('14 giờ 30 ngày 30/03/2024')],
      totals: FIGURES,
      tasks: FIGURES,
    } as ConsolidationView;
    const [same, other] = linesOf(view, null);
    expect(same?.note).toBeUndefined();
    expect(other?.note).toBe('số liệu đến 14 giờ 30 ngày 30/03/2024');
  });

  it('opens the work of its plan, or of all plans', () => {
    const view = { units: [part({})], totals: FIGURES, tasks: FIGURES } as ConsolidationView;
    expect(linesOf(view, 'plan')[0]?.filter).toEqual({ plan: 'plan', unit: 'u1', role: 'LEAD' });
    expect(linesOf(view, null)[0]?.filter).toEqual({ unit: 'u1', role: 'LEAD' });
  });

  it('ends with both sums, of assignments and of tasks', () => {
    const sums = { units: [], totals: FIGURES, tasks: FIGURES, eachTaskOnce: true };
    const view = sums as unknown as ConsolidationView;
    expect(linesOf(view, 'plan').map(({ id }) => id)).toEqual(['totals', 'tasks']);
  });

  it('speaks of no tasks counted once where they are too many to be looked at', () => {
    const sums = { units: [], totals: FIGURES, tasks: FIGURES, eachTaskOnce: false };
    const view = sums as unknown as ConsolidationView;
    expect(linesOf(view, 'plan').map(({ id }) => id)).toEqual(['totals']);
  });

  it('may be another one once a report stands elsewhere or is approved again', () => {
    const report = {
      id: 'r1',
      state: 'APPROVED',
      versions: 1,
      approvedAt: '2024-03-16T03:00:00Z',
    } as ReportRow;
    const before = standingOf([report]);
    expect(standingOf([{ ...report, late: true }])).toBe(before);
    expect(standingOf([{ ...report, state: 'RETURNED' }])).not.toBe(before);
    expect(standingOf([{ ...report, versions: 2 }])).not.toBe(before);
  });

  it('gathers what units wrote under each heading and leaves empty headings out', () => {
    const units = [part({ state: 'APPROVED', results: 'Đã đăng 03 tin.', difficulties: ' ' }), part({})];
    expect(narrativesOf(units)).toEqual([
      {
        key: 'results',
        label: 'Kết quả nổi bật',
        parts: [{ unitId: 'u1', unit: 'Văn phòng', text: 'Đã đăng 03 tin.' }],
      },
    ]);
  });
});
