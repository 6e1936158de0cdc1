import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ConsolidationView, Figures, ReportRow, ReportState } from '@app/api/types';
import { Consolidation } from './consolidation';
import { RoundCharts } from './round-charts';

const URL = '/api/v1/report-rounds/d';
const NONE = { total: 0, due: 0, doneOnTime: 0 } as Figures;

function view(state: ReportState, version: number): ConsolidationView {
  const unit = { id: 'u1', code: 'VP', name: 'Văn phòng' };
  return {
    asOf: '2024-03-31',
    figuresUntil: 'hết ngày 31/03/2024',
    totals: NONE,
    tasks: NONE,
    eachTaskOnce: true,
    units: [{ reportId: 'r1', unit, state, late: false }],
    lines: [],
    notReported: [],
    version,
  } as unknown as ConsolidationView;
}

const reports = (state: ReportState) => [{ id: 'r1', state, versions: 0 } as ReportRow];

describe('what a round adds up to', () => {
  const open = () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
      deferBlockBehavior: DeferBlockBehavior.Manual,
    });
    const http = TestBed.inject(HttpTestingController);
    const read = (url: string) =>
      vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne({ method: 'GET', url });
      });
    return { http, read };
  };

  it('is read anew when a report is approved, and not when a draft is saved', async () => {
    const { http, read } = open();
    const fixture = TestBed.createComponent(Consolidation);
    const set = (name: string, value: unknown) => fixture.componentRef.setInput(name, value);
    set('roundId', 'd');
    set('planId', null);
    set('reports', reports('SUBMITTED'));
    (await read(`${URL}/consolidation`)).flush(view('SUBMITTED', 1));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('từ 0/1 báo cáo đã duyệt');
    set('reports', reports('SUBMITTED'));
    await fixture.whenStable();
    http.expectNone(`${URL}/consolidation`);
    set('reports', reports('APPROVED'));
    (await read(`${URL}/consolidation`)).flush(view('APPROVED', 2));
    await fixture.whenStable();
    expect(page.textContent).toContain('từ 1/1 báo cáo đã duyệt');
  });

  it('has its charts read anew with it', async () => {
    const { http, read } = open();
    const fixture = TestBed.createComponent(RoundCharts);
    fixture.componentRef.setInput('roundId', 'd');
    fixture.componentRef.setInput('version', 1);
    (await read(`${URL}/charts`)).flush({ items: [] });
    await fixture.whenStable();
    http.expectNone(`${URL}/charts`);
    fixture.componentRef.setInput('version', 2);
    (await read(`${URL}/charts`)).flush({ items: [] });
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('chưa có biểu đồ');
  });
});
