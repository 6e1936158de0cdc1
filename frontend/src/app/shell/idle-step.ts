/** What is to be done now: nothing, tell the server that the person is there, warn them, lock the page. */
export type IdleStep = 'working' | 'alive' | 'warned' | 'locked';

interface Idleness {
  /** How long a session may lie idle. */
  readonly minutes: number;
  /** Milliseconds, as all moments here. */
  readonly lastActivity: number;
  /** When the server last heard that somebody is there. */
  readonly lastTold: number;
}

const MINUTE = 60_000;
/** The server is told well before it gives the session up. */
const TELL_AFTER = 1 / 3;

export function idleStep(now: number, { minutes, lastActivity, lastTold }: Idleness): IdleStep {
  const limit = minutes * MINUTE;
  const idle = now - lastActivity;
  if (idle >= limit) return 'locked';
  if (idle >= limit - MINUTE) return 'warned';
  return now - lastTold >= limit * TELL_AFTER && lastActivity > lastTold ? 'alive' : 'working';
}
