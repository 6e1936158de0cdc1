import { ReportRow } from '@app/api/types';
import { matrixColumns } from './matrix-columns';

function row(change: Partial<ReportRow>): ReportRow {
  const unit = { id: 'u', code: 'VP', name: 'Văn phòng' };
  return { id: 'r', unit, state: 'DRAFT', versions: 0, late: false, ...change };
}

describe('the matrix of units and states', () => {
  it('counts who stands in each state', () => {
    const columns = matrixColumns([row({}), row({}), row({ state: 'APPROVED' })]);
    expect(columns.map(({ label }) => label)).toEqual([
      'Đang nhập liệu (2)',
      'Đã gửi, chờ duyệt (0)',
      'Yêu cầu chỉnh lý (0)',
      'Đã duyệt (1)',
    ]);
  });

  it('marks a unit in its own state and in no other', () => {
    const missing = row({});
    expect(matrixColumns([missing]).map(({ text }) => text?.(missing))).toEqual(['chưa báo cáo', '', '', '']);
  });

  it('lists units that were left out with the reason', () => {
    const left = row({ state: 'EXCLUDED', exclusionReason: 'Không có việc' });
    const column = matrixColumns([left]).at(-1);
    expect(column?.label).toBe('Không phải báo cáo (1)');
    expect(column?.text?.(left)).toBe('Không có việc');
  });
});
