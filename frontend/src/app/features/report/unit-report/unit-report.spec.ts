import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Figures, LaterEntry, ReportState, ReportView } from '@app/api/types';
import { Installation } from '@app/core/system/installation';
import { UnitReport } from './unit-report';

const URL = '/api/v1/reports/r';
const FIGURES: Figures = {
  total: 0,
  notStarted: 0,
  inProgress: 0,
  submitted: 0,
  done: 0,
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  dueToday: 0,
  dueSoon: 0,
  noDeadline: 0,
  due: 0,
};
const REPORT: ReportView = {
  id: 'r',
  roundId: 'd',
  roundName: 'Báo cáo quý I',
  request: '',
  planId: null,
  planSymbol: '',
  periodFrom: '2023-12-15',
  periodTo: '2024-03-14',
  dueOn: '2024-03-18',
  unit: { id: 'u', code: 'NCC', name: 'Phòng Người có công' },
  state: 'DRAFT',
  cutOffOn: '2024-03-20',
  roundState: 'OPEN',
  asOf: '2024-03-14',
  figuresUntil: 'hết ngày 14/03/2024',
  locked: false,
  frozenAt: null,
  figures: FIGURES,
  coordinating: FIGURES,
  lines: [],
  results: '',
  difficulties: '',
  proposals: '',
  nextSteps: '',
  returnReason: null,
  submittedAt: null,
  exclusionReason: null,
  onBehalfOf: null,
  receivedOn: null,
  marks: [],
  versions: 0,
  revisionReason: null,
  correctsFigures: false,
  story: [],
  moves: [],
  version: 3,
};

const LATER: LaterEntry = {
  id: 'e',
  assignmentId: 'a',
  path: 'B.I.1',
  content: 'Đăng tin, bài',
  occurrenceLabel: null,
  kind: 'PROGRESSED',
  recordedAt: '2024-03-16T03:00:00Z',
  actorName: 'Lê Thị Hoa',
  stateBefore: 'NOT_STARTED',
  stateAfter: 'IN_PROGRESS',
  percentBefore: 0,
  percentAfter: 50,
  dueBefore: '2024-04-30',
  dueAfter: '2024-04-30',
  words: 'Đã có bài đầu tiên',
  reference: null,
};

