import { actorOf } from '../../read/names';
import { officesHeldBy } from '../../read/names/offices';
import { foldText, type Sentence } from '../../text';
import { headNounOf, nounAt } from '../scene/head-nouns';
import { type Item, isInTime, meaning, type Run, type Scene, within } from '../scene/scene';
import type { Discourse, Ref } from './discourse';
import { isOfOthers } from './offices-of-two';
import { isUnder } from './under-offices';

/**
 * In a language that declines them, takes note of the nouns of offices and bodies by which those named in a sentence may be told later: «министр», «движение», «альянс». Of two named
 * together with one noun neither can be told.
 */
export function noteHeadNouns(scene: Scene, sentence: Sentence, { heads, headsOf }: Discourse): void {
  if (scene.reading.language.claims.syntax.headNouns === undefined) return;
  const here = new Map<string, string>();
  for (const name of within(scene.names, sentence.first, sentence.next)) {
    if (name.kind !== 'actor' || name.form === 'adjective' || name.type === 'state' || isUnder(scene, name)) continue;
    const { actor, type, state } = name;
    const ref: Ref = { actor, type, ...(state === undefined ? {} : { state }) };
    const own: string[] = [];
    for (let at = name.first; at < name.next; at += 1) {
      const noun = headNounOf(scene.reading.language, scene.tokens[at]!.text);
      if (noun !== undefined && (noun[1] === 'person') === (type === 'person')) own.push(noun[3]);
    }
    const { pressServices = [] } = scene.reading.language.claims.syntax;
    const told = SPEAKS_FOR.has(type) ? pressServices : [];
    for (const stem of [...own, ...knownNouns(scene, actor, type, headsOf), ...told]) {
      const other = here.get(stem);
      if (other !== undefined && other !== actor) heads.delete(stem);
      // «Министр позвонил Лаврову»: whoever is named only behind the noun is not whom it tells
      else if (type !== 'person' || heads.get(stem)?.actor === actor || !standsBefore(scene, sentence.first, name.first, stem))
        heads.set(stem, ref);
      if (type === 'person' && !heads.has(OWN + stem)) heads.set(OWN + stem, ref);
      here.set(stem, other !== undefined && other !== actor ? '' : actor);
    }
  }
}

/** Bodies with a press service of their own. */
const SPEAKS_FOR: ReadonlySet<string> = new Set(['institution', 'armed-force']);

/** The noun stands by itself before a name of the sentence. */
function standsBefore(scene: Scene, first: number, next: number, stem: string): boolean {
  for (let at = first; at < next; at += 1)
    if (headNounOf(scene.reading.language, scene.tokens[at]!.text)?.[3] === stem && scene.nameAt(at) === undefined) return true;
  return false;
}

/** The nouns of the offices that a person holds, of the names that a body has. */
function knownNouns(scene: Scene, actor: string, type: string, known: Map<string, readonly string[]>): readonly string[] {
  let found = known.get(actor);
  if (found === undefined) {
    found = type === 'person' ? officeNouns(scene, actor) : nameNouns(scene, actor);
    known.set(actor, found);
  }
  return found;
}

function officeNouns({ reading }: Scene, actor: string): readonly string[] {
  const { published } = reading;
  return officesHeldBy(reading, actor)
    .filter(({ from, to }) => (published === undefined ? to === undefined : (from ?? '') <= published && published <= (to ?? '9999')))
    .flatMap(({ office }) => titlesOf(reading.language).get(office) ?? []);
}

function nameNouns({ reading }: Scene, actor: string): readonly string[] {
  const entry = actorOf(actor, reading);
  const { code } = reading.language;
  // «МИД» is told again as the ministry that it is
  const field = actor.indexOf(MINISTRY);
  if (entry === undefined && field >= 0)
    return (titlesOf(reading.language).get(actor.slice(field)) ?? []).filter((noun) =>
      reading.language.claims.syntax.headNouns!.some(([, , , stem]) => stem === noun),
    );
  return [entry?.names[code], ...(entry?.aliases?.[code] ?? [])].flatMap((name) =>
    (name ?? '').split(' ').flatMap((word) => {
      const noun = headNounOf(reading.language, foldText(word));
      return noun === undefined || noun[1] === 'person' ? [] : [noun[3]];
    }),
  );
}

const MINISTRY = 'ministry-of-';

const titles = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The nouns of titles and bodies by office, listed once for each language. */
function titlesOf(language: Scene['reading']['language']): ReadonlyMap<string, readonly string[]> {
  let found = titles.get(language);
  if (found === undefined) {
    const byOffice = new Map<string, string[]>();
    for (const [pattern, office] of [...language.names.titles, ...language.names.bodies]) {
      const stem = foldText(pattern.split(/[~| ]/u, 1)[0]!);
      byOffice.set(office, [...(byOffice.get(office) ?? []), stem]);
    }
    found = byOffice;
    titles.set(language, found);
  }
  return found;
}

