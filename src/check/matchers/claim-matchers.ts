import { sitesOf } from '../../ground/sites-of';
import type { Quantity, TimeValue } from '../../model/values';
import { claimsOn } from '../../query';
import { actorWords, claimGiven, claimResult, type MatcherResult, wordsOf } from './matcher';

/** What a test wants of a quantity; what it leaves out may be anything. */
export type ExpectedQuantity = number | Partial<Pick<Quantity, 'value' | 'upper' | 'bound' | 'unit' | 'per'>>;

const list = (found: readonly string[]): string => (found.length === 0 ? 'none' : found.join(', '));

const quantityWords = ({ value, upper, bound, unit, per, quote }: Quantity): string => {
  const number = upper === undefined ? `${value}` : `${value}–${upper}`;
  return `${bound === 'exact' || bound === 'range' ? '' : `${bound} `}${number} ${unit}${per === undefined ? '' : ` per ${per}`} on ${wordsOf(quote)}`;
};

/**
 * The claim holds a quantity of this value, unit, bound and `per`, wherever in its content.
 *
 * @throws TypeError where what is given is no claim.
 */
export function toHaveQuantity(received: unknown, expected: ExpectedQuantity): MatcherResult {
  const claim = claimGiven(received, 'toHaveQuantity');
  const wanted = typeof expected === 'number' ? { value: expected } : expected;
  const found = sitesOf(claim.content).flatMap((site) => (site.type === 'quantity' ? [site.value] : []));
  const pass = found.some((quantity) => Object.entries(wanted).every(([field, value]) => quantity[field as keyof Quantity] === value));
  const fields = Object.entries(wanted).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return claimResult(claim, pass, `a quantity of ${fields.join(', ')}`, list(found.map(quantityWords)));
}

/** The claim holds a length of time, as ISO 8601 has it: `P30D`, `PT1H30M`. */
export function toHaveDuration(received: unknown, expected: string): MatcherResult {
  const claim = claimGiven(received, 'toHaveDuration');
  const found = sitesOf(claim.content).flatMap((site) => (site.type === 'duration' ? [site.value] : []));
  const pass = found.some(({ value }) => value === expected);
  return claimResult(
    claim,
    pass,
    `a duration of ${expected}`,
    list(found.map(({ value, bound, quote }) => `${bound} ${value} on ${wordsOf(quote)}`)),
  );
}

const timeWords = ({ value, bound, quote }: TimeValue): string => `${bound === 'on' ? '' : `${bound} `}${value} on ${wordsOf(quote)}`;

/**
 * The matter of the claim happens, or may happen, on the date or in the interval, whatever the precision of either: `claimsOn` finds it.
 *
 * @throws RangeError where the date is no ISO 8601 date or interval.
 */
export function toBeOn(received: unknown, date: string): MatcherResult {
  const claim = claimGiven(received, 'toBeOn');
  const found = sitesOf(claim.content).flatMap((site) => (site.type === 'time' ? [site.value] : []));
  return claimResult(claim, claimsOn([claim], date).length > 0, `to be on ${date}`, list(found.map(timeWords)));
}

/** Some link of the attribution chain has this speaker; with several given, the chain has them in this order, outermost first. No speaker at all: the document's own voice. */
export function toBeAttributedTo(received: unknown, ...speakers: readonly string[]): MatcherResult {
  const claim = claimGiven(received, 'toBeAttributedTo');
  let at = 0;
  for (const { speakers: said } of claim.attribution) if (said.some(({ actor }) => actor === speakers[at])) at += 1;
  const pass = speakers.length === 0 ? claim.attribution.length === 0 : at === speakers.length;
  const chain = claim.attribution.map(({ speakers: said, cue, quote, anonymous }) => {
    const who = said.length > 0 ? said.map(actorWords).join(' and ') : anonymous === true ? 'someone unnamed' : 'nobody';
    return `${who}: ${cue} ${wordsOf(quote)}`;
  });
  const wanted = speakers.length === 0 ? "the document's own voice" : speakers.join(', then ');
  return claimResult(claim, pass, `to be attributed to ${wanted}`, chain.length === 0 ? "the document's own voice" : chain.join(', then '));
}

/** The agents of the claim are these, and no others, in whatever order. */
export function toBeDoneBy(received: unknown, ...actors: readonly string[]): MatcherResult {
  const claim = claimGiven(received, 'toBeDoneBy');
  const found = new Set(claim.agents.map(({ actor }) => actor));
  const pass = found.size === new Set(actors).size && actors.every((actor) => found.has(actor));
  return claimResult(claim, pass, `to be done by ${list(actors)}`, list(claim.agents.map(actorWords)));
}
