import { Figures, ReportLine } from '@app/api/types';
import { changedLine, figureChanges, sideWords } from './comparison-words';

const FIGURES: Figures = {
  total: 5,
  notStarted: 2,
  inProgress: 1,
  submitted: 0,
  done: 2,
  doneOnTime: 1,
  doneLate: 1,
  overdue: 0,
  dueToday: 0,
  dueSoon: 0,
  noDeadline: 0,
  due: 2,
};
const LINE: ReportLine = {
  assignmentId: 'a',
  taskId: 't',
  path: 'B.I.1',
  content: 'Đăng tin, bài',
  occurrenceLabel: 'Tháng 3/2024',
  role: 'LEAD',
  deadlineText: 'Trước ngày 30/4/2024',
  dueOn: '2024-04-29',
  workState: 'IN_PROGRESS',
  schedule: 'ON_TRACK',
  percent: 20,
  result: '',
  evidence: [],
  comment: '',
};

describe('a comparison', () => {
  it('says of each number what became of it', () => {
    const changes = figureChanges(FIGURES, { ...FIGURES, done: 4, notStarted: 0, total: 5 });
    const of = (id: string) => changes.find((change) => change.id === id)?.change;
    expect(of('done')).toBe('+2');
    expect(of('notStarted')).toBe('-2');
    expect(of('total')).toBe('');
  });

  it('says of a line only what differs', () => {
    const after: ReportLine = { ...LINE, workState: 'DONE', percent: 100, evidence: ['12/BC', '13/BC'] };
    expect(changedLine({ before: LINE, after })).toEqual({
      id: 'a',
      path: 'B.I.1',
      content: 'Đăng tin, bài - Tháng 3/2024',
      kind: 'Thay đổi',
      changes: [
        'Tình hình: Đang thực hiện → Hoàn thành',
        'Mức độ: 20% → 100%',
        'Tài liệu kiểm chứng: chưa có → 12/BC; 13/BC',
      ],
    });
  });

  it('says which lines came and went', () => {
    expect(changedLine({ before: null, after: LINE })).toMatchObject({ kind: 'Thêm', changes: [] });
    expect(changedLine({ before: LINE, after: null })).toMatchObject({ kind: 'Bỏ', changes: [] });
  });

  it('names its two moments', () => {
    const side = {
      asOf: '2024-03-14',
      figuresUntil: 'hết ngày 14/03/2024',
      figures: FIGURES,
      coordinating: FIGURES,
    };
    expect(sideWords({ ...side, number: 2 })).toBe('Bản 2, số liệu đến hết ngày 14/03/2024');
    expect(sideWords({ ...side, number: null })).toBe('Hiện nay, số liệu đến hết ngày 14/03/2024');
  });
});
