import { sha256Hex } from '../ground/sha256-hex';
import type { Claim, Dossier } from '../kinds/claim';
import type { Language } from '../languages/language';
import type { Finding } from '../model/finding';
import { SCHEMA_VERSION } from '../model/vocabulary';
import { refuseBadInput } from '../read/bad-input';
import { durationsOf } from '../read/durations';
import { actorOf, actsForOf, namesOf, placeEntry, type Registry } from '../read/names';
import { officesHeldBy } from '../read/names/offices';
import { quantitiesOf } from '../read/quantities';
import { prepare, type Reading } from '../read/reading';
import { timesOf } from '../read/times';
import { claimsOfScene } from './account/narrate';
import { Assembly } from './assemble';
import { withoutAsides } from './lines/asides';
import { mainLanguage } from './lines/detect-language';
import { isTag, linesOf, runsOf } from './lines/languages-of';
import { textFindings } from './lines/text-findings';
import { textOfHtml } from './lines/text-of-html';
import { namedIn } from './names/named-in';
import { withSpeakers } from './names/speaker-phrases';
import { setScene } from './scene/scene';

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

const VERSION = '0.1.0';

/**
 * Reads a text and returns the claims it makes, each on its exact words. Pure: the same text gives the same dossier, with the same ids, on any machine.
 *
 * Where no language is given each line is read in its own; lines in none of `languages` give no claims and a finding `extract/unknown-language`. The source of a web page is
 * read between its tags, with offsets into the source, and a finding `extract/looks-like-html`.
 *
 * @throws {TypeError} where the text is no string, or a language none of `onrecord/languages/…`
 * @throws {RangeError} for a text longer than `TEXT_LIMIT`, a publication date that is no ISO date, or when no language is given
 */
export function extract(document: SourceDocument, { languages, registry }: ExtractOptions): Extraction {
  const { text } = document;
  if (languages.length === 0) throw new RangeError('expected at least one language, found none');
  for (const language of languages) refuseBadInput(text, { language, published: document.published });
  const findings = textFindings(text);
  const words = findings.some(({ code }) => code === 'extract/looks-like-html') ? textOfHtml(text) : text;
  const sha256 = sha256Hex(text);
  const id = document.id ?? `text-${sha256.slice(0, 12)}`;
  const runs = runsOf({ ...document, text: words }, languages);
  for (const { language, start, end } of runs)
    if (language === undefined)
      findings.push({
        code: 'extract/unknown-language',
        severity: 'warning',
        path: [],
        args: { expected: languages.map(({ code }) => code), found: document.language ?? 'none of them' },
        start,
        end,
      });
  const known = [...new Set(runs.flatMap(({ language }) => language ?? []))].map((language) => {
    const reading: Reading = {
      ...prepare(linesOf(words, language, runs), {
        language,
        onFinding: (finding) => findings.push(finding),
        ...(document.published === undefined ? {} : { published: document.published }),
        ...(registry === undefined ? {} : { registry }),
      }),
      text,
    };
    return assemble(reading, document, id, sha256);
  });
  const claims: Claim[] = known.flatMap(({ claims }) => claims);
  if (known.length > 1) claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
  const actors = new Map(known.flatMap((assembly) => [...assembly.actors]));
  const places = new Map(known.flatMap((assembly) => [...assembly.places]));
  const { title, published, publisher, speaksFor, uri } = document;
  return {
    dossier: {
      schemaVersion: SCHEMA_VERSION,
      documents: [
        {
          id,
          ...(title === undefined ? {} : { title }),
          language: mainLanguage(runs)?.code ?? (isTag(document.language) ? document.language : 'und'),
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { publisher }),
          ...(speaksFor === undefined ? {} : { speaksFor }),
          ...(uri === undefined ? {} : { uri }),
          sha256,
          length: text.length,
        },
      ],
      actors: [...actors.values()].map((entry) =>
        namedIn(entry, languages, (other) => actorOf(entry.id, { language: other, ...(registry === undefined ? {} : { registry }) })),
      ),
      places: [...places.values()].map((entry) =>
        namedIn(entry, languages, (other) => placeEntry(entry.id, { language: other, ...(registry === undefined ? {} : { registry }) })),
      ),
      claims,
    },
    findings,
  };
}

function assemble(reading: Reading, { speaksFor }: SourceDocument, id: string, sha256: string): Assembly {
  const values = {
    names: namesOf(reading),
    times: timesOf(reading),
    durations: durationsOf(reading),
    quantities: quantitiesOf(reading),
  };
  const scene = withSpeakers(setScene(withoutAsides(reading, values), values));
  const assembly = new Assembly(scene, id, sha256, VERSION);
  if (speaksFor !== undefined) assembly.note({ actor: speaksFor });
  for (const draft of claimsOfScene(scene, { speaksFor, stateOf: statesIn(reading) })) assembly.add(draft);
  return assembly;
}

/** The state that each actor stands for, found once for a text, which asks it of the same actors again and again. */
function statesIn(reading: Reading): (actor: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (actor) => {
    let state = known.get(actor);
    if (state === undefined && !known.has(actor)) {
      state = stateOf(actor, reading);
      known.set(actor, state);
    }
    return state;
  };
}

/** The state an actor stands for: what the registry says it acts for, or the state whose office it holds. */
function stateOf(actor: string, reading: Reading): string | undefined {
  const { published } = reading;
  const held = officesHeldBy(reading, actor);
  const then =
    published === undefined
      ? held
      : held.filter(({ from, to }) => (from ?? '') <= published && published <= (to ?? '9999').padEnd(10, '~'));
  // who held offices of one state only stands for it whatever the day
  const states = new Set((then.length > 0 ? then : held).map(({ of }) => actsForOf(of, reading) ?? of));
  return actsForOf(actor, reading) ?? (states.size === 1 ? [...states][0] : undefined);
}
