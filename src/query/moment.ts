/** The moment that an ISO 8601 date or time begins, in milliseconds; NaN for a month or an hour that there is not. A day that its month lacks runs on into the next. */
export const startOf = (local: string, zone = 'Z'): number => Date.parse(local + '0000-01-01T00:00:00'.slice(local.length) + zone);

/** Whether a moment is what the date or time says, and not one that the calendar lacks. */
export const isWritten = (moment: number, local: string): boolean =>
  [4, 7, 10, 13, 16, 19].includes(local.length) && (new Date(moment).toJSON()?.startsWith(local) ?? false);
