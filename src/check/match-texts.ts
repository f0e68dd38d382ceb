import { sha256Hex } from '../ground';
import { sitesOf } from '../ground/sites-of';
import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';

/** A text given to a check. */
export interface TextSource {
  /** What it is called: a file name, or a document id. */
  readonly name: string;
  readonly text: string;
}

export type Texts = readonly TextSource[] | ReadonlyMap<string, string> | Readonly<Record<string, string>>;

export function textSources(texts: Texts): readonly TextSource[] {
  if (Array.isArray(texts)) return texts as readonly TextSource[];
  const pairs = texts instanceof Map ? [...texts] : Object.entries(texts as Readonly<Record<string, string>>);
  return pairs.map(([name, text]) => ({ name, text: text as string }));
}

/** Share of a document's quotes that a text must hold to be taken for a changed version of it. */
const LEAST_SHARE = 0.5;

/**
 * Finds the text of each document: by its hash; else by its id as a name ("article", "article.ar.txt"); else the text that holds most of its quotes,
 * so that a text that has changed is still told apart from one that is missing.
 */
export function matchTexts(
  documents: readonly Pick<Document, 'id' | 'sha256'>[],
  claims: readonly Claim[],
  sources: readonly TextSource[],
): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  if (sources.length === 0) return matched;
  const byHash = new Map(sources.map(({ text }) => [sha256Hex(text), text]));
  for (const { id, sha256 } of documents) {
    const text =
      byHash.get(sha256) ??
      sources.find(({ name }) => name === id || name.startsWith(`${id}.`))?.text ??
      mostQuoted(quotesOf(claims, id), sources);
    if (text !== undefined) matched.set(id, text);
  }
  return matched;
}

const quotesOf = (claims: readonly Claim[], document: string): string[] =>
  claims.flatMap((claim) =>
    sitesOf(claim.evidence).flatMap((site) => (site.type === 'quote' && site.value.document === document ? (site.value.exact ?? []) : [])),
  );

function mostQuoted(quotes: readonly string[], sources: readonly TextSource[]): string | undefined {
  const held = sources.map(({ text }) => quotes.filter((quote) => text.includes(quote)).length);
  const most = Math.max(0, ...held);
  return most > 0 && most >= quotes.length * LEAST_SHARE ? sources[held.indexOf(most)]!.text : undefined;
}
