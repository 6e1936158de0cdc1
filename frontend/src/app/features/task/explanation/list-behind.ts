/**
 * The filters of the page of tasks that show what a call of the API lists; undefined where there is no list, or where the
 * page cannot ask for several states at once.
 */
export function listBehind(call: string | null | undefined): Readonly<Record<string, string>> | undefined {
  if (!call) return undefined;
  const params = new URLSearchParams(call.slice(call.indexOf('?') + 1));
  const names = [...params.keys()];
  return new Set(names).size === names.length ? Object.fromEntries(params) : undefined;
}
