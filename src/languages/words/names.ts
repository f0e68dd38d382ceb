/** States, adjectives, nationals, offices, titles, institutions. */
export type NameWords = Record<never, never>;
