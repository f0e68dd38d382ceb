import type { Claim } from '../../kinds/claim';
import type { Quote } from '../../model/quote';
import type { ActorRef } from '../../model/values';

/** What a matcher says, in the shape that `expect.extend` of vitest and jest asks for. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why it failed; why it passed, where it was asked not to. */
  readonly message: () => string;
}

/** The words of a quote, or where they stand where it does not reprint them. */
export const wordsOf = ({ exact, document, start, end }: Quote): string =>
  exact === undefined ? `[${start}–${end} of ${document}]` : `“${exact}”`;

export const actorWords = ({ actor, quote, inferredFrom }: ActorRef): string =>
  quote === undefined ? `${actor} (from ${inferredFrom})` : `${actor} ${wordsOf(quote)}`;

/** A claim and the words it stands on: what a failing test should show first. */
export const claimWords = ({ id, kind, act, evidence }: Claim): string =>
  `claim ${id} (${act} ${kind})\n  on ${evidence.map(wordsOf).join(' … ')}`;

/** A result for one claim: what was expected of it, and what it holds. */
export const claimResult = (claim: Claim, pass: boolean, expected: string, found: string): MatcherResult => ({
  pass,
  message: () => `${claimWords(claim)}\n  expected ${pass ? 'not ' : ''}${expected}\n  found    ${found}`,
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Takes what a test gives for a claim; a thing of another shape is the test's mistake. */
export function claimGiven(value: unknown, matcher: string): Claim {
  if (isObject(value) && Array.isArray(value.evidence) && isObject(value.content) && Array.isArray(value.attribution))
    return value as unknown as Claim;
  throw new TypeError(
    `${matcher} expects a claim; found ${value === undefined ? 'nothing: no such claim?' : JSON.stringify(value)?.slice(0, 80)}`,
  );
}
