import { sha256Hex } from '../ground/sha256-hex';
import type { Claim, Dossier } from '../kinds/claim';
import type { Language } from '../languages/language';
import type { Finding } from '../model/finding';
import { SCHEMA_VERSION } from '../model/vocabulary';
import { durationsOf } from '../read/durations';
import { actorOf, namesOf, placeEntry, type Registry } from '../read/names';
import { quantitiesOf } from '../read/quantities';
import { prepare, type Reading } from '../read/reading';
import { timesOf } from '../read/times';
import { Assembly } from './assemble';
import { detectLanguage } from './detect-language';
import { namedIn } from './named-in';
import { claimsOfScene } from './narrate';
import { setScene } from './scene';

/** A text to extract from. */
export interface SourceDocument {
  readonly text: string;
  /** Slug that names the document; made from the hash of its text when absent. */
  readonly id?: string;
  readonly language?: string;
  /** ISO date. Never guessed: without it relative dates keep what they state and claim no value. */
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** The actor whose voice an official readout is: `russia` for kremlin.ru. */
  readonly speaksFor?: string;
  readonly uri?: string;
}

export interface ExtractOptions {
  /** The languages a text may be in, imported one by one. */
  readonly languages: readonly Language[];
  readonly registry?: Registry;
}

export interface Extraction {
  readonly dossier: Dossier;
  /** What could not be read, resolved or placed. */
  readonly findings: readonly Finding[];
}

/** Longest text read, in UTF-16 code units. */
export const TEXT_LIMIT = 16 * 1024 * 1024;

const VERSION = '0.1.0';

/**
 * Reads a text and returns the claims it makes, each on its exact words. Pure: the same text gives the same dossier, with the same ids, on any machine.
 *
 * @throws {RangeError} for a text longer than `TEXT_LIMIT`, or when no language is given
 */
export function extract(document: SourceDocument, { languages, registry }: ExtractOptions): Extraction {
  const { text } = document;
  if (text.length > TEXT_LIMIT) throw new RangeError(`expected a text of at most ${TEXT_LIMIT} characters, found ${text.length}`);
  const language = languages.find((candidate) => candidate.code === document.language) ?? detectLanguage(text, languages);
  if (language === undefined) throw new RangeError('expected at least one language, found none');
  const findings: Finding[] = [];
  const reading: Reading = prepare(text, {
    language,
    onFinding: (finding) => findings.push(finding),
    ...(document.published === undefined ? {} : { published: document.published }),
    ...(registry === undefined ? {} : { registry }),
  });
  const sha256 = sha256Hex(text);
  const id = document.id ?? `text-${sha256.slice(0, 12)}`;
  const scene = setScene(reading, {
    names: namesOf(reading),
    times: timesOf(reading),
    durations: durationsOf(reading),
    quantities: quantitiesOf(reading),
  });
  const assembly = new Assembly(scene, id, sha256, VERSION);
  for (const draft of claimsOfScene(scene, { speaksFor: document.speaksFor, stateOf: (actor) => stateOf(actor, reading) }))
    assembly.add(draft);
  const claims: Claim[] = assembly.claims;
  const { title, published, publisher, speaksFor, uri } = document;
  return {
    dossier: {
      schemaVersion: SCHEMA_VERSION,
      documents: [
        {
          id,
          ...(title === undefined ? {} : { title }),
          language: language.code,
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { publisher }),
          ...(speaksFor === undefined ? {} : { speaksFor }),
          ...(uri === undefined ? {} : { uri }),
          sha256,
          length: text.length,
        },
      ],
      actors: [...assembly.actors.values()].map((actor) =>
        namedIn(actor, languages, (other) => actorOf(actor.id, { ...reading, language: other })),
      ),
      places: [...assembly.places.values()].map((place) =>
        namedIn(place, languages, (other) => placeEntry(place.id, { ...reading, language: other })),
      ),
      claims,
    },
    findings,
  };
}

/** The state an actor stands for: what the registry says it acts for, or the state whose office it holds. */
function stateOf(actor: string, reading: Reading): string | undefined {
  return actorOf(actor, reading)?.actsFor;
}
