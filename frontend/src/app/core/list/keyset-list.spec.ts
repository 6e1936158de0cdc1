import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KeysetList, keysetList } from './keyset-list';

describe('a list read page by page', () => {
  const year = signal('2024');
  let http: HttpTestingController;
  let list: KeysetList<string>;

  beforeEach(() => {
    year.set('2024');
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    list = TestBed.runInInjectionContext(() => keysetList<string>('/api/v1/plans', () => ({ year: year() })));
    TestBed.tick();
  });

  const answer = async (url: string, body: object) => {
    http.expectOne(url).flush(body);
    await TestBed.inject(ApplicationRef).whenStable();
  };

  it('grows at its end', async () => {
    await answer('/api/v1/plans?year=2024', { items: ['a'], nextCursor: 'x', total: 2 });
    expect(list.hasMore()).toBe(true);

    const more = list.more();
    await answer('/api/v1/plans?year=2024&cursor=x', { items: ['b'], nextCursor: null });
    await more;
    expect(list.items()).toEqual(['a', 'b']);
    expect(list.total()).toBe(2);
    expect(list.hasMore()).toBe(false);
  });

  it('starts anew when the query changes', async () => {
    await answer('/api/v1/plans?year=2024', { items: ['a'], nextCursor: 'x' });
    year.set('2025');
    TestBed.tick();
    await answer('/api/v1/plans?year=2025', { items: ['c'], nextCursor: null });
    expect(list.items()).toEqual(['c']);
  });

  it('drops a page that arrives after the query has changed', async () => {
    await answer('/api/v1/plans?year=2024', { items: ['a'], nextCursor: 'x' });
    const more = list.more();
    year.set('2025');
    TestBed.tick();
    const late = http.expectOne('/api/v1/plans?year=2024&cursor=x');
    await answer('/api/v1/plans?year=2025', { items: ['c'], nextCursor: null });
    late.flush({ items: ['b'], nextCursor: null });
    await more;
    expect(list.items()).toEqual(['c']);
  });

  it('keeps what it has when the next page fails', async () => {
    await answer('/api/v1/plans?year=2024', { items: ['a'], nextCursor: 'x' });
    const more = list.more();
    http.expectOne('/api/v1/plans?year=2024&cursor=x').flush(null, { status: 503, statusText: 'Busy' });
    await more;
    expect(list.items()).toEqual(['a']);
    expect(list.problem()?.status).toBe(503);
  });
});
