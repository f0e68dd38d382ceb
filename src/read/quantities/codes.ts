import type { QuantityWords } from '../../languages/words/quantities';

/** The codes of ISO 4217 that a language's nouns have and that are nothing else. */
export const codesOf = ({ nouns, codesNot = [] }: QuantityWords): string[] => [
  ...new Set(nouns.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit) && !codesNot.includes(unit))),
];
