import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ChangeView, SessionView } from '@app/api/types';
import { Session } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { FreshList, freshList } from './fresh-list';
import { LiveChanges } from './live-changes';

const SESSION = { username: 'van.phong', positionId: 'p1', step: 'READY' } as SessionView;

/** The server's side of the stream. */
class Server {
  readonly askedAfter: (string | null)[] = [];
  private number = 0;
  private line: ReadableStreamDefaultController<Uint8Array> | undefined;

  readonly fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    this.askedAfter.push(new Headers(init?.headers).get('Last-Event-ID'));
    const body = new ReadableStream<Uint8Array>({ start: (line) => void (this.line = line) });
    return Promise.resolve(new Response(body));
  };

  async says(name: string, ...changes: Partial<ChangeView>[]): Promise<void> {
    for (const change of changes) {
      const event = `id:1-${++this.number}\nevent:${name}\ndata:${JSON.stringify(change)}\n\n`;
      this.line?.enqueue(new TextEncoder().encode(event));
    }
    await vi.advanceTimersByTimeAsync(1_000);
  }

  async hangsUp(): Promise<void> {
    this.line?.close();
    await vi.advanceTimersByTimeAsync(3_000);
  }
}

const of = (subjectId: string, own = false) => ({ subjectType: 'assignment', subjectId, own });

describe('pages while others work', () => {
  const start = signal<unknown>('first reading');
  let server: Server;
  let reloads: number;

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    server = new Server();
    vi.stubGlobal('fetch', server.fetch);
    reloads = 0;
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const session = TestBed.inject(Session);
    const restored = session.restore();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/sessions/own').flush(SESSION);
    await restored;
    TestBed.inject(LiveChanges).start();
    TestBed.tick();
    await vi.advanceTimersByTimeAsync(0);
  });

  afterEach(() => {
    TestBed.inject(SignInAgain).asking.set(true);
    TestBed.tick();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  function list(rows: number): FreshList {
    const items = signal(Array.from({ length: rows }, (_, at) => at));
    const reload = () => {
      reloads++;
    };
    return TestBed.runInInjectionContext(() =>
      freshList(
        [{ items, hasMore: signal(false), start, reload }],
        ({ subjectId }) => subjectId !== 'elsewhere',
      ),
    );
  }

  it('a short list follows by itself, once for what comes together', async () => {
    const fresh = list(3);
    await server.says('change', of('a'), of('b'));
    expect(reloads).toBe(1);
    expect(fresh.waiting()).toBe(0);
  });

  it('a long list only says how many things have changed', async () => {
    const fresh = list(50);
    await server.says('change', of('a'), of('a'), of('b'));
    expect(reloads).toBe(0);
    expect(fresh.waiting()).toBe(2);
    fresh.update();
    expect(reloads).toBe(1);
    expect(fresh.waiting()).toBe(0);
  });

  it('what was waiting is forgotten when the list is read anew', async () => {
    const fresh = list(50);
    await server.says('change', of('a'));
    start.set('second reading');
    expect(fresh.waiting()).toBe(0);
  });

  it('a long list follows what the person does', async () => {
    list(50);
    await server.says('change', of('a', true));
    expect(reloads).toBe(1);
  });

  it('what a list does not show leaves it alone', async () => {
    list(3);
    await server.says('change', of('elsewhere'));
    await server.says('beat', {});
    expect(reloads).toBe(0);
  });

  it('when too much was missed everything is read anew', async () => {
    list(3);
    await server.says('reset', {});
    expect(reloads).toBe(1);
  });

  it('what happens while nobody looks is shown when somebody looks again', async () => {
    list(3);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await server.says('change', of('a'));
    expect(reloads).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reloads).toBe(1);
  });

  it('goes on after the last event when the connection breaks, and when the person has signed in again', async () => {
    await server.says('change', of('a'));
    await server.hangsUp();
    expect(server.askedAfter).toEqual([null, '1-1']);

    await server.says('beat', {});
    const signInAgain = TestBed.inject(SignInAgain);
    signInAgain.asking.set(true);
    TestBed.tick();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.askedAfter).toHaveLength(2);
    signInAgain.asking.set(false);
    TestBed.tick();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.askedAfter).toEqual([null, '1-1', '1-2']);
  });
});
