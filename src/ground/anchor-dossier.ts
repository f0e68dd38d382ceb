import { type Anchoring, anchorQuote, type QuotePlace, type QuoteSelector } from './anchor-quote';
import { describeQuote } from './describe-quote';

/** A quote that could not be anchored. */
export interface AnchorProblem {
  /** Where in the dossier: `['claims', 0, 'evidence', 1]`. */
  readonly path: readonly (string | number)[];
  readonly exact: string;
  /** The claim it stands in, where it has an id. */
  readonly claim?: string;
  readonly anchoring: Exclude<Anchoring, { status: 'found' }> | { readonly status: 'no-text'; readonly document: string };
}

export interface AnchoredDossier {
  /** A copy with every quote that could be anchored filled in: document, start, end, and as much context as tells it apart. */
  readonly dossier: unknown;
  readonly problems: readonly AnchorProblem[];
}

type Json = { readonly [key: string]: unknown };
type Path = readonly (string | number)[];
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isQuote = (value: unknown): value is Json & { exact: string } => isObject(value) && typeof value.exact === 'string';

interface Scope {
  readonly document: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Spans of the claim's evidence, then of the paragraphs they stand in: where a quote is looked for first. */
  readonly nearest: readonly (readonly QuotePlace[])[];
  readonly claim?: string;
  readonly problems: AnchorProblem[];
}

/**
 * Fills in the quotes of a dossier that gives only `exact` (and `prefix` or `suffix` where the words stand more than once).
 * Evidence is looked for in the whole text; any other quote first inside the evidence of its claim, then in the paragraphs of the evidence, then in the whole text.
 * The document of a quote is its `document`, or the first of the dossier. What cannot be anchored stays as it was and is told in `problems`; nothing is guessed.
 * A quote that has its place already and holds there is kept.
 *
 * @example
 * const texts = new Map([['note', '23 soldiers']]);
 * const draft = { documents: [{ id: 'note' }], claims: [{ evidence: [{ exact: '23' }] }] };
 * anchorDossier(draft, texts).dossier; // → { documents: [{ id: 'note' }], claims: [{ evidence: [{ document: 'note', start: 0, end: 2, exact: '23' }] }] }
 */
export function anchorDossier(draft: unknown, texts: ReadonlyMap<string, string>): AnchoredDossier {
  const problems: AnchorProblem[] = [];
  if (!isObject(draft) || !Array.isArray(draft.claims)) return { dossier: draft, problems };
  const first = Array.isArray(draft.documents) ? draft.documents[0] : undefined;
  const document = isObject(first) && typeof first.id === 'string' ? first.id : '';
  const claims = draft.claims.map((claim, index) => {
    if (!isObject(claim)) return claim;
    const scope: Scope = { document, texts, nearest: [], problems, ...(typeof claim.id === 'string' ? { claim: claim.id } : {}) };
    const evidence = fill(claim.evidence, ['claims', index, 'evidence'], scope);
    const spans = (Array.isArray(evidence) ? evidence : []).filter(isPlaced);
    const nearest = [spans, spans.map((span) => paragraphOf(texts.get(span.document) ?? '', span))];
    const entries = Object.entries(claim).map(([key, value]) => [
      key,
      key === 'evidence' ? evidence : fill(value, ['claims', index, key], { ...scope, nearest }),
    ]);
    return Object.fromEntries(entries);
  });
  return { dossier: { ...draft, claims }, problems };
}

const isPlaced = (value: unknown): value is QuotePlace & { document: string } => isQuote(value) && typeof value.start === 'number';

function paragraphOf(text: string, { start, end }: QuotePlace): QuotePlace {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to, exact: text.slice(from, to < 0 ? text.length : to) };
}

function fill(value: unknown, path: Path, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fill(item, [...path, index], scope));
  if (isQuote(value)) return fillQuote(value, path, scope);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child, [...path, key], scope)]));
}

function fillQuote(quote: Json & { exact: string }, path: Path, scope: Scope): unknown {
  const document = typeof quote.document === 'string' ? quote.document : scope.document;
  const text = scope.texts.get(document);
  const problem = (anchoring: AnchorProblem['anchoring']) => {
    scope.problems.push({ path, exact: quote.exact, anchoring, ...(scope.claim === undefined ? {} : { claim: scope.claim }) });
    return quote;
  };
  if (text === undefined) return problem({ status: 'no-text', document });
  const { start, end, exact } = quote;
  if (typeof start === 'number' && typeof end === 'number' && text.slice(start, end) === exact) return quote;
  const anchoring = anchorWithin(text, quote as unknown as QuoteSelector, scope.nearest);
  if (anchoring.status !== 'found') return problem(anchoring);
  return { document, ...(asGiven(text, quote as unknown as QuoteSelector) ?? describeQuote(text, anchoring.start, anchoring.end)) };
}

/** The quote with its place, and the context its author chose, where that leads to one place. */
function asGiven(text: string, { exact, prefix, suffix }: QuoteSelector): object | undefined {
  if (prefix === undefined && suffix === undefined) return undefined;
  const found = anchorQuote(text, { exact, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) });
  if (found.status !== 'found') return undefined;
  const { start, end } = found;
  return { start, end, exact, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
}

function anchorWithin(text: string, selector: QuoteSelector, scopes: readonly (readonly QuotePlace[])[]): Anchoring {
  const everywhere = anchorQuote(text, selector);
  if (everywhere.status !== 'ambiguous') return everywhere;
  for (const spans of scopes) {
    const inside = everywhere.places.filter((place) => spans.some((span) => place.start >= span.start && place.end <= span.end));
    if (inside.length === 1) return { status: 'found', ...inside[0]! };
    if (inside.length > 1) return { status: 'ambiguous', places: inside };
  }
  return everywhere;
}
