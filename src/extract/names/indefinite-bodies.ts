import type { DefiniteNouns } from '../../languages/words/definites';
import type { ActorMention } from '../../read/mentions';
import { WordMemo } from '../../text';
import { isInTime, itemEndingAt, meaning, type Placed, type Scene } from '../scene/scene';
import { unregisteredMention } from './unregistered';

type Words = readonly (readonly string[])[];

const tables = new WeakMap<DefiniteNouns, ReadonlyMap<string, Words>>();

/** The phrases by their first word, the longest first; built once for each language. */
function tableOf(definites: DefiniteNouns): ReadonlyMap<string, Words> {
  let table = tables.get(definites);
  if (table === undefined) {
    const made = new Map<string, (readonly string[])[]>();
    for (const phrase of definites.armed ?? []) {
      const words = phrase.split(' ');
      made.set(words[0]!, [...(made.get(words[0]!) ?? []), words]);
    }
    for (const those of made.values()) those.sort((a, b) => b.length - a.length);
    table = made;
    tables.set(definites, table);
  }
  return table;
}

/** Most adjectives between an article and its noun, and most words behind "of". */
const MOST_ADJECTIVES = 3;
const LONGEST_TAIL = 5;

/** What may begin at a word, in bits: armed people, an article of such a body, the plural of people. */
const ARMED = 1;
const ARTICLE = 2;
const PEOPLE = 4;

const beginnings = new WeakMap<DefiniteNouns, WordMemo<number>>();

function beginningsOf(definites: DefiniteNouns): WordMemo<number> {
  let memo = beginnings.get(definites);
  if (memo === undefined) {
    const { people, broughtIn } = definites;
    const armed = tableOf(definites);
    memo = new WordMemo(
      ({ text }) =>
        (armed.has(text) ? ARMED : 0) |
        (broughtIn?.articles.includes(text) === true ? ARTICLE : 0) |
        (people !== undefined && isPeopleWord(text, people) ? PEOPLE : 0),
    );
    beginnings.set(definites, memo);
  }
  return memo;
}

const isPeopleWord = (text: string, { endings, except }: DefiniteNouns['people'] & object): boolean =>
  text.length >= SHORTEST_PEOPLE && endings.some((ending) => text.endsWith(ending)) && !except.includes(text);

/** A body that a common noun without "the" tells: "gunmen", "suspected militants", "an alliance of three armed groups". It has no name, and is an actor by what it is called. `first` is where its sentence begins. */
export function indefiniteBodyAt(scene: Scene, at: number, first: number): Placed<ActorMention> | undefined {
  const definites = scene.reading.language.claims.syntax.definites;
  if (definites === undefined) return undefined;
  const begins = beginningsOf(definites).of(scene.tokens[at]!.word);
  if (begins === 0) return undefined;
  return (
    (begins & ARMED ? armedAt(scene, at, first, definites) : undefined) ??
    (begins & ARTICLE ? broughtInAt(scene, at, definites) : undefined) ??
    (begins & PEOPLE ? peopleAt(scene, at) : undefined)
  );
}

function armedAt(scene: Scene, at: number, first: number, definites: DefiniteNouns): Placed<ActorMention> | undefined {
  const { tokens } = scene;
  const words = tableOf(definites)
    .get(tokens[at]!.text)
    ?.find((those) => those.every((word, offset) => tokens[at + offset]?.text === word));
  if (words === undefined) return undefined;
  const next = at + words.length;
  // "Houthi rebels", "the separatists' leader", "settlers of Hebron", "the Guerrillas FC"
  if (scene.nameAt(at - 1) !== undefined && tokens[at]!.gap === ' ') return undefined;
  if (scene.nameAt(next) !== undefined || meaning(scene.syntax.get(next), 'relation')?.relation === 'of') return undefined;
  const behind = tokens[next];
  if (behind?.kind === 'word' && behind.capital && behind.gap === ' ') return undefined;
  if (behind?.text === '-' && behind.gap === '') return undefined;
  return unregisteredMention(scene, { first: isPeople(scene, at - 1, first) ? at - 1 : at, next }, 'group');
}

/** "Tigrayan rebels": a word in capitals that no table has, and that does not open the sentence. */
const isPeople = (scene: Scene, at: number, first: number): boolean =>
  at > first &&
  scene.tokens[at]!.capital &&
  scene.tokens[at]!.kind === 'word' &&
  scene.tokens[at + 1]!.gap === ' ' &&
  isPlain(scene, at) &&
  !isInTime(scene, at);

