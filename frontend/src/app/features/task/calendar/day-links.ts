type Parameters = Readonly<Record<string, string | null>>;

/** The list of what is due on a day: the filters of the page, and this day. */
export function dueOn(day: string): Parameters {
  return { dueFrom: day, dueUntil: day, startsOn: null, span: null, day: null };
}

/** The list of what begins on a day. */
export function startingOn(day: string): Parameters {
  return { startsOn: day, dueFrom: null, dueUntil: null, span: null, day: null };
}
