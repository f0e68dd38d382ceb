/** Units of time and how lengths of time are said. */
export type DurationWords = Record<never, never>;
