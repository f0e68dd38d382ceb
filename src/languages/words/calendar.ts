/** Months, weekdays, relative days, times of day, zones. */
export type CalendarWords = Record<never, never>;
