import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { CalendarFeedView } from '@app/api/types';
import { Session } from '@app/core/session/session';
import { CalendarLinks } from './calendar-links';

const FEEDS = '/api/v1/calendar-feeds';
const OWN: CalendarFeedView = {
  id: 'f1',
  kind: 'OWN',
  positionId: 'p1',
  createdAt: '2024-03-01T01:00:00Z',
  lastFetchedAt: null,
};
const SESSION = {
  step: 'READY',
  positions: [{ positionId: 'p1', title: 'Trưởng phòng', unitName: 'Phòng Người có công' }],
};

describe('the links to calendars', () => {
  let fixture: ComponentFixture<CalendarLinks>;
  let page: HTMLElement;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    const restored = TestBed.inject(Session).restore();
    http.expectOne('/api/v1/sessions/own').flush(SESSION);
    await restored;
    fixture = TestBed.createComponent(CalendarLinks);
    page = fixture.nativeElement as HTMLElement;
    TestBed.tick();
  });

  const list = async (...items: CalendarFeedView[]) => {
    const asked = await vi.waitFor(() => {
      TestBed.tick();
      return http.expectOne({ method: 'GET', url: FEEDS });
    });
    asked.flush({ items, nextCursor: null });
    await fixture.whenStable();
  };
  const press = async (words: string) => {
    const button = [...page.querySelectorAll('button')].find((it) => it.textContent?.includes(words));
    button!.click();
    TestBed.tick();
    await Promise.resolve();
  };

  it('show a new one once, with the address of this place', async () => {
    await list();
    expect(page.textContent).toContain('Chưa có đường dẫn nào');
    await press('Tạo đường dẫn: Việc tôi chịu trách nhiệm');
    const asked = http.expectOne({ method: 'POST', url: FEEDS });
    expect(asked.request.body).toEqual({ kind: 'OWN' });
    asked.flush({ feed: OWN, path: `${FEEDS}/secret.ics` });
    await list(OWN);
    expect(page.querySelector('textarea')?.value).toBe(`${location.origin}${FEEDS}/secret.ics`);
    await press('Xong, ẩn đường dẫn');
    await fixture.whenStable();
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.textContent).not.toContain('secret');
  });

  it('say for which position they are and whether somebody reads them', async () => {
    await list(OWN, { ...OWN, id: 'f2', positionId: 'gone', lastFetchedAt: '2024-03-02T01:00:00Z' });
    const [first, second] = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(first).toContain('Trưởng phòng, Phòng Người có công');
    expect(first).toContain('Chưa lần nào');
    expect(second).toContain('Vị trí đã kết thúc');
    expect(second).toContain('02/03/2024 08:00');
  });

  it('say why none was made', async () => {
    await list();
    await press('Tạo đường dẫn: Mọi việc');
    http
      .expectOne({ method: 'POST', url: FEEDS })
      .flush({ detail: 'Bạn đã có 10 đường dẫn lịch.' }, { status: 409, statusText: 'Conflict' });
    await vi.waitFor(() => {
      TestBed.tick();
      expect(page.textContent).toContain('Bạn đã có 10 đường dẫn lịch.');
    });
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });
});
