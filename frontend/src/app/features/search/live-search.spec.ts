import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SearchGroup, SearchKind } from '@app/api/types';
import { problemInterceptor } from '@app/core/http/problem-interceptor';
import { LiveSearch, liveSearch } from './live-search';

const groupOf = (kind: SearchKind): SearchGroup => ({ kind, total: 1, more: false, hits: [] });

describe('a search while somebody types', () => {
  const words = signal('');
  const kind = signal<SearchKind | undefined>(undefined);
  let http: HttpTestingController;
  let search: LiveSearch;

  beforeEach(() => {
    vi.useFakeTimers();
    words.set('');
    kind.set(undefined);
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    search = TestBed.runInInjectionContext(() => liveSearch(words, () => ({ limit: 5, kind: kind() })));
    TestBed.tick();
  });

  afterEach(() => vi.useRealTimers());

  const type = (typed: string) => {
    words.set(typed);
    TestBed.tick();
  };
  const pause = async () => {
    await vi.advanceTimersByTimeAsync(500);
    TestBed.tick();
  };
  const question = (): TestRequest => http.expectOne((request) => request.url === '/api/v1/search');
  const answer = async (request: TestRequest, ...kinds: SearchKind[]) => {
    request.flush({ groups: kinds.map(groupOf) });
    await vi.advanceTimersByTimeAsync(0);
    TestBed.tick();
  };

  it('asks once, after a pause', async () => {
    type('ke');
    await vi.advanceTimersByTimeAsync(50);
    type('ke hoach');
    http.expectNone(() => true);
    expect(search.state()).toBe('asking');
    await pause();
    const asked = question();
    expect(asked.request.params.get('q')).toBe('ke hoach');
    await answer(asked, 'PLAN');
    expect(search.state()).toBe('found');
    expect(search.groups().map((group) => group.kind)).toEqual(['PLAN']);
  });

  it('asks nothing without words', async () => {
    await pause();
    http.expectNone(() => true);
    expect(search.state()).toBe('silent');
  });

  it('shows no answer to other words than those that stand there', async () => {
    type('ke');
    await pause();
    await answer(question(), 'PLAN');
    type('kem');
    expect(search.state()).toBe('asking');
    expect(search.groups()).toEqual([]);
    type('');
    expect(search.state()).toBe('silent');
    expect(search.groups()).toEqual([]);
  });

  it('gives up a question as soon as there is another', async () => {
    type('ke');
    await pause();
    const first = question();
    type('khao sat');
    await pause();
    expect(first.cancelled).toBe(true);
    await answer(question(), 'TASK');
    expect(search.groups().map((group) => group.kind)).toEqual(['TASK']);
  });

  it('asks for one kind alone at once', async () => {
    type('ke');
    await pause();
    await answer(question(), 'PLAN', 'TASK');
    kind.set('TASK');
    TestBed.tick();
    expect(search.state()).toBe('asking');
    const asked = question();
    expect(asked.request.params.get('kind')).toBe('TASK');
    await answer(asked, 'TASK');
    expect(search.groups().map((group) => group.kind)).toEqual(['TASK']);
  });

  it('says that nothing was found, and what went wrong', async () => {
    type('xyzt');
    await pause();
    await answer(question());
    expect(search.state()).toBe('nothing');

    type('xyz');
    await pause();
    question().flush({ detail: 'Tìm kiếm mất quá nhiều thời gian.' }, { status: 503, statusText: 'Busy' });
    await vi.advanceTimersByTimeAsync(0);
    TestBed.tick();
    expect(search.state()).toBe('failed');
    expect(search.problem()?.detail).toBe('Tìm kiếm mất quá nhiều thời gian.');

    search.again();
    TestBed.tick();
    expect(search.state()).toBe('asking');
    await answer(question(), 'UNIT');
    expect(search.state()).toBe('found');
  });
});
