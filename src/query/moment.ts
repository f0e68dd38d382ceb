/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The moment that an ISO 8601 date or time begins, in milliseconds; NaN for a month or an hour that there is not. A day that its month lacks runs on into the next. */
export const startOf = (local: string, zone = 'Z'): number => Date.parse(local + '0000-01-01T00:00:00'.slice(local.length) + zone);

/** Whether a moment is what the date or time says, and not one that the calendar lacks. */
export const isWritten = (moment: number, local: string): boolean =>
  /^.{4}(?:...){0,5}$/.test(local) && !!new Date(moment).toJSON()?.startsWith(local);
