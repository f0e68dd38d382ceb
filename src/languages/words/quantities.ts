/** What is counted, how bounds are said, and how a number is said to be each side's. */
export type QuantityWords = Record<never, never>;
