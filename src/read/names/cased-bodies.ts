import { tailOf } from './body-tails';
import { BODY, type BodyWords, bodyWordsOf } from './body-words';
import type { Draft } from './drafts';
import { bodyDraft, quotedEnd } from './noun-bodies';
import { isShouted } from './person-names';
import { ROLES } from './roles';
import type { Scan } from './scan';

const MOST_ADJECTIVES = 3;
const MOST_LETTERS = 6;

/**
 * A body whom no table knows, told by its noun, where only names begin with a capital: «Комитет национальной обороны», «партия „Единство“», «группировка М23».
 * At the start of a sentence a capital says nothing: what the body is for must, or an official adjective.
 *
 * @param known how far what the tables know of the words reaches
 */
export function casedBodyAt(scan: Scan, at: number, known: number): Draft | undefined {
  const { casedBodies } = scan.reading.language.names;
  if (casedBodies === undefined) return undefined;
  const words = bodyWordsOf(casedBodies);
  const { word, capital } = scan.tokens[at]!;
  const bits = words.bits(word);
  if ((bits & BODY.noun) === 0) {
    if (!capital || (bits & BODY.adjective) === 0) return undefined;
    const next = scan.tokens[at + 1];
    if (next === undefined || (words.bits(next.word) & (BODY.noun | BODY.adjective)) === 0) return undefined;
  }
  const body = (bits & BODY.noun) === 0 ? undefined : (quotedAt(scan, at, at + 1) ?? lettersAt(scan, at) ?? peopleAt(scan, at, words));
  const found = body ?? nameAt(scan, at, words);
  if (found === undefined || found.next <= known) return undefined;
  return bodyDraft(scan, { ...found, first: at, type: words.types.get(scan.tokens[found.noun]!.text)! });
}

interface Found {
  readonly noun: number;
  readonly next: number;
  /** What its id is made of, where it is not all of its words. */
  readonly name?: { readonly first: number; readonly next: number };
}

/** «движение "Ансар Алла"»: a few words in quotation marks right behind the noun, the first with a capital. */
function quotedAt(scan: Scan, noun: number, open: number): Found | undefined {
  const close = quotedEnd(scan, open);
  if (close === undefined || scan.tokens[open + 1]?.capital !== true) return undefined;
  // one that a table knows is read by its name
  if (scan.hits(open + 1).some(({ value, next }) => value.kind === 'actor' && next === close)) return undefined;
  return { noun, next: close + 1, name: { first: open + 1, next: close } };
}

/** «повстанцы ТПЛФ», «группировке М23»: letters in capitals right behind the noun are its name. */
function lettersAt(scan: Scan, noun: number): Found | undefined {
  const { tokens, reading } = scan;
  const letters = tokens[noun + 1];
  if (letters?.kind !== 'word' || !letters.capital || letters.gap !== ' ' || letters.text.length > MOST_LETTERS) return undefined;
  const digits = tokens[noun + 2];
  const numbered = digits?.kind === 'digits' && digits.gap === '';
  if (!(numbered || isShouted(reading.text, letters)) || isShouted(reading.text, tokens[noun]!)) return undefined;
  if (scan.hits(noun + 1).length > 0 || scan.is(noun + 1, ROLES.notNames)) return undefined;
  const next = numbered ? noun + 3 : noun + 2;
  return { noun, next, name: { first: noun + 1, next } };
}

/** «боевики группировки М23»: those who fight for a body so named are told by its name. */
function peopleAt(scan: Scan, noun: number, words: BodyWords): Found | undefined {
  const behind = scan.tokens[noun + 1];
  if (behind?.gap !== ' ' || (words.bits(behind.word) & BODY.noun) === 0 || words.types.get(scan.tokens[noun]!.text) !== 'armed-force')
    return undefined;
  const body = quotedAt(scan, noun + 1, noun + 2) ?? lettersAt(scan, noun + 1);
  return body === undefined ? undefined : { ...body, noun };
}

/** A name of adjectives, the noun and what is behind it. */
function nameAt(scan: Scan, first: number, words: BodyWords): Found | undefined {
  const { tokens, reading } = scan;
  const bitsAt = (at: number): number => (tokens[at]?.kind === 'word' ? words.bits(tokens[at]!.word) : 0);
  let official = 0;
  let noun = first;
  for (; (bitsAt(noun) & BODY.noun) === 0; noun += 1) {
    const bits = bitsAt(noun);
    if (noun - first >= MOST_ADJECTIVES || (bits & BODY.adjective) === 0 || (noun > first && tokens[noun]!.gap !== ' ')) return undefined;
    if (scan.hits(noun).some(({ value }) => value.form === 'name' && value.kind !== 'field')) return undefined;
    // «Заседание совместной комиссии»: adjectives of one noun are of one case
    if (noun > first && ((bits ^ bitsAt(first)) & BODY.adjectiveGenitive) !== 0) return undefined;
    official |= bits & BODY.official;
  }
  if (noun > first && tokens[noun]!.gap !== ' ') return undefined;
  // «Заседание Совета Безопасности»: the noun begins the name of a body that a table knows
  if (noun > first && scan.hits(noun).some(({ value, next }) => value.kind === 'actor' && value.form === 'name' && next > noun + 1))
    return undefined;
  const kind = bitsAt(noun);
  const { capital } = tokens[first]!;
  if (isShouted(reading.text, tokens[first]!)) return undefined;
  const tail = tailOf(scan, noun + 1, words);
  if (!capital && (kind & BODY.always) === 0 && scan.tokens[tail.next - 1]!.text !== '"') return undefined;
  const opens = first === 0 || tokens[first]!.gap === '\n' || tokens[first - 1]!.kind === 'mark';
  if (tail.part) return undefined;
  const isLong = tail.next > noun + 1;
  const sure = tail.sure || official !== 0;
  const isPlain = (kind & BODY.everyday) === 0;
  // «Переходный военный совет»: two adjectives, one of them official, say it wherever they stand
  if (!isLong)
    return (opens ? official !== 0 && noun > first + 1 : noun > first && (sure || isPlain)) ? { noun, next: noun + 1 } : undefined;
  if ((kind & BODY.always) !== 0 || sure) return { noun, next: tail.next };
  const told = !opens || tail.capital || (tail.named && tail.next > noun + 2);
  return isPlain && told ? { noun, next: tail.next } : undefined;
}
