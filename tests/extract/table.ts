import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import type { Language } from '../../src/languages/language';
import type { Act, Kind, Polarity } from '../../src/model/vocabulary';

/** One claim as a table states it; what is left out is not asserted. */
export interface ExpectedClaim {
  readonly kind: Kind;
  readonly act: Act;
  /** Actor ids, in any order. */
  readonly agents?: readonly string[];
  /** The chain of speakers, outermost first; joint speakers as a list. `[]` is the document's own voice. */
  readonly by?: readonly (string | readonly string[])[];
  /** Slots as `simplify` gives them; an object asserts some of a value's fields, `null` that the slot is absent. */
  readonly content?: Readonly<Record<string, unknown>>;
  readonly polarity?: Polarity;
  readonly certainty?: string;
  /** The words of the condition. */
  readonly condition?: string;
}

/** A text and the claims that it makes. */
export interface Row {
  readonly text: string;
  readonly published?: string;
  readonly claims: readonly ExpectedClaim[];
  /** Other claims may come out too; without it, only statements may. */
  readonly more?: boolean;
}

/** Rows of one kind with one claim each, told in short: act, agents, text, and what else is asserted. */
export const rowsOf =
  (kind: Kind) =>
  (
    act: Act,
    agents: readonly string[] | undefined,
    text: string,
    told: Omit<ExpectedClaim, 'kind' | 'act' | 'agents'> & Pick<Row, 'published' | 'more'> = {},
  ): Row => {
    const { published, more, ...rest } = told;
    return {
      text,
      claims: [{ kind, act, ...(agents === undefined ? {} : { agents }), ...rest }],
      ...(published === undefined ? {} : { published }),
      ...(more === undefined ? {} : { more }),
    };
  };

interface Given {
  readonly kind: string;
  readonly act: string;
  readonly agents: readonly { readonly actor: string }[];
  readonly polarity: string;
  readonly certainty: string;
  readonly condition?: { readonly exact?: string };
  readonly attribution: readonly { readonly speakers: readonly { readonly actor: string }[] }[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
}

interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

/** A slot reduced to what tables write: ids of actors and places, lists sorted, other values as they are. */
export function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify).sort();
  if (value === null || typeof value !== 'object') return value;
  const { actor, place } = value as { actor?: string; place?: string };
  return actor ?? place ?? value;
}

function slotFits(given: unknown, wanted: unknown): boolean {
  if (wanted === null) return given === undefined;
  const plain = simplify(given);
  if (Array.isArray(wanted)) return JSON.stringify(plain) === JSON.stringify([...wanted].sort());
  if (typeof wanted === 'object')
    return (
      plain !== null &&
      typeof plain === 'object' &&
      Object.entries(wanted as object).every(([field, part]) => slotFits((plain as Record<string, unknown>)[field], part))
    );
  if (plain !== null && typeof plain === 'object' && !Array.isArray(plain)) return (plain as { value?: unknown }).value === wanted;
  return plain === wanted;
}

const sorted = (ids: readonly string[]): string => JSON.stringify([...ids].sort());
const chainOf = (claim: Given): string[] => claim.attribution.map((link) => sorted(link.speakers.map(({ actor }) => actor)));

function fits(claim: Given, wanted: ExpectedClaim): boolean {
  return (
    claim.kind === wanted.kind &&
    claim.act === wanted.act &&
    claim.polarity === (wanted.polarity ?? 'affirmed') &&
    (wanted.certainty === undefined || claim.certainty === wanted.certainty) &&
    (wanted.condition === undefined || claim.condition?.exact === wanted.condition) &&
    (wanted.agents === undefined || sorted(claim.agents.map(({ actor }) => actor)) === sorted(wanted.agents)) &&
    (wanted.by === undefined ||
      JSON.stringify(chainOf(claim)) === JSON.stringify(wanted.by.map((link) => sorted(typeof link === 'string' ? [link] : link)))) &&
    Object.entries(wanted.content ?? {}).every(([slot, value]) => slotFits(claim.content[slot], value))
  );
}

/** A claim in one line, for the message of a test that fails. */
function lineOf(claim: Given): string {
  const content = Object.entries(claim.content).map(([slot, value]) => `${slot}=${JSON.stringify(shorten(value))}`);
  const agents = claim.agents.map(({ actor }) => actor).join('+');
  const chain = claim.attribution.map((link) => link.speakers.map(({ actor }) => actor).join('+') || '?').join(' > ');
  const evidence = claim.evidence.map(({ exact }) => `«${exact}»`).join(' + ');
  return `${claim.kind} ${claim.act}${claim.polarity === 'negated' ? ' NOT' : ''} | ${agents} | [${chain}] | ${content.join(' ')} | ${evidence}`;
}

function shorten(value: unknown): unknown {
  const plain = simplify(value);
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
  return Object.fromEntries(
    Object.entries(plain).flatMap(([name, part]) => (name === 'quote' || name === 'stated' ? [] : [[name, shorten(part)]])),
  );
}

/** What is wrong with the claims that a text gives, a line each; empty where all is as the row says. */
export function problemsOf({ text, published, claims, more = false }: Row, language: Language): string[] {
  const given = extract({ text, language: language.code, ...(published === undefined ? {} : { published }) }, { languages: [language] })
    .dossier.claims as unknown as Given[];
  const problems: string[] = [];
  const left = given.filter((claim) => claim.kind !== 'statement' || claims.some(({ kind }) => kind === 'statement'));
  for (const wanted of claims) {
    const at = left.findIndex((claim) => fits(claim, wanted));
    if (at < 0) problems.push(`missed ${JSON.stringify(wanted)}`);
    else left.splice(at, 1);
  }
  if (!more) problems.push(...left.filter(({ kind }) => kind !== 'statement').map((claim) => `extra ${lineOf(claim)}`));
  for (const claim of given)
    for (const quote of claim.evidence)
      if (text.slice(quote.start, quote.end) !== quote.exact) problems.push(`evidence is not what the text says: ${lineOf(claim)}`);
  return problems.length === 0 ? [] : [...problems, ...given.map((claim) => `gave ${lineOf(claim)}`)];
}

/** Runs a table: each text gives the claims it states, and no others. */
export function runTable(name: string, language: Language, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
      expect(problemsOf(row, language)).toEqual([]);
    });
  });
}

/** Runs a list of texts that make no claim of a kind. */
export function runNever(name: string, language: Language, kind: Kind, texts: readonly string[]): void {
  describe(name, () => {
    it.each(texts)('%s', (text) => {
      const given = extract({ text, language: language.code, published: '2025-03-18' }, { languages: [language] }).dossier
        .claims as unknown as Given[];
      expect(given.filter((claim) => claim.kind === kind).map(lineOf)).toEqual([]);
    });
  });
}
