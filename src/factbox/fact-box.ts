import { BOXES } from '../kinds/boxes';
import type { Claim, Dossier } from '../kinds/claim';
import { stageOf } from '../kinds/stage-of';
import type { BoxLocale, MessageId } from '../languages/words/messages';
import { SCHEMA_VERSION } from '../model/schema-version';
import type { Kind } from '../model/vocabulary';
import { claimsAbout } from '../query/claims-about';
import { detailsOf, headOf } from './details-of';
import { directionOf } from './direction-of';
import { evidenceOf, isWebAddress } from './evidence-of';
import { createPhrases, type Formatters, type Labels, type NumberingSystem, type Phrases } from './phrases';
import { saidByOf } from './said-by';
import { showTime, type TimeOptions } from './show-time';
import type { Scene } from './show-value';
import { titleOf } from './title-of';
import type { FactBox, Row, Source } from './view';

export interface FactBoxOptions extends TimeOptions {
  /** The language of the box, imported by itself: `import { ar } from 'onrecord/factbox'`. */
  readonly locale: BoxLocale;
  /** Only claims of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Only claims that concern this actor, by id. */
  readonly about?: string;
  /** Digits: `latn` (1234, the default) or `arab` (١٢٣٤). */
  readonly numberingSystem?: NumberingSystem;
  /** Wordings of your own, by id of the message. */
  readonly labels?: Labels;
  /** Where plural rules, numbers, dates and lists come from: the runtime's `Intl`, or `intlFormatters()` of `@formatjs/intl`. */
  readonly formatters?: Formatters;
}

const NO_LAYOUT = { head: [], slots: {} };

/** Phrases without wordings of the caller's are the same for every box of a language: formatters are dear to make. */
const kept = new WeakMap<BoxLocale, Map<NumberingSystem, Phrases>>();
function phrasesFor({ locale, numberingSystem = 'latn', labels, formatters }: FactBoxOptions): Phrases {
  if (labels !== undefined || formatters !== undefined) return createPhrases(locale, numberingSystem, labels, formatters);
  const made = kept.get(locale) ?? new Map<NumberingSystem, Phrases>();
  kept.set(locale, made);
  const phrases = made.get(numberingSystem) ?? createPhrases(locale, numberingSystem);
  made.set(numberingSystem, phrases);
  return phrases;
}

function statusOf(claim: Claim, { phrases }: Scene): Row['status'] {
  const found = stageOf(claim);
  const stage = phrases.has(`stage.${found}`) ? found : undefined;
  const negated = claim.polarity === 'negated';
  const words = [
    ...(stage === undefined ? [] : [`stage.${stage}`]),
    ...(negated ? ['negated'] : []),
    ...(claim.certainty === 'certain' ? [] : [`certainty.${claim.certainty}`]),
  ].map((id) => phrases.text(id as MessageId));
  return { text: words.join(' · '), ...(stage === undefined ? {} : { stage }), negated, certainty: claim.certainty };
}

function sourcesOf(dossier: Dossier, rows: readonly Row[], { phrases, times }: Scene): Source[] {
  const used = new Set(rows.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  return dossier.documents
    .filter(({ id }) => used.has(id))
    .map(({ id, title = id, language, uri, publisher, published }) => {
      const named = `language.${language.split('-')[0]}`;
      const [date] =
        published === undefined ? [] : showTime({ value: published, precision: 'day', bound: 'on' }, phrases, { ...times, now: '' });
      return {
        id,
        title,
        lang: language,
        dir: directionOf(language),
        ...(uri !== undefined && isWebAddress(uri) ? { uri } : {}),
        ...(publisher === undefined ? {} : { publisher }),
        ...(date === undefined ? {} : { published: date }),
        language: phrases.has(named) ? phrases.text(named) : language,
      };
    });
}

/**
 * A dossier as a fact box in one language: plain data, ready to be drawn by `toText`, `toHtml`, `toMarkdown` or any view of your own. Every claim is a row of its own with
 * who says it; two accounts of a matter are never merged. A name missing in the language is shown in another with its language marked.
 *
 * @throws RangeError for a dossier of a newer major `schemaVersion` than this package knows.
 *
 * @example
 * factBox(dossier, { locale: en, kinds: ['prisoner-exchange'] }).rows.map((row) => row.label); // → ['Prisoner exchange']
 */
export function factBox(dossier: Dossier, options: FactBoxOptions): FactBox {
  const { schemaVersion } = dossier;
  if (Number.parseInt(schemaVersion, 10) > Number.parseInt(SCHEMA_VERSION, 10)) {
    throw new RangeError(
      `expected a dossier of schemaVersion ${SCHEMA_VERSION} or older, found ${schemaVersion}: this onrecord is too old for it`,
    );
  }
  const { timeZone, now, kinds, about, locale } = options;
  const phrases = phrasesFor(options);
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const scene: Scene = {
    phrases,
    times: { ...(timeZone === undefined ? {} : { timeZone }), ...(now === undefined ? {} : { now }) },
    actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
    places: new Map(dossier.places.map((place) => [place.id, place])),
    languages: new Map(dossier.documents.map(({ id, language }) => [id, language])),
  };
  const claims = (about === undefined ? dossier.claims : claimsAbout(dossier, about)).filter(
    (claim) => kinds?.includes(claim.kind) ?? true,
  );
  const rows = claims.map((claim): Row => {
    const layout = Object.hasOwn(BOXES, claim.kind) ? BOXES[claim.kind] : NO_LAYOUT;
    const details = detailsOf(claim, layout, scene);
    const named = `kind.${claim.kind}`;
    return {
      id: claim.id,
      kind: claim.kind,
      act: claim.act,
      label: phrases.has(named) ? phrases.text(named) : claim.kind,
      value: headOf(layout, details),
      status: statusOf(claim, scene),
      details,
      saidBy: saidByOf(claim, documents.get(claim.evidence[0]?.document ?? ''), scene),
      evidence: evidenceOf(claim, documents, scene),
    };
  });
  return {
    language: locale.code,
    direction: locale.direction,
    title: titleOf(dossier, dossier.claims, scene),
    rows,
    sources: sourcesOf(dossier, rows, scene),
    words: {
      evidence: phrases.text('evidence'),
      open: phrases.text('open'),
      sources: phrases.text('sources'),
      empty: phrases.text('empty'),
    },
  };
}
