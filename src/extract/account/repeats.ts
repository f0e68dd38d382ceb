import type { Draft } from '../draft';

/** Claims without those that say nothing but what another of the sentence says, in fewer of its words: "The talks, the third round, ended". */
export const withoutRepeats = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length < 2
    ? drafts
    : drafts.filter((draft, index) => !drafts.some((other, at) => at !== index && repeats(draft, other, at < index)));

function repeats(draft: Draft, other: Draft, isBefore: boolean): boolean {
  return (
    draft.kind === other.kind &&
    draft.act === other.act &&
    draft.polarity === other.polarity &&
    draft.chain.length === other.chain.length &&
    isWithin(draft, other, isBefore) &&
    actorsOf(draft) === actorsOf(other) &&
    Object.entries(draft.content).every(
      ([slot, value]) => value === undefined || value === 'unknown' || JSON.stringify(value) === JSON.stringify(other.content[slot]),
    )
  );
}

/** Of two with the very same words the first stands. */
const isWithin = ({ evidence }: Draft, other: Draft, isBefore: boolean): boolean =>
  evidence.every((piece) => other.evidence.some(({ first, next }) => first <= piece.first && piece.next <= next)) &&
  (isBefore || !other.evidence.every((piece) => evidence.some(({ first, next }) => first <= piece.first && piece.next <= next)));

const actorsOf = ({ agents }: Draft): string =>
  agents
    .map(({ actor }) => actor)
    .sort()
    .join();
