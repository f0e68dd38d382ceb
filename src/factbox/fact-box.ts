import type { AnyLayout } from '../kinds/box-layout';
import { BOXES } from '../kinds/boxes';
import type { Claim, Dossier } from '../kinds/claim';
import { stageOf } from '../kinds/stage-of';
import type { BoxLocale } from '../languages/words/messages';
import type { Document } from '../model/document';
import { SCHEMA_VERSION } from '../model/schema-version';
import type { Kind } from '../model/vocabulary';
import { detailsOf, headOf } from './details-of';
import { directionOf } from './direction-of';
import { evidenceOf, linkOf } from './evidence-of';
import { createPhrases, type Formatters, type Labels, type NumberingSystem, type Phrases } from './phrases';
import { saidByOf } from './said-by';
import type { Scene } from './scene';
import { showTime } from './show-time';
import { titleOf } from './title-of';
import type { FactBox, Row, Source } from './view';

export interface FactBoxOptions {
  /** The language of the box, imported by itself: `import { ar } from 'onrecord/factbox'`. */
  readonly locale: BoxLocale;
  /** Only claims of these kinds. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Only claims that concern this actor, by id. */
  readonly about?: string | undefined;
  /** Digits: `latn` (1234, the default) or `arab` (١٢٣٤). */
  readonly numberingSystem?: NumberingSystem;
  /** IANA zone to show moments in; without it they are shown as written, with their offset. */
  readonly timeZone?: string;
  /** ISO 8601 date that "in 3 days" counts from; without it no relative time is shown. */
  readonly now?: string;
  /** Wordings of your own, by id of the message. */
  readonly labels?: Labels;
  /** Where plural rules, numbers, dates and lists come from: the runtime's `Intl`, or `intlFormatters()` of `@formatjs/intl`. */
  readonly formatters?: Formatters;
}

/** What renderers say beside the rows. */
const WORDS = ['evidence', 'open', 'sources', 'empty'] as const;

/** Phrases without wordings of the caller's are the same for every box of a language: formatters are dear to make. */
const kept = new Map<string, Phrases>();
function phrasesFor({ locale, numberingSystem = 'latn', labels, formatters }: FactBoxOptions): Phrases {
  if (labels || formatters) return createPhrases(locale, numberingSystem, labels, formatters);
  const key = locale.tag + numberingSystem;
  const phrases = kept.get(key) ?? createPhrases(locale, numberingSystem);
  kept.set(key, phrases);
  return phrases;
}

function statusOf(claim: Claim, { phrases }: Scene): Row['status'] {
  const { certainty } = claim;
  const stage = stageOf(claim);
  const negated = claim.polarity === 'negated';
  const words = [
    stage && phrases.word('stage', stage),
    negated && phrases.text('negated'),
    certainty !== 'certain' && phrases.word('certainty', certainty),
  ];
  return { text: words.filter(Boolean).join(' · '), ...(stage && { stage }), negated, certainty };
}

const sourceOf = (document: Document, scene: Scene): Source => {
  const { phrases } = scene;
  const { id, title = id, language, publisher, published } = document;
  const [code = ''] = language.split('-');
  return {
    id,
    title,
    lang: language,
    dir: directionOf(language),
    ...linkOf(document),
    ...(publisher && { publisher }),
    ...(published && { published: showTime({ value: published }, scene)[0]! }),
    language: /^[a-z]{2,3}$/.test(code) ? phrases.format('DisplayNames', { type: 'language' }).of(code)! : language,
  };
};

/**
 * A dossier as a fact box in one language: plain data, ready to be drawn by `toText`, `toHtml`, `toMarkdown` or any view of your own. Every claim is a row of its own with
 * who says it; two accounts of a matter are never merged. A name missing in the language is shown in another with its language marked.
 *
 * @throws RangeError for a dossier of a newer major `schemaVersion` than this package knows, or of none.
 *
 * @example
 * factBox(dossier, { locale: en, kinds: ['prisoner-exchange'] }).rows.map((row) => row.label); // → ['Prisoner exchange']
 */
export function factBox(dossier: Dossier, options: FactBoxOptions): FactBox {
  const { schemaVersion, documents, actors, places, claims } = dossier;
  // what has no version is no dossier
  if (!(Number.parseInt(schemaVersion, 10) <= Number.parseInt(SCHEMA_VERSION, 10)))
    throw new RangeError(`expected schemaVersion ${SCHEMA_VERSION}, found ${schemaVersion}`);
  const { timeZone, now, kinds, about, locale } = options;
  const phrases = phrasesFor(options);
  const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));
  const scene: Scene = {
    phrases,
    timeZone,
    now,
    actors: byId(actors),
    places: byId(places),
    documents: byId(documents),
  };
  // a title and a source stay true: they tell no time that depends on today
  const lasting = { ...scene, now: undefined };
  // what `claimsAbout` finds: an id stands in JSON beside its name nowhere else, since quotation marks in a string are escaped
  const named = about && JSON.stringify({ actor: about }).slice(1, -1);
  const rows = claims
    .filter(({ kind, agents, content }) => (kinds?.includes(kind) ?? true) && (!named || JSON.stringify([agents, content]).includes(named)))
    .map((claim): Row => {
      const { id, kind, act, evidence } = claim;
      // an unknown kind has none
      const layout = { ...(BOXES[kind] as AnyLayout | undefined) };
      const details = detailsOf(claim, layout, scene);
      return {
        id,
        kind,
        act,
        label: phrases.word('kind', kind),
        value: headOf(layout, details),
        status: statusOf(claim, scene),
        details,
        saidBy: saidByOf(claim, scene.documents.get(evidence[0]?.document ?? ''), scene),
        evidence: evidenceOf(claim, scene),
      };
    });
  return {
    language: locale.code,
    direction: locale.direction,
    title: titleOf(dossier, claims, lasting),
    rows,
    sources: documents
      .filter(({ id }) => rows.some(({ evidence }) => evidence.some(({ document }) => document === id)))
      .map((document) => sourceOf(document, lasting)),
    words: Object.fromEntries(WORDS.map((id) => [id, phrases.text(id)])) as FactBox['words'],
  };
}
