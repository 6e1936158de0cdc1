import { StreamEvent, eventsOf, textOf } from './event-stream';

const CHANGES = '/api/v1/changes';
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** The server says at least every 20 seconds that it is there. */
const SILENCE_MS = 50_000;
const OVER = [401, 403];

/** What a connection needs of whoever keeps it. */
export interface Listening {
  /** The last event that was heard, by this tab or another. */
  readonly lastId: () => string | undefined;
  readonly heard: (event: StreamEvent) => void;
}

/**
 * Follows the changes until it is told to stop or the session is over. `fetch` and not `EventSource`: it says why there is
 * no stream, and a tab that takes over from another can name the event after which to go on.
 */
export async function follow(listening: Listening, stop: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!stop.aborted) {
    const heard = (event: StreamEvent) => {
      wait = FIRST_WAIT_MS;
      listening.heard(event);
    };
    const answer = await once({ ...listening, heard }, stop).catch(() => undefined);
    if (answer && OVER.includes(answer.status)) return;
    await pause(answer?.status === 429 ? LONGEST_WAIT_MS : spread(wait), stop);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** One connection, until it ends on either side. */
async function once({ lastId, heard }: Listening, stop: AbortSignal): Promise<Response> {
  const silence = new AbortController();
  const signal = AbortSignal.any([stop, silence.signal]);
  const last = lastId();
  const answer = await fetch(CHANGES, {
    headers: last ? { 'Last-Event-ID': last } : {},
    signal,
    cache: 'no-store',
  });
  if (!answer.ok || !answer.body) return answer;
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    for await (const event of eventsOf(textOf(answer.body))) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      heard(event);
    }
  } finally {
    clearTimeout(timer);
  }
  return answer;
}

/** Somewhere between half and one and a half times as long: after a restart not everybody comes at once. */
function spread(milliseconds: number): number {
  return milliseconds * (0.5 + Math.random());
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, stop.aborted ? 0 : milliseconds);
    stop.addEventListener('abort', done);
  });
}
