import type { Claim } from '../kinds/claim';
import type { Quote } from '../model/quote';
import { isObject } from '../query/values-in';

/** A value of a claim under the name of its slot. */
export interface SlotValue {
  readonly slot: string;
  /** As in the claim, without quotes and without how it was read. */
  readonly value: unknown;
  readonly quotes: readonly Quote[];
}

/** Fields that tell how a value was read, not what it is. */
const READING = ['quote', 'stated', 'resolvedFrom', 'inferredFrom'];

function readOff(slot: string, value: unknown): SlotValue {
  const quotes: Quote[] = [];
  const bare = JSON.stringify(value, (field, inner: unknown) => {
    const isQuote = isObject<Quote>(inner) && 'document' in inner;
    if (isQuote) quotes.push(inner);
    if (READING.includes(field)) return undefined;
    return isQuote ? { words: inner.exact ?? inner.digest } : inner;
  });
  return { slot, value: JSON.parse(bare), quotes };
}

/** What a claim says beside its content. */
const FIELDS = ['act', 'agents', 'polarity', 'certainty', 'condition'] as const;

function valuesOf([slot, value]: readonly [slot: string, value: unknown]): SlotValue[] {
  // what the text leaves open is nobody's word on the slot; what it denies (`none`) is
  if (value === undefined || value === 'unknown') return [];
  if (Array.isArray(value)) return value.map((each) => readOff(slot, each));
  const isOne = !isObject(value) || ['value', 'actor', 'place', 'document'].some((field) => field in value);
  return isOne ? [readOff(slot, value)] : Object.entries(value).flatMap(([key, inner]) => valuesOf([`${slot}.${key}`, inner]));
}

/** Every value that a claim gives, the act first, then who acts and how, then the content in the order of its fields. A list gives a value for each element. */
export const slotValuesOf = (claim: Partial<Claim>): SlotValue[] =>
  [...FIELDS.map((field) => [field, claim[field]] as const), ...Object.entries(claim.content ?? {})].flatMap(valuesOf);
