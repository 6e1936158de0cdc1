import { follow } from './connection';
import { StreamEvent } from './event-stream';

/** The other side of the network: answers each call in turn and notes after which event it was asked to go on. */
class Server {
  readonly askedAfter: (string | null)[] = [];
  private readonly answers: Response[];

  constructor(...answers: Response[]) {
    this.answers = answers;
  }

  readonly fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    this.askedAfter.push(new Headers(init?.headers).get('Last-Event-ID'));
    const answer = this.answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no network'));
  };
}

function stream(...events: string[]): Response {
  return new Response(events.map((id) => `id:${id}\nevent:change\ndata:{}\n\n`).join(''));
}

const over = () => new Response(null, { status: 401 });

describe('following the changes', () => {
  const heard: string[] = [];
  let last: string | undefined;
  const listening = {
    lastId: () => last,
    heard: ({ id }: StreamEvent) => {
      last = id;
      heard.push(id);
    },
  };

  beforeEach(() => {
    heard.length = 0;
    last = undefined;
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function followed(server: Server): Promise<void> {
    vi.stubGlobal('fetch', server.fetch);
    const done = follow(listening, new AbortController().signal);
    await vi.runAllTimersAsync();
    await done;
  }

  it('goes on after the last event when the line breaks', async () => {
    const server = new Server(stream('1-1', '1-2'), stream('2-1'), over());
    await followed(server);
    expect(heard).toEqual(['1-1', '1-2', '2-1']);
    expect(server.askedAfter).toEqual([null, '1-2', '2-1']);
  });

  it('tries again, each time later, while there is no network, and stops when the session is over', async () => {
    const server = new Server();
    vi.stubGlobal('fetch', server.fetch);
    const stop = new AbortController();
    const done = follow(listening, stop.signal);
    await vi.advanceTimersByTimeAsync(60_000);
    const tries = server.askedAfter.length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(10);
    stop.abort();
    await done;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(server.askedAfter).toHaveLength(tries);
  });

  it('waits a minute when there are too many streams', async () => {
    const server = new Server(new Response(null, { status: 429 }), over());
    vi.stubGlobal('fetch', server.fetch);
    const done = follow(listening, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(server.askedAfter).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    await done;
    expect(server.askedAfter).toHaveLength(2);
  });
});
