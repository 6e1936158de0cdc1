import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ConsolidationView, SectionView, SessionView } from '@app/api/types';
import { Session } from '@app/core/session/session';
import { Drafting } from './drafting';

const URL = '/api/v1/report-rounds/d/consolidation';
const OFFICE = { username: 'van.phong', positionId: 'p', step: 'READY', role: 'OFFICE' } as SessionView;
const SECTION = {
  section: 'CLOSING',
  text: 'Bản máy soạn.',
  changes: [],
  version: 1,
} as unknown as SectionView;
const VIEW = {
  roundId: 'd',
  name: 'Quý I',
  asOf: '2024-03-31',
  figuresUntil: 'hết ngày 31/03/2024',
  units: [],
  lines: [],
  raised: [],
  sections: [SECTION],
} as unknown as ConsolidationView;

describe('a consolidation that is being written', () => {
  it('keeps what is typed when it cannot be read anew', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const http = TestBed.inject(HttpTestingController);
    const restored = TestBed.inject(Session).restore();
    http.expectOne('/api/v1/sessions/own').flush(OFFICE);
    await restored;
    const fixture = TestBed.createComponent(Drafting);
    fixture.componentRef.setInput('id', 'd');
    const called = (method: string, url: string) =>
      vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne({ method, url });
      });
    (await called('GET', URL)).flush(VIEW);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    page.querySelector<HTMLButtonElement>('td-section-card button')!.click();
    await fixture.whenStable();
    const field = () => page.querySelector<HTMLTextAreaElement>('td-section-editor textarea')!;
    field().value = 'Lời của người soạn.';
    field().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    page.querySelector('td-section-editor form')!.dispatchEvent(new Event('submit'));
    (await called('PUT', `${URL}/sections/CLOSING`)).flush(
      { detail: 'Người khác đã sửa mục này.' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    (await called('GET', URL)).flush(
      { detail: 'Hệ thống đang bận.' },
      { status: 502, statusText: 'Bad Gateway' },
    );
    await vi.waitFor(() => {
      TestBed.tick();
      expect(page.textContent).toContain('Hệ thống đang bận.');
    });
    expect(field().value).toBe('Lời của người soạn.');
  });
});
