import {
  APOSTROPHE,
  BOTH_SCRIPTS,
  CLASS_SHIFT,
  isCapital,
  meet,
  NOT_MET,
  OF_BREAK,
  OF_DIGITS,
  OF_MARK,
  OF_SPACE,
  OF_WORD,
  SMALL_S,
  UNIT_BITS,
  unitOf,
} from './characters';
import type { Token } from './tokens';
import { HASH_PRIME, HASH_SEED, hashOf, LONGEST, wordOf } from './words';

/** The units of the token at hand; those of one too long are written over one another. */
const spelling = new Uint16Array(128);
const WITHIN = spelling.length - 1;
const POSSESSIVE = hashOf("'s");

/** What a unit folds to, and what it is, met before or not. */
function told(text: string, at: number): number {
  const code = String.prototype.charCodeAt.call(text, at);
  const known = unitOf[code]!;
  return known === NOT_MET ? meet(code) : known;
}

/**
 * The tokens of a text whose every unit folds to one, cut as it is folded, so that most texts are gone through once and nothing else of them is kept.
 * As in folding, no method of the string itself is called: it would be looked up for every unit.
 *
 * `undefined` where a unit folds to none or several, where letters of two scripts stand in one word and may be look-alikes, or a word is too long to be remembered.
 */
export function tokensOfStraight(text: string): Token[] | undefined {
  const { length } = text;
  const tokens: Token[] = [];
  let gap = '\n' as Token['gap'];
  let scripts = 0;
  let at = 0;
  while (at < length) {
    const from = at;
    const code = String.prototype.charCodeAt.call(text, at);
    let next = unitOf[code]!;
    if (next === NOT_MET) next = meet(code);
    if (next < 0) return undefined;
    const unit = next & UNIT_BITS;
    const what = next >> CLASS_SHIFT;
    at += 1;
    if (what === OF_SPACE || what === OF_BREAK) {
      if (what === OF_BREAK) gap = '\n';
      else if (gap === '') gap = ' ';
      scripts = 0;
      continue;
    }
    let kind: Token['kind'] = 'mark';
    let hash = Math.imul(HASH_SEED ^ unit, HASH_PRIME);
    // the last apostrophe inside a word, and the hash of what stands before it
    let apostrophe = -1;
    let hashBefore = 0;
    let capital = false;
    spelling[0] = unit;
    if (what === OF_MARK) {
      if (unit !== APOSTROPHE) scripts = 0;
    } else {
      if (what === OF_DIGITS) {
        kind = 'digits';
        scripts = 0;
      } else {
        kind = 'word';
        scripts |= next;
        // what folds to itself is no capital
        capital = code !== unit && isCapital(code);
      }
      while (at < length) {
        next = unitOf[String.prototype.charCodeAt.call(text, at)]!;
        if (next >> CLASS_SHIFT !== what) {
          if (next === NOT_MET && told(text, at) >= 0) continue;
          if (what !== OF_WORD || (next & UNIT_BITS) !== APOSTROPHE || next < 0 || at + 1 === length) break;
          if (told(text, at + 1) >> CLASS_SHIFT !== OF_WORD) break;
          apostrophe = at;
          hashBefore = hash;
        }
        hash = Math.imul(hash ^ (next & UNIT_BITS), HASH_PRIME);
        spelling[(at - from) & WITHIN] = next;
        scripts |= next;
        at += 1;
      }
      if ((scripts & BOTH_SCRIPTS) === BOTH_SCRIPTS) return undefined;
    }
    if (at - from > LONGEST) return undefined;
    const isPossessive = apostrophe === at - 2 && apostrophe > from && spelling[at - from - 1] === SMALL_S;
    const to = isPossessive ? apostrophe : at;
    const word = wordOf(spelling, 0, to - from, isPossessive ? hashBefore : hash);
    tokens.push({ kind, text: word.text, from, to, start: from, end: to, gap, capital, word });
    gap = '';
    if (isPossessive) {
      const s = wordOf(spelling, to - from, at - from, POSSESSIVE);
      tokens.push({ kind, text: s.text, from: to, to: at, start: to, end: at, gap, capital: false, word: s });
    }
  }
  return tokens;
}
