import { ReportLine, ReportView } from '@app/api/types';
import { changeOf, changesBetween, draftOf, emptyHeadings, isEmpty } from './report-draft';

function line(assignmentId: string, comment: string): ReportLine {
  return { assignmentId, path: `B.${assignmentId}`, comment } as ReportLine;
}

const REPORT = {
  results: 'Đã đăng 03 tin.',
  difficulties: '',
  proposals: '',
  nextSteps: '',
  lines: [line('1', 'Xong sớm'), line('2', '')],
} as unknown as ReportView;

describe('what a unit writes into its report', () => {
  const start = draftOf(REPORT);

  it('is nothing as long as nothing differs', () => {
    expect(isEmpty(changeOf(start, draftOf(REPORT)))).toBe(true);
  });

  it('sends only what differs', () => {
    const draft = {
      ...start,
      nextSteps: 'Đăng 05 tin.',
      comments: [start.comments[0]!, { assignmentId: '2', text: 'Đang làm' }],
    };
    expect(changeOf(start, draft)).toEqual({ nextSteps: 'Đăng 05 tin.', comments: { 2: 'Đang làm' } });
  });

  it('takes a comment away with an empty text', () => {
    const draft = { ...start, comments: [{ assignmentId: '1', text: '' }, start.comments[1]!] };
    expect(changeOf(start, draft)).toEqual({ comments: { 1: '' } });
  });

  it('says what somebody else wrote meanwhile', () => {
    const now = { ...REPORT, results: 'Đã đăng 04 tin.', lines: [line('1', 'Xong sớm'), line('2', 'Chậm')] };
    expect(changesBetween(REPORT, now)).toEqual([
      { label: 'Kết quả nổi bật', before: 'Đã đăng 03 tin.', now: 'Đã đăng 04 tin.' },
      { label: 'Ý kiến của đơn vị về B.2', before: '', now: 'Chậm' },
    ]);
  });

  it('is asked for before the report goes out', () => {
    expect(emptyHeadings(REPORT)).toEqual([
      'Khó khăn, vướng mắc',
      'Đề xuất, kiến nghị',
      'Nhiệm vụ thời gian tới',
    ]);
  });
});
