import type { Readings } from '../ground/readings';
import type { Span } from '../ground/reread';
import { type Path, type Site, sitesOf } from '../ground/sites-of';
import type { Claim } from '../kinds/claim';
import type { Language } from '../languages/language';
import type { Actor, Place } from '../model/actor';
import type { Document } from '../model/document';
import type { Quote } from '../model/quote';
import type { Registry } from '../read/names';
import { officesHeldBy } from '../read/names/offices';
import type { ReadingOptions } from '../read/reading';
import type { DossierEntries, Entry } from './entries';
import { sameRegistry } from './reader';

/** A document of the dossier under check, with its text where that is at hand. */
export interface CheckedDocument extends Entry<Document> {
  readonly text?: string;
  readonly language?: Language;
  /** What the readers find in the text. */
  readonly readings?: Readings;
}

/** What the words of a quote say, and where the quote stands in what was read. */
export interface ReadQuote {
  readonly readings: Readings;
  readonly quote: Span;
  /** The whole text was read, and not the quote with its context alone. */
  readonly whole: boolean;
}

/** Everything a rule may look at: one dossier, indexed, with the texts and languages at hand. Entries that the schema refused are left out. */
export interface CheckContext {
  readonly source: string;
  readonly documents: readonly CheckedDocument[];
  readonly actors: readonly Entry<Actor>[];
  readonly places: readonly Entry<Place>[];
  readonly claims: readonly Entry<Claim>[];
  readonly document: (id: string) => CheckedDocument | undefined;
  readonly actor: (id: string) => Actor | undefined;
  readonly place: (id: string) => Place | undefined;
  /** Every quote and value of a claim; paths from the top of the dossier. */
  readonly sites: (claim: Entry<Claim>) => readonly Site[];
  /** What the words of a quote say, and where they stand in what was read: in the whole text where it is at hand and holds the quote there, in the quote and its context otherwise. */
  readonly read: (quote: Quote) => ReadQuote | undefined;
  /** The states and bodies whose offices a person is known to have held. */
  readonly officesOf: (actor: string) => readonly string[];
  /** The dossier given to this run that has the document, and is not this one. */
  readonly other: (document: string) => CheckContext | undefined;
  /** Texts were given to this run. */
  readonly hasTexts: boolean;
}

/** Reads texts, and remembers what it read: reading is pure, and the same text is asked for again and again. */
export type Reader = (text: string, options: ReadingOptions) => Readings;

export interface ContextParts {
  readonly reader: Reader;
  readonly source: string;
  readonly entries: DossierEntries;
  /** By document id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly hasTexts: boolean;
  readonly languages: readonly Language[];
  readonly registry: Partial<Registry>;
  readonly other: (document: string) => CheckContext | undefined;
}

const first = <T extends { readonly id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, Entry<T>> =>
  new Map([...entries].reverse().map((entry) => [entry.value.id, entry]));

export function contextOf({ reader, source, entries, texts, hasTexts, languages, registry, other }: ContextParts): CheckContext {
  const known = sameRegistry({
    actors: [...(registry.actors ?? []), ...entries.actors.map(({ value }) => value)],
    places: [...(registry.places ?? []), ...entries.places.map(({ value }) => value)],
    offices: registry.offices ?? [],
  });
  const languageOf = (tag: string): Language | undefined => languages.find((language) => language.code === tag.split('-')[0]);
  const optionsOf = (document: Document, language: Language) => ({
    language,
    registry: known,
    ...(document.published === undefined ? {} : { published: document.published }),
  });
  const documents = entries.documents.map((entry): CheckedDocument => {
    const text = texts.get(entry.value.id) ?? entry.value.text;
    const language = languageOf(entry.value.language);
    return {
      ...entry,
      ...(text === undefined ? {} : { text }),
      ...(language === undefined ? {} : { language }),
      ...(text === undefined || language === undefined ? {} : { readings: reader(text, optionsOf(entry.value, language)) }),
    };
  });
  const byId = {
    documents: new Map([...documents].reverse().map((d) => [d.value.id, d])),
    actors: first(entries.actors),
    places: first(entries.places),
  };
  const sites = new WeakMap<Claim, readonly Site[]>();
  const readable = new WeakMap<Quote, ReturnType<CheckContext['read']>>();

  const readQuote = (quote: Quote): ReturnType<CheckContext['read']> => {
    const document = byId.documents.get(quote.document);
    const { start, end, exact, prefix = '', suffix = '' } = quote;
    if (document?.readings !== undefined && (exact === undefined || document.text?.slice(start, end) === exact))
      return { readings: document.readings, quote: { start, end }, whole: true };
    if (document?.language === undefined || exact === undefined) return undefined;
    const readings = reader(prefix + exact + suffix, optionsOf(document.value, document.language));
    return { readings, quote: { start: prefix.length, end: prefix.length + exact.length }, whole: false };
  };

  return {
    source,
    documents,
    actors: entries.actors,
    places: entries.places,
    claims: entries.claims,
    document: (id) => byId.documents.get(id),
    actor: (id) => byId.actors.get(id)?.value,
    place: (id) => byId.places.get(id)?.value,
    sites: ({ value, path }) => {
      let found = sites.get(value);
      if (found === undefined) {
        found = sitesOf(value, path);
        sites.set(value, found);
      }
      return found;
    },
    read: (quote) => {
      let read = readable.get(quote);
      if (read === undefined) {
        read = readQuote(quote);
        readable.set(quote, read);
      }
      return read;
    },
    officesOf: (id) => officesHeldBy({ registry: known }, id).map(({ of }) => byId.actors.get(of)?.value.actsFor ?? of),
    other,
    hasTexts,
  };
}

/** A path below an entry, as rules write it. */
export const below = (entry: { readonly path: Path }, ...keys: Path): Path => [...entry.path, ...keys];