/** What is told by a noun alone: nothing that tells it apart from another stands before it or behind it. */
export function standsAlone(scene: Scene, { first, next }: Run): boolean {
  const { tokens } = scene;
  const { adjectives, genitives } = scene.reading.language.claims.syntax.bodies!;
  const before = tokens[first - 1];
  const plain = (at: number) => scene.syntax.get(at) === undefined && scene.predicateAt(at) === undefined && scene.timeAt(at) === undefined;
  if (
    before?.kind === 'word' &&
    tokens[first]!.gap === ' ' &&
    (scene.nameAt(first - 1)?.form === 'adjective' ||
      (plain(first - 1) && !isInTime(scene, first - 1) && ends(before.text, adjectivesOf(scene, first, adjectives))))
  )
    return false;
  const behind = tokens[next];
  if (behind === undefined || behind.kind === 'mark') return behind?.text !== '"' && behind?.text !== '-';
  // «боевики 19 июля», «повстанцы в среду»
  if (scene.timeAt(next) !== undefined || (scene.syntax.get(next) !== undefined && scene.timeAt(next + 1) !== undefined)) return true;
  if (scene.nameAt(next) !== undefined || behind.capital || behind.kind === 'digits') return false;
  return meaning(scene.syntax.get(next), 'inside') === undefined && (!plain(next) || !ends(behind.text, genitives));
}

/** Others than those told before: by what stands behind a noun for several, or by people of no name before a pronoun: «жители находятся в городе, где им оказывают помощь». */
export function isUnlike(scene: Scene, item: Item, anaphor: string, first: number): boolean {
  if (anaphor === 'two-persons') return tellsWhich(scene, item) || isOfOthers(scene, item);
  const { companies, people } = scene.reading.language.claims.syntax;
  if (anaphor !== 'they' || companies === undefined || people === undefined) return false;
  for (let at = item.first - 1; at >= first; at -= 1) {
    // «лидеры заявили, что им …»: those who speak are told of themselves
    if (meaning(scene.predicateAt(at), 'cue') !== undefined) return false;
    const { text } = scene.tokens[at]!;
    if (companies.includes(text) || people.endings.some((ending) => text.endsWith(ending))) return true;
  }
  return false;
}

/** «министры финансов ЕС», «лидеры семи стран», «главы государств Азии»: behind a noun for several stands whose they are or how many, so they are no two told before. */
function tellsWhich(scene: Scene, { next }: Item): boolean {
  const { bodies, headNouns } = scene.reading.language.claims.syntax;
  const behind = scene.tokens[next];
  if (headNouns === undefined || behind === undefined || behind.kind === 'mark' || behind.gap !== ' ' || scene.timeAt(next) !== undefined)
    return false;
  const name = scene.nameAt(next);
  // of states each noun may be of one: «лидеры Чада и Нигера»
  if (name !== undefined) return name.kind !== 'actor' || name.type === 'organisation';
  if (behind.kind === 'digits') return true;
  if (scene.predicateAt(next) !== undefined || scene.syntax.get(next) !== undefined) return false;
  return ends(behind.text, bodies!.genitives) && !ends(behind.text, bodies!.verbs);
}

const ends = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));

/** «того ж дня Міністра прийняв»: no ending of one letter is an adjective's in a case that a noun shows. */
function adjectivesOf({ reading, tokens }: Scene, at: number, endings: readonly string[]): readonly string[] {
  const { agreeing, manyNominative, bareForces, people } = reading.language.claims.syntax;
  const { text } = tokens[at]!;
  // «три села бойовики обстріляли»: nor one of the singular before several
  if ((bareForces?.[text] !== undefined || ends(text, people?.endings ?? [])) && ends(text, manyNominative ?? [])) return agreeing!.plural;
  const relation = headNounOf(reading.language, text)?.[2];
  return relation === 'of' || relation === 'to' || relation === 'by' ? endings.filter((ending) => ending.length > 1) : endings;
}

/** Opens the key of an office written as a readout writes that of its own side, whoever else holds one like it: «того ж дня Міністра прийняв …». */
const OWN = '^';

/** The key by which a noun is noted. */
export function headKey({ reading, tokens }: Scene, first: number, word: string): string {
  const noun = headNounOf(reading.language, nounAt(tokens, first));
  if (noun === undefined) return word;
  const { capital, gap } = tokens[first]!;
  const within = first > 0 && gap !== '\n' && (tokens[first - 1]!.kind === 'word' || tokens[first - 1]!.text === ',');
  return capital && within && noun[1] === 'person' ? OWN + noun[3] : noun[3];
}

/** Whom a noun tells again. */
export const headOf = ({ heads }: Discourse, key: string): Ref | undefined =>
  heads.get(key) ?? (key.startsWith(OWN) ? heads.get(key.slice(OWN.length)) : undefined);