function broughtInAt(scene: Scene, at: number, { broughtIn }: DefiniteNouns): Placed<ActorMention> | undefined {
  const { tokens } = scene;
  if (broughtIn === undefined || !broughtIn.articles.includes(tokens[at]!.text)) return undefined;
  let noun = at + 1;
  while (noun <= at + MOST_ADJECTIVES && isPlain(scene, noun) && !broughtIn.nouns.includes(tokens[noun]!.text)) noun += 1;
  if (!isPlain(scene, noun) || !broughtIn.nouns.includes(tokens[noun]!.text)) return undefined;
  const next = tokens[noun + 1]?.text === broughtIn.of ? tailEnd(scene, noun + 2) : noun + 1;
  return next === undefined || tokens[next]?.text === '-' ? undefined : unregisteredMention(scene, { first: at + 1, next }, 'group');
}

/** "of three ethnic armed groups": plain words, up to a mark, a small word or a verb; nothing where a name stands there. */
function tailEnd(scene: Scene, from: number): number | undefined {
  let next = from;
  while (
    next < scene.tokens.length &&
    next - from < LONGEST_TAIL &&
    scene.tokens[next]!.kind === 'word' &&
    scene.tokens[next]!.gap === ' '
  ) {
    if (scene.nameAt(next) !== undefined) return undefined;
    if (scene.syntax.get(next) !== undefined || isVerb(scene, next)) break;
    next += 1;
  }
  return next > from && itemEndingAt(scene, next - 1) === undefined ? next : undefined;
}

/** A word, and no name nor small word. */
const isPlain = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' && scene.nameAt(at) === undefined && scene.syntax.get(at) === undefined && !isVerb(scene, at);

const isVerb = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light') === true;

/** "smugglers attacked a village", "the hijackers freed 20 passengers": the plural of people who do something, right before a verb that does more than say. */
export function peopleAt(scene: Scene, at: number): Placed<ActorMention> | undefined {
  const people = scene.reading.language.claims.syntax.definites?.people;
  if (at >= scene.tokens.length) return undefined;
  const { kind, text, capital } = scene.tokens[at]!;
  if (people === undefined || kind !== 'word' || (capital && scene.tokens[at - 1]?.kind === 'word')) return undefined;
  if (!isPeopleWord(text, people)) return undefined;
  if (!isPlain(scene, at) || itemEndingAt(scene, at) !== undefined || !isDeed(scene, at + 1)) return undefined;
  const before = at > 0 && scene.tokens[at]!.gap === ' ' ? scene.nameAt(at - 1) : undefined;
  // "al Shabaab militants": they are told by the body's name
  if (before?.kind === 'actor' && before.form !== 'adjective' && before.type !== 'state' && before.type !== 'person') return undefined;
  return unregisteredMention(scene, { first: at, next: at + 1 }, 'group');
}

const SHORTEST_PEOPLE = 7;
const AUXILIARIES = 3;

/** A verb of an act or a matter, with no more than small words before it. */
function isDeed(scene: Scene, from: number): boolean {
  const { nonFinite, reduced } = scene.reading.language.claims.syntax;
  const { endings, finiteAfter } = nonFinite;
  let passive = false;
  for (let at = from; at < from + AUXILIARIES && scene.tokens[at]?.kind === 'word'; at += 1) {
    const { text } = scene.tokens[at]!;
    const verb = scene.predicateAt(at);
    // "three fishermen were let go": not theirs
    if (verb !== undefined && passive && !endings.some((ending) => text.endsWith(ending))) return false;
    // "the prisoners handed over by Kyiv"
    if (verb !== undefined && reduced?.agent.includes(scene.tokens[verb.next]?.text ?? '') === true) return false;
    if (verb !== undefined) return verb.lexemes.some((lexeme) => DEEDS.has(lexeme.role) && 'form' in lexeme && lexeme.form === 'verb');
    passive ||= finiteAfter?.includes(text) === true;
    if (scene.syntax.get(at) === undefined || meaning(scene.syntax.get(at), 'relation') !== undefined) return false;
  }
  return false;
}

const DEEDS: ReadonlySet<string> = new Set(['act', 'matter']);
