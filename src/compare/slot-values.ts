import type { Claim } from '../kinds/claim';
import type { Quote } from '../model/quote';

/** A value of a claim under the name of its slot. */
export interface SlotValue {
  readonly slot: string;
  /** As in the claim, without quotes and without how it was read. */
  readonly value: unknown;
  readonly quotes: readonly Quote[];
}

/** Fields that tell how a value was read, not what it is. */
const READING = new Set(['quote', 'stated', 'resolvedFrom', 'inferredFrom']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isQuote = (value: unknown): value is Quote => isObject(value) && 'document' in value && 'start' in value && 'end' in value;
const isOneValue = (value: object): boolean => 'value' in value || 'actor' in value || 'place' in value || isQuote(value);

function bare(value: unknown): unknown {
  if (isQuote(value)) return { words: value.exact ?? value.digest };
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (READING.has(key) || inner === undefined ? [] : [[key, bare(inner)]])),
  );
}

function quotesIn(value: unknown): Quote[] {
  if (isQuote(value)) return [value];
  return isObject(value) ? Object.values(value).flatMap(quotesIn) : [];
}

function collect(slot: string, value: unknown, found: SlotValue[]): void {
  // what the text leaves open is nobody's word on the slot; what it denies (`none`) is
  if (value === undefined || value === 'unknown') return;
  if (Array.isArray(value)) for (const element of value) found.push({ slot, value: bare(element), quotes: quotesIn(element) });
  else if (isObject(value) && !isOneValue(value)) for (const [key, inner] of Object.entries(value)) collect(`${slot}.${key}`, inner, found);
  else found.push({ slot, value: bare(value), quotes: quotesIn(value) });
}

/** Every value that a claim gives, the act first, then who acts and how, then the content in the order of its fields. A list gives a value for each element. */
export function slotValuesOf(claim: Claim): SlotValue[] {
  const found: SlotValue[] = [];
  for (const slot of ['act', 'agents', 'polarity', 'certainty', 'condition'] as const) collect(slot, claim[slot], found);
  for (const [slot, value] of Object.entries(claim.content)) collect(slot, value, found);
  return found;
}
