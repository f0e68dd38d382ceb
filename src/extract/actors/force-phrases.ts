import { type Item, meaning, type Run, type Scene } from '../scene/scene';
import { agrees } from '../subjects/struck-first';
import type { Party } from './groups';
import { tells } from './some-doers';

const MOST_ADJECTIVES = 3;
const LONGEST_TAIL = 4;
const SHORTEST_ADJECTIVE = 5;
const LONGEST_ENDING = 2;

/**
 * «урядова авіація», «озброєні люди», «загони повстанців»: in a language that declines nouns, those who act told by a common noun and by what tells them apart, adjectives of its number before it
 * and genitives behind it. Nothing where the name of somebody known is among them, unless it is the adjective of a state.
 */
export function forcePhraseAt(scene: Scene, noun: number, last: Party | undefined, floor: number, stop: number): Run | undefined {
  const described = adjectivesBefore(scene, noun, floor);
  const first = nationalAt(scene, described - 1) ? nationalityBefore(scene, last, described, noun) : described;
  if (first === undefined) return undefined;
  const next = tailEnd(scene, noun + 1, stop);
  return next === undefined || (first === noun && next === noun + 1) || tells(scene, first, next, EVERYDAY) ? undefined : { first, next };
}

/** «двоє озброєних чоловіків», «близько сотні повстанців», «п'ятнадцять делегацій»: those who act counted, their noun in the genitive and a verb right behind. */
export function countedForceAt(scene: Scene, noun: number, floor: number): Run | undefined {
  const { countedForces, agreeing } = scene.reading.language.claims.syntax;
  const { tokens } = scene;
  if (countedForces === undefined || !countedForces.nouns.includes(tokens[noun]!.text)) return undefined;
  let at = noun - 1;
  while (at > floor && noun - at <= MOST_ADJECTIVES && isPlain(scene, at) && ends(tokens[at]!.text, agreeing!.plural)) at -= 1;
  const counts = (place: number) => tokens[place]!.kind === 'digits' || countedForces.numbers.includes(tokens[place]!.text);
  if (at < floor || !counts(at)) return undefined;
  let first = at;
  while (first > floor && counts(first - 1)) first -= 1;
  return isVerb(scene.predicateAt(noun + 1)) ? { first, next: noun + 1 } : undefined;
}

/** What a state fights with is the state's: «израильские самолёты». */
const ARMS: ReadonlySet<string> = new Set(['projectiles', 'missiles', 'aircraft']);

/** «делегація школярів» */
const EVERYDAY: ReadonlySet<string> = new Set(['everyday']);

/** A verb that the phrase may be the subject of stands right behind it, small words and dates apart. */
export function actsBehind(scene: Scene, noun: number, next: number, stop: number): boolean {
  let at = next;
  while (at < stop) {
    const time = scene.timeAt(at);
    const dated = meaning(scene.syntax.get(at), 'relation') !== undefined ? scene.timeAt(scene.syntax.get(at)!.next) : undefined;
    if (time !== undefined || dated !== undefined) at = (time ?? dated)!.next;
    else if (isVerb(scene.predicateAt(at))) return agrees(scene, noun, at);
    // «група людей на мотоциклах напала»
    else if (
      at === next &&
      meaning(scene.syntax.get(at), 'relation')?.relation === 'in' &&
      pastWords(scene, scene.syntax.get(at)!.next) > at
    )
      at = pastWords(scene, scene.syntax.get(at)!.next);
    else if (meaning(scene.syntax.get(at), 'transparent') !== undefined || meaning(scene.syntax.get(at), 'negation') !== undefined)
      at = scene.syntax.get(at)!.next;
    else return false;
  }
  return false;
}

/** Past a few plain words. */
function pastWords(scene: Scene, from: number): number {
  let at = from;
  while (at < from + MOST_WORDS && scene.tokens[at]?.kind === 'word' && mayTell(scene, at)) at += 1;
  return at;
}

const MOST_WORDS = 3;

const isVerb = (item: Item | undefined): boolean =>
  item?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'adverbial' && lexeme.form !== 'light') ===
  true;

