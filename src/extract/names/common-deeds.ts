import type { CommonBodies } from '../../languages/words/definites';
import type { Act } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import type { Lexeme } from '../scene/lexemes';
import { isReduced } from '../scene/participles';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import { meaning, type Scene } from '../scene/scene';
import type { Sort } from './common-bodies';

const LONGEST_TAIL = 8;
const LONGEST_ASIDE = 9;
const MOST_SMALL = 4;

/**
 * A verb of theirs stands behind the noun, past an aside and a place: "villagers in Darfur, for their part, have accused". What only somebody does or says, and of those who do deeds any
 * verb; of an assembly in a communiqué ("Summit", "The Extraordinary Summit") even one that no table knows.
 */
export function doesDeed(scene: Scene, head: number, sentence: Sentence, common: CommonBodies, sort: Sort): boolean {
  const { next } = sentence;
  const formal = sort === 'assembly' && scene.tokens[head]!.capital;
  let at = pastPair(scene, head + 1, common);
  if (common.tails.includes(scene.tokens[at]?.text ?? '')) at = pastTail(scene, at, next, common);
  if (scene.tokens[at]?.text === ',') at = pastAside(scene, at, next);
  let passive = false;
  for (let small = 0; at < next && small < MOST_SMALL; small += 1) {
    if (scene.tokens[at]!.kind !== 'word') return false;
    const item = scene.predicateAt(at);
    if (item?.lexemes.some((lexeme) => 'form' in lexeme && VERBS.has(lexeme.form)) === true) {
      // "was shelled", "army units besieging a base": neither is done by who stands before
      if (passive !== isContinuous(scene, item.first) || isReduced(scene, item, sentence)) return false;
      return formal || sort === 'many' || item.lexemes.some(isSpeaking);
    }
    if (item !== undefined) return false;
    if (isSmall(scene, at)) {
      passive ||= scene.reading.language.claims.syntax.nonFinite.finiteAfter?.includes(scene.tokens[at]!.text) === true;
      at = scene.syntax.get(at)?.next ?? at + 1;
      continue;
    }
    return formal && !passive && isPast(scene, at);
  }
  return false;
}

/** "heads of state and government". */
export const pastPair = ({ tokens }: Scene, at: number, { pairing, phrases }: CommonBodies): number =>
  pairing.includes(tokens[at]?.text ?? '') &&
  phrases[tokens[at - 1]!.text] !== undefined &&
  phrases[tokens[at + 1]?.text ?? ''] !== undefined
    ? at + 2
    : at;

/** What only somebody does, or says. */
export const isSpeaking = (lexeme: Lexeme): boolean =>
  (lexeme.role === 'cue' && lexeme.form === 'verb') ||
  (lexeme.role === 'act' && (PERSONAL_ACTS.has(lexeme.act) || OTHER_ACTS.has(lexeme.act)));

const OTHER_ACTS: ReadonlySet<Act> = new Set(['agree', 'deny']);

const VERBS: ReadonlySet<string> = new Set(['verb', 'express']);
const SMALL: ReadonlySet<string> = new Set(['transparent', 'negation', 'future', 'must', 'may', 'probably']);

/** An auxiliary or an adverb. */
function isSmall(scene: Scene, at: number): boolean {
  const item = scene.syntax.get(at);
  return item === undefined
    ? scene.reading.language.claims.syntax.definites!.common!.adverbs.some((ending) => scene.tokens[at]!.text.endsWith(ending))
    : item.lexemes.some(({ role }) => SMALL.has(role));
}

const isContinuous = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.nonFinite.endings.some((ending) => tokens[at]!.text.endsWith(ending));

function isPast({ tokens, reading }: Scene, at: number): boolean {
  const { pastVerbs } = reading.language.claims.syntax;
  const { text } = tokens[at]!;
  return pastVerbs !== undefined && (pastVerbs.forms.includes(text) || pastVerbs.endings.some((ending) => text.endsWith(ending)));
}

/** Past a preposition and what it governs, up to the first verb, small word or mark. */
function pastTail(scene: Scene, from: number, stop: number, { determiners }: CommonBodies): number {
  let at = from + 1;
  while (at < stop && at - from < LONGEST_TAIL) {
    const name = scene.nameAt(at);
    if (name !== undefined && name.form !== 'adjective') {
      at = name.next;
      continue;
    }
    const verb = scene.predicateAt(at);
    const item = scene.syntax.get(at);
    if (scene.tokens[at]!.kind === 'mark' || verb?.lexemes.some((lexeme) => 'form' in lexeme && VERBS.has(lexeme.form)) === true) break;
    const small = item !== undefined && !determiners.includes(scene.tokens[at]!.text);
    if (small && meaning(item, 'relation') === undefined && !item.lexemes.some(({ role }) => WITHIN.has(role))) break;
    at += 1;
  }
  return at;
}

/** Words that may stand amid such a tail. */
const WITHIN: ReadonlySet<string> = new Set(['conjunction', 'anaphor', 'side', 'possessive', 'demonstrative']);

function pastAside({ tokens }: Scene, from: number, stop: number): number {
  for (let at = from + 1; at < stop && at - from <= LONGEST_ASIDE; at += 1) if (tokens[at]!.text === ',') return at + 1;
  return from;
}