describe('the report of a unit', () => {
  const open = async (report: ReportView, later?: LaterEntry) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const http = TestBed.inject(HttpTestingController);
    const read = TestBed.inject(Installation).read();
    http.expectOne('/api/v1/system').flush({ businessDate: '2024-03-20' });
    await read;
    const fixture = TestBed.createComponent(UnitReport);
    fixture.componentRef.setInput('id', 'r');
    const reading = () =>
      vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne({ method: 'GET', url: URL });
      });
    (await reading()).flush(report);
    http.expectOne(`${URL}/previous`).flush(null, { status: 204, statusText: 'No Content' });
    if (later) {
      const asked = await vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne(({ url }) => url === `${URL}/later-entries`);
      });
      asked.flush({ items: [later], total: 1, nextCursor: null });
    }
    const form = await vi.waitFor(() => {
      TestBed.tick();
      return http.expectOne(`${URL}/form`);
    });
    form.flush(null, { status: 204, statusText: 'No Content' });
    await fixture.whenStable();
    return { fixture, page: fixture.nativeElement as HTMLElement, http, reading };
  };

  it.each<ReportState>(['DRAFT', 'RETURNED'])('is overdue as long as it is awaited: %s', async (state) => {
    const { page } = await open({ ...REPORT, state });
    expect(page.textContent).toContain('quá hạn 2 ngày');
  });

  it.each<ReportState>(['SUBMITTED', 'APPROVED', 'EXCLUDED'])(
    'is not overdue once it is not: %s',
    async (state) => {
      const { page } = await open({ ...REPORT, state, locked: state !== 'EXCLUDED' });
      expect(page.textContent).toContain('18/03/2024');
      expect(page.textContent).not.toContain('quá hạn 2 ngày');
    },
  );

  it('is not overdue when its round is closed, and says that it is', async () => {
    const { page } = await open({ ...REPORT, roundState: 'CLOSED' });
    expect(page.textContent).not.toContain('quá hạn');
    expect(page.textContent).toContain('Đợt báo cáo đã đóng');
  });

  it('is not overdue when it came on paper and is still typed', async () => {
    const { page } = await open({ ...REPORT, onBehalfOf: 'Lê Thị Hoa', receivedOn: '2024-03-15' });
    expect(page.textContent).not.toContain('quá hạn');
    expect(page.textContent).toContain('nhận báo cáo ngày 15/03/2024');
  });

  it('shows at each place what is to be put right there', async () => {
    const marks = [{ section: 'RESULTS' as const, assignmentId: null, words: 'Nêu số hồ sơ' }];
    const { page } = await open({ ...REPORT, state: 'RETURNED', returnReason: 'Bổ sung', marks });
    const narratives = page.querySelector('.narratives')!;
    expect(narratives.textContent).toContain('Cần sửa: Nêu số hồ sơ');
  });

  it('says what came after the cut-off once that is over', async () => {
    const frozen = { cutOffOn: '2024-03-14', frozenAt: '2024-03-14T17:05:00Z' };
    const { page } = await open({ ...REPORT, ...frozen }, LATER);
    expect(page.textContent).toContain('Đăng tin, bài');
    expect(page.textContent).toContain('Số liệu đã chốt đến hết ngày 14/03/2024');
    expect(page.textContent).toContain('tiến độ 0% → 50%');
  });

  it('keeps what is typed when it takes no more, and says what to do', async () => {
    const { fixture, page, http, reading } = await open({ ...REPORT, moves: ['WRITE'] });
    const field = page.querySelector<HTMLTextAreaElement>('td-report-form textarea')!;
    field.value = 'Đã đăng 03 tin.';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    page.querySelector('td-report-form form')!.dispatchEvent(new Event('submit'));
    const sent = await vi.waitFor(() => http.expectOne({ method: 'PATCH', url: URL }));
    expect(sent.request.body).toEqual({ results: 'Đã đăng 03 tin.' });
    sent.flush(
      { detail: 'Báo cáo đã được người khác sửa.' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    const reason = 'Đơn vị mới thành lập.';
    (await reading()).flush({ ...REPORT, state: 'EXCLUDED', exclusionReason: reason, version: 4 });
    await vi.waitFor(() => expect(page.textContent).toContain(reason));
    const words = page.textContent;
    expect(words).toContain(
      'Báo cáo không còn nhận nội dung (vừa được gửi, đưa ra khỏi đợt hoặc đợt đã đóng)',
    );
    expect(words).toContain('liên hệ Văn phòng');
    expect(page.querySelector<HTMLTextAreaElement>('td-report-form textarea')!.value).toBe('Đã đăng 03 tin.');
  });

  it('keeps what is typed when it cannot be read anew', async () => {
    const { fixture, page, http, reading } = await open({ ...REPORT, moves: ['WRITE'] });
    const field = () => page.querySelector<HTMLTextAreaElement>('td-report-form textarea')!;
    const filling = page.querySelector('td-form-filling');
    field().value = 'Đã đăng 03 tin.';
    field().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    page.querySelector('td-report-form form')!.dispatchEvent(new Event('submit'));
    const sent = await vi.waitFor(() => http.expectOne({ method: 'PATCH', url: URL }));
    sent.flush(
      { detail: 'Báo cáo đã được người khác sửa.' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    (await reading()).flush({ detail: 'Hệ thống đang bận.' }, { status: 502, statusText: 'Bad Gateway' });
    await vi.waitFor(() => {
      TestBed.tick();
      expect(page.textContent).toContain('Hệ thống đang bận.');
    });
    expect(field().value).toBe('Đã đăng 03 tin.');
    expect(page.querySelector('td-form-filling')).toBe(filling);
  });
});