/** «сирийские повстанцы», «турецкая оппозиция»: the adjective of a state is of those who act, and the state does nothing by it. */
function nationalityBefore(scene: Scene, last: Party | undefined, described: number, noun: number): number | undefined {
  const { agreeing } = scene.reading.language.claims.syntax;
  const { tokens } = scene;
  if (agreeing === undefined || last?.is !== 'actor' || last.next !== described || last.nameless === true) return undefined;
  if (last.mention.form !== 'adjective' || tokens[described]!.gap !== ' ' || tells(scene, noun, noun + 1, ARMS)) return undefined;
  // «российские и украинские делегаты»: those of two states are no one group
  if (meaning(scene.syntax.get(last.first - 1), 'conjunction') !== undefined && scene.nameAt(last.first - 2)?.form === 'adjective')
    return undefined;
  return ends(tokens[described - 1]!.text, agreeing.nominative) ? last.first : undefined;
}

/** An adjective of a state, and no more of a place: «донецкие ополченцы». */
function nationalAt(scene: Scene, at: number): boolean {
  const name = scene.nameAt(at);
  return name?.form === 'adjective' && name.kind === 'actor';
}

/** Where the adjectives before the noun begin, behind any of nationality. */
function adjectivesBefore(scene: Scene, noun: number, floor: number): number {
  const { agreeing, manyNominative = [] } = scene.reading.language.claims.syntax;
  if (agreeing === undefined) return noun;
  const { tokens } = scene;
  const several = ends(tokens[noun]!.text, manyNominative);
  let first = noun;
  while (first > floor && noun - first < MOST_ADJECTIVES && tokens[first]!.gap === ' ') {
    const { text, kind } = tokens[first - 1]!;
    if (nationalAt(scene, first - 1)) break;
    const placed = scene.nameAt(first - 1)?.form === 'adjective';
    if (kind !== 'word' || text.length < SHORTEST_ADJECTIVE || !(placed || mayTell(scene, first - 1)) || !ends(text, agreeing.nominative))
      break;
    if (several && !ends(text, agreeing.plural)) break;
    first -= 1;
  }
  return first;
}

/** Past the genitives behind the noun, «так званої» and a name in quotation marks; nothing where somebody known stands there. */
function tailEnd(scene: Scene, from: number, stop: number): number | undefined {
  const { tokens, reading } = scene;
  const words = reading.language.names.casedBodies;
  const { soCalled = [] } = reading.language.claims.syntax;
  let end = from;
  while (end < stop && end - from < LONGEST_TAIL) {
    const { text, kind, gap, capital } = tokens[end]!;
    if (text === '"' && gap === ' ') {
      let close = end + 2;
      while (close < stop && close - end < LONGEST_TAIL && tokens[close]!.text !== '"') close += 1;
      return tokens[close]?.text === '"' ? close + 1 : end;
    }
    if (kind !== 'word' || gap !== ' ') break;
    const name = scene.nameAt(end);
    if (name?.kind === 'place') {
      end = name.next;
      continue;
    }
    if (name !== undefined) return name.form === 'adjective' ? end : undefined;
    const called = soCalled.find((phrase) => phrase.every((word, at) => tokens[end + at]?.text === word));
    if (called !== undefined) {
      end += called.length;
      continue;
    }
    if (words === undefined || !mayBelong(scene, end) || words.noGenitives.includes(text)) break;
    const described = end > from && ends(tokens[end - 1]!.text, words.adjectiveGenitives);
    const genitive =
      ends(text, words.sureGenitives) ||
      ends(text, words.adjectiveGenitives) ||
      words.purposes.some((stem) => text.startsWith(stem) && text.length - stem.length <= LONGEST_ENDING) ||
      ((capital || described) && ends(text, words.genitives) && !ends(text, words.verbs));
    if (!genitive) break;
    end += 1;
  }
  return end;
}

const ends = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));

/** «загони повстанців»: what only tells of somebody else may be theirs. */
const mayBelong = (scene: Scene, at: number): boolean => {
  const item = scene.syntax.get(at);
  return (
    isPlain(scene, at) ||
    (item?.next === at + 1 && item.lexemes.every(({ role }) => role === 'transparent') && !isVerb(scene.predicateAt(at)))
  );
};

/** «урядові війська»: an adjective may be written as a noun in another case is. */
const mayTell = (scene: Scene, at: number): boolean =>
  isPlain(scene, at) ||
  (scene.syntax.get(at)?.lexemes.every(({ role }) => role === 'anaphor' || role === 'side') === true &&
    scene.predicateAt(at) === undefined);

/** No small word, name, time, verb or noun of a matter. */
const isPlain = (scene: Scene, at: number): boolean =>
  scene.syntax.get(at) === undefined &&
  scene.predicateAt(at) === undefined &&
  scene.timeAt(at) === undefined &&
  scene.nameAt(at) === undefined;
