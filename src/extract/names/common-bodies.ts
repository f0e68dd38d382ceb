import type { CommonBodies } from '../../languages/words/definites';
import type { ActorMention } from '../../read/mentions';
import { isShouted } from '../../read/names';
import { type Sentence, WordMemo } from '../../text';
import { isInTime, isPossessiveAt, itemEndingAt, meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { doesDeed, isSpeaking, pastPair } from './common-deeds';
import { isSeated } from './definite-bodies';
import { isBody, isSource } from './source-bodies';
import { unregisteredMention } from './unregistered';

const MOST_BEFORE = 4;

/** What the noun tells: a body that meets, another, those who do deeds, those who only speak. */
export type Sort = 'assembly' | 'one' | 'many' | 'teller';

const tables = new WeakMap<CommonBodies, ReadonlyMap<string, Sort>>();

function sortsOf(common: CommonBodies): ReadonlyMap<string, Sort> {
  let sorts = tables.get(common);
  if (sorts === undefined) {
    const { assemblies, one, many, tellers } = common;
    const each = (words: readonly string[], sort: Sort) => words.map((word) => [word, sort] as const);
    sorts = new Map([...each(tellers, 'teller'), ...each(one, 'one'), ...each(many, 'many'), ...each(assemblies, 'assembly')]);
    tables.set(common, sorts);
  }
  return sorts;
}

type Heads = Sort | 'phrase' | 'plural' | 'none';

const heads = new WeakMap<CommonBodies, WordMemo<Heads>>();

/** What a word may head: by itself, as the last of a phrase, as a name in the plural. */
function headsOf(common: CommonBodies): WordMemo<Heads> {
  let memo = heads.get(common);
  if (memo === undefined) {
    const sorts = sortsOf(common);
    const { phrases, plural } = common;
    memo = new WordMemo(
      ({ text }) =>
        sorts.get(text) ?? (phrases[text] !== undefined ? 'phrase' : plural.some((ending) => text.endsWith(ending)) ? 'plural' : 'none'),
    );
    heads.set(common, memo);
  }
  return memo;
}

/**
 * Those who act told by a common noun alone, with a verb of theirs behind or "by" before: "Summit condemned", "villagers in Darfur accused", "the trade unions rejected". They are nobody
 * that a table has, and are called by their noun with what describes it before.
 */
export function commonBodies(scene: Scene): Placed<ActorMention>[] {
  const common = scene.reading.language.claims.syntax.definites?.common;
  if (common === undefined) return [];
  const sorts = sortsOf(common);
  const mayHeadBy = headsOf(common);
  const found: Placed<ActorMention>[] = [];
  for (const sentence of scene.sentences)
    for (let at = sentence.first; at < sentence.next; at += 1) {
      const { kind, word } = scene.tokens[at]!;
      const heading = kind === 'word' ? mayHeadBy.of(word) : 'none';
      if (heading === 'none') continue;
      const sort = heading === 'phrase' || heading === 'plural' ? sortOfPhrase(scene, at, common, heading) : heading;
      if (sort === undefined || !mayHead(scene, at)) continue;
      const next = wholeOf(scene, at, sentence, common);
      const { first, stands } = openingOf(scene, at, sentence, common, sorts);
      if (next === undefined || stands === false) continue;
      const told = stands === 'agent' ? isToldBy(scene, first, common, sort) : doesDeed(scene, at, sentence, common, sort);
      const takes = told || (isBody(scene, at, sort === 'teller', common) && isSource(scene, { first, next }, common));
      if (!takes && !isAddressed(scene, first, next, common)) continue;
      found.push(...joinedTo(scene, first, sentence, common, sorts), unregisteredMention(scene, { first, next }, 'group'));
    }
  return found;
}

/** "heads of state", "the Tigers": a phrase of people, or a name in the plural that no table has. */
function sortOfPhrase(scene: Scene, at: number, { phrases, determiners }: CommonBodies, heading: 'phrase' | 'plural'): Sort | undefined {
  const { tokens, reading } = scene;
  const { text, capital } = tokens[at]!;
  if (heading === 'phrase') {
    const item = itemEndingAt(scene, at);
    return item !== undefined && tokens[item.first]!.text === phrases[text] ? 'teller' : undefined;
  }
  if (!capital || at === 0 || scene.syntax.get(at) !== undefined) return undefined;
  return determiners[0] === tokens[at - 1]!.text && !isShouted(reading.text, tokens[at]!) ? 'teller' : undefined;
}

/** Where the phrase of a noun begins, and what it may be there. */
function openingOf(scene: Scene, head: number, sentence: Sentence, common: CommonBodies, sorts: ReadonlyMap<string, Sort>) {
  const first = firstOf(scene, head, sentence, common, sorts);
  if (first === undefined) return { first: head, stands: false } as const;
  return { first, stands: standsAs(scene, first, sentence, common, sorts, sorts.get(scene.tokens[head]!.text) ?? 'teller') };
}

/** "government negotiators and rebel leaders": those joined to the phrase that begins at a token, who stand before it. */
function joinedTo(
  scene: Scene,
  from: number,
  sentence: Sentence,
  common: CommonBodies,
  sorts: ReadonlyMap<string, Sort>,
): Placed<ActorMention>[] {
  const { tokens } = scene;
  const and = common.determiners.includes(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const head = and - 1;
  if (head < sentence.first || !common.pairing.includes(tokens[and]!.text) || !sorts.has(tokens[head]!.text) || !mayHead(scene, head))
    return [];
  const { first, stands } = openingOf(scene, head, sentence, common, sorts);
  return stands === false
    ? []
    : [...joinedTo(scene, first, sentence, common, sorts), unregisteredMention(scene, { first, next: and }, 'group')];
}

/** A noun that no name, pronoun or verb takes. */
function mayHead(scene: Scene, at: number): boolean {
  if (scene.nameAt(at) !== undefined || isInTime(scene, at)) return false;
  const item = scene.syntax.get(at) ?? itemEndingAt(scene, at);
  if (
    item !== undefined &&
    (item.next > at + 1 ||
      !item.lexemes.every(({ role }) => MAY_HEAD.has(role) || (role === 'anaphor' && describes(scene, item.first - 1))))
  )
    return false;
  return isNoun(scene, at);
}

const MAY_HEAD: ReadonlySet<string> = new Set(['side', 'addressee', 'body-noun']);

const isNoun = (scene: Scene, at: number): boolean =>
  predicateEndingAt(scene, at)?.lexemes.every((lexeme) => 'form' in lexeme && lexeme.form === 'noun') ?? true;

/** "the State Bank of India": in capitals, the name behind "of" is the body's own. Nothing where the noun is but a part of whoever is named: "members of the cabinet", "the authorities in Minsk". */
function wholeOf(scene: Scene, head: number, { next }: Sentence, common: CommonBodies): number | undefined {
  const { of, parts, assemblies } = common;
  const { tokens } = scene;
  if (isSeated(scene, head + 1)) return undefined;
  const paired = pastPair(scene, head + 1, common);
  if (paired > head + 1) return paired;
  if (tokens[head + 1]?.text !== of) return head + 1;
  // "corps commanders of India and China": the states act
  const own = scene.nameAt(head + 2);
  if (own?.kind === 'actor' && own.type === 'state' && meaning(scene.syntax.get(head), 'side') !== undefined) return undefined;
  let at = head + 2;
  while (
    at < next &&
    scene.nameAt(at) === undefined &&
    tokens[at]!.kind === 'word' &&
    scene.predicateAt(at) === undefined &&
    at - head <= MOST_BEFORE
  )
    at += 1;
  const name = scene.nameAt(at);
  if (name === undefined || name.form === 'adjective') return head + 1;
  if (parts.includes(tokens[head]!.text) || (assemblies.includes(tokens[head]!.text) && !tokens[head]!.capital)) return undefined;
  return tokens[head]!.capital && name.first === head + 2 ? name.next : head + 1;
}

/** Where what describes the noun begins; nothing where a state's adjective makes the noun that state's. */
function firstOf(
  scene: Scene,
  head: number,
  sentence: Sentence,
  { determiners, pairing }: CommonBodies,
  sorts: ReadonlyMap<string, Sort>,
): number | undefined {
  // "foreign ministers"
  let first = itemEndingAt(scene, head)?.first ?? head;
  while (first > sentence.first && head - first < MOST_BEFORE && scene.tokens[first]!.gap === ' ') {
    let at = first - 1;
    // "the fishermen's union"
    if (isPossessiveAt(scene, at) && at > sentence.first) at -= 1;
    // "its allies and partners"
    else if (
      first === head &&
      pairing.includes(scene.tokens[at]!.text) &&
      isMany(sorts.get(scene.tokens[at - 1]?.text ?? '')) &&
      at > sentence.first
    )
      at -= 1;
    if (determiners.includes(scene.tokens[at]!.text)) break;
    const name = scene.nameAt(at);
    if (name !== undefined) {
      if (name.form !== 'adjective') return undefined;
      if (meaning(scene.syntax.get(head), 'side') !== undefined) return undefined;
    } else if (!describes(scene, at)) break;
    first = at;
  }
  return first;
}

const isMany = (sort: Sort | undefined): boolean => sort === 'many' || sort === 'teller';

function describes(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.kind !== 'word') return false;
  const item = scene.syntax.get(at) ?? itemEndingAt(scene, at);
  if (item !== undefined && (item.next > at + 1 || !item.lexemes.every(({ role }) => role === 'side'))) return false;
  return !isInTime(scene, at) && isNoun(scene, at);
}

/** The words before leave room for a subject, or for whom a passive is done by. */
function standsAs(
  scene: Scene,
  first: number,
  sentence: Sentence,
  { determiners, agent, pairing }: CommonBodies,
  sorts: ReadonlyMap<string, Sort>,
  sort: Sort,
): 'subject' | 'agent' | false {
  const determined = first > sentence.first && determiners.includes(scene.tokens[first - 1]!.text);
  const bare = isMany(sort) || (sort === 'assembly' && first === sentence.first && scene.tokens[first]!.capital);
  if (!determined && !bare) return false;
  const before = determined ? first - 2 : first - 1;
  if (before < sentence.first) return 'subject';
  const { kind, text } = scene.tokens[before]!;
  if (agent.includes(text)) return 'agent';
  if (meaning(predicateEndingAt(scene, before), 'cue')?.form === 'adverbial') return 'subject';
  // "government and rebel delegations": the noun is of both
  if (!determined && pairing.includes(text) && !sorts.has(scene.tokens[before - 1]?.text ?? '') && mayShare(scene, before - 1))
    return false;
  if (kind !== 'word' || isInTime(scene, before)) return 'subject';
  const item = itemEndingAt(scene, before);
  if (item?.lexemes.some(({ role }) => OPENING.has(role)) === true) return 'subject';
  if (before === sentence.first && meaning(item, 'transparent') !== undefined) return 'subject';
  return meaning(predicateEndingAt(scene, before), 'cue')?.form === 'verb' ? 'subject' : false;
}

const mayShare = (scene: Scene, at: number): boolean =>
  scene.nameAt(at)?.form === 'adjective' || (scene.nameAt(at) === undefined && describes(scene, at));

const OPENING: ReadonlySet<string> = new Set(['complementiser', 'conjunction', 'conditional', 'clause-opener', 'during']);

/** "informed the Summit that …": between a verb of saying and its that-word. */
function isAddressed(scene: Scene, first: number, next: number, { determiners }: CommonBodies): boolean {
  const before = determiners.includes(scene.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return (
    meaning(scene.syntax.get(next), 'complementiser') !== undefined && meaning(predicateEndingAt(scene, before), 'cue')?.form === 'verb'
  );
}

/** "condemned by lawmakers": what only somebody does; those who fight do whatever is done. */
function isToldBy(scene: Scene, first: number, { agent }: CommonBodies, sort: Sort): boolean {
  if (sort === 'many') return true;
  const by = agent.includes(scene.tokens[first - 1]!.text) ? first - 1 : first - 2;
  return predicateEndingAt(scene, by - 1)?.lexemes.some(isSpeaking) === true;
}
