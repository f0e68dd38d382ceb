import { BODY, type BodyWords } from './body-words';
import { KINDS } from './entries';
import { quotedEnd } from './noun-bodies';
import { ROLES } from './roles';
import type { Scan } from './scan';

/** What stands behind the noun, in tokens. */
const LONGEST = 8;

const NAMED = KINDS.state | KINDS.place | KINDS.actor;

/** What stands behind the noun of a body and belongs to its name. */
export interface Tail {
  readonly next: number;
  /** What the body is for, an official adjective or a name in quotation marks is among the words. */
  readonly sure: boolean;
  /** A capital that no table knows is. */
  readonly capital: boolean;
  /** The name of a state, a place or another body is. */
  readonly named: boolean;
  /** It is nothing but the name of another body, «Совет ЕС», or that comes behind: «Департамент информации и печати МИД России». Whose part speaks is who speaks. */
  readonly part: boolean;
}

type Growing = { -readonly [K in keyof Tail]: Tail[K] };

/** Past the genitives behind the noun, «по делам …», «и развития» and a name in quotation marks. */
export function tailOf(scan: Scan, from: number, words: BodyWords): Tail {
  const tail: Growing = { next: from, sure: false, capital: false, named: false, part: false };
  const walk = new Walk(scan, words, from);
  while (tail.next - from < LONGEST && walk.goesOn(tail)) {}
  const joined = scan.is(tail.next, ROLES.joiners) ? tail.next + 2 : tail.next;
  tail.part ||= (scan.kinds(joined) & KINDS.body) !== 0 && scan.tokens[joined]!.gap === ' ';
  return tail;
}

class Walk {
  readonly #scan: Scan;
  readonly #words: BodyWords;
  readonly #from: number;

  constructor(scan: Scan, words: BodyWords, from: number) {
    this.#scan = scan;
    this.#words = words;
    this.#from = from;
  }

  /** Lengthens the tail by what stands behind it; whether that was possible. */
  goesOn(tail: Growing): boolean {
    const at = tail.next;
    const token = this.#scan.tokens[at];
    if (token === undefined || token.gap !== ' ') return false;
    if (token.text === '"') return this.#quoted(tail);
    const name = this.#nameEnd(at);
    if (name === undefined || token.kind !== 'word') return false;
    if (name > at) {
      tail.part = at === this.#from && (this.#scan.kinds(at) & KINDS.actor) !== 0;
      tail.named = true;
      tail.next = name;
      return true;
    }
    if (tail.part) tail.part = false;
    const bits = this.#bits(at);
    if ((bits & BODY.preposition) !== 0 || (this.#scan.is(at, ROLES.joiners) && at > this.#from)) return this.#purposeBehind(tail);
    if ((bits & BODY.never) !== 0 || !this.#isGenitive(at, bits, token.capital)) return false;
    if ((bits & BODY.purpose) !== 0 || (bits & (BODY.official | BODY.adjectiveGenitive)) === (BODY.official | BODY.adjectiveGenitive))
      tail.sure = true;
    tail.capital ||= token.capital;
    tail.next = at + 1;
    return true;
  }

  /** «Фронт спасения "Азавад"»: what closes the name. */
  #quoted(tail: Growing): boolean {
    const close =
      tail.next > this.#from && this.#scan.tokens[tail.next + 1]?.capital === true ? quotedEnd(this.#scan, tail.next) : undefined;
    if (close === undefined) return false;
    tail.sure = true;
    tail.next = close + 1;
    return true;
  }

  /** «по делам военнопленных», «за мир», «и развития», «по правам человека»: what a body is for behind a preposition, and whose affairs those are. */
  #purposeBehind(tail: Growing): boolean {
    const behind = this.#bits(tail.next + 1);
    let next = tail.next + 2;
    if ((behind & BODY.purpose) === 0) {
      if ((behind & BODY.adjective) === 0 || (this.#bits(next) & BODY.purpose) === 0) return false;
      next += 1;
    }
    tail.sure = true;
    tail.next = (this.#bits(next) & (BODY.genitive | BODY.verb)) === BODY.genitive && this.#nameEnd(next) === next ? next + 1 : next;
    return true;
  }

  /** A genitive by its ending, or by the adjective before it; of capitals any ending of one will do. */
  #isGenitive(at: number, bits: number, capital: boolean): boolean {
    if ((bits & BODY.genitive) === 0) return false;
    if (capital || (bits & (BODY.purpose | BODY.sureGenitive)) !== 0) return true;
    if ((bits & BODY.adjectiveGenitive) !== 0)
      return this.#nameEnd(at + 1) !== at + 1 || (this.#bits(at + 1) & (BODY.genitive | BODY.purpose)) !== 0;
    if (at === this.#from) return (bits & BODY.verb) === 0 && (this.#bits(at - 1) & BODY.always) !== 0;
    // «спасения страны»: behind what the body is for, whose that is
    return (this.#bits(at - 1) & BODY.adjectiveGenitive) !== 0 || (this.#isPurpose(at - 1) && (bits & BODY.verb) === 0);
  }

  #isPurpose = (at: number): boolean => (this.#bits(at) & (BODY.purpose | BODY.genitive)) === (BODY.purpose | BODY.genitive);

  #bits(at: number): number {
    const token = this.#scan.tokens[at];
    return token?.kind === 'word' && (token.gap === ' ' || at < this.#from) ? this.#words.bits(token.word) : 0;
  }

  /** Where the name of a state, a place or a body that is known there ends, the token itself where none is; nothing for a person. */
  #nameEnd(at: number): number | undefined {
    const scan = this.#scan;
    if ((scan.kinds(at) & NAMED) === 0) return at;
    for (const { value, next } of scan.hits(at)) {
      if (value.kind === 'actor' && value.type === 'person') return undefined;
      if ((value.bit & NAMED) !== 0 && value.form !== 'adjective' && value.form !== 'national') return next;
    }
    return at;
  }
}
