import { ConsolidationView, Figures, UnitPart } from '@app/api/types';
import { linesOf, narrativesOf } from './consolidation-lines';

const FIGURES = { total: 2, done: 1 } as Figures;

function part(change: Partial<UnitPart>): UnitPart {
  const unit = { id: 'u1', code: 'VP', name: 'Văn phòng' };
  return { reportId: 'r1', unit, state: 'DRAFT', late: false, ...change };
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

  it('opens the work of its plan, or of all plans', () => {
    const view = { units: [part({})], totals: FIGURES, tasks: FIGURES } as ConsolidationView;
    expect(linesOf(view, 'plan')[0]?.filter).toEqual({ plan: 'plan', unit: 'u1', role: 'LEAD' });
    expect(linesOf(view, null)[0]?.filter).toEqual({ unit: 'u1', role: 'LEAD' });
  });

  it('ends with both sums, of assignments and of tasks', () => {
    const view = { units: [], totals: FIGURES, tasks: FIGURES } as unknown as ConsolidationView;
    expect(linesOf(view, 'plan').map(({ id }) => id)).toEqual(['totals', 'tasks']);
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
