/** Headers of a write on an existing thing: the server refuses it (412) when somebody else was faster. */
export function ifMatch(version: number | string): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${version}"` } };
}

/** Headers of a create that may be sent twice: the same key gives the same answer once. */
export function idempotent(key: string): { headers: Record<string, string> } {
  return { headers: { 'Idempotency-Key': key } };
}

/**
 * A fresh key for this content; in a `computed` it stays the same until the content changes, so that sending again after
 * a broken connection creates nothing twice. `crypto.randomUUID` exists only in secure contexts, and an office server may be
 * plain http.
 */
export function keyFor(_content: unknown): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
