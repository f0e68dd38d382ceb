import type { NameWords } from '../../languages/words/names';
import { foldText } from '../../text';
import { KINDS } from './entries';
import { ROLES } from './roles';
import type { Scan } from './scan';

const stems = new WeakMap<NameWords, ReadonlySet<string>>();
/** Letters that the ending of a case has at most: «Александром». */
const LONGEST_ENDING = 2;
const SHORTEST = 2;

/** A given name of the language's own list, in any case: «Олександр», «Олександра», «Анну». */
export function isGiven({ reading, tokens }: Scan, at: number): boolean {
  const { givens } = reading.language.names;
  if (givens === undefined) return false;
  let known = stems.get(reading.language.names);
  if (known === undefined) {
    known = new Set(givens.map(foldText));
    stems.set(reading.language.names, known);
  }
  const { text } = tokens[at]!;
  for (let cut = 0; cut <= LONGEST_ENDING && text.length - cut >= SHORTEST; cut += 1)
    if (known.has(text.slice(0, text.length - cut))) return true;
  return false;
}

/** «. Житель»: the first word of a sentence, whose capital tells nothing. */
const opensSentence = ({ tokens }: Scan, at: number): boolean =>
  at === 0 || tokens[at]?.gap === '\n' || (tokens[at - 1]?.kind === 'mark' && OPENING.has(tokens[at - 1]!.text));

const OPENING: ReadonlySet<string> = new Set(['.', '!', '?', '"', ':']);

/** A noun in small letters, but for the capital of a sentence. */
const isSmall = (scan: Scan, at: number): boolean =>
  !scan.tokens[at]!.capital || (opensSentence(scan, at) && !isGiven(scan, at) && scan.hits(at).length === 0);

/**
 * «мэр Никополя Александр Саюк», «жительница Боярки Анна Рябоконь»: past a capitalised word that nobody knows, behind a noun in small letters and before a given name and a surname: what the
 * noun is of; so is the noun itself that opens a sentence («Эксперт Иван Петров»). The token itself where none is there.
 */
export function townEnd(scan: Scan, at: number, titled = false): number {
  const { tokens, reading } = scan;
  if (reading.language.names.givens === undefined) return at;
  const [before, town, given] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!titled && !opensSentence(scan, at) && !(before?.kind === 'word' && isSmall(scan, at - 1) && !scan.is(at - 1, ROLES.notNames)))
    return at;
  if (town?.kind !== 'word' || !town.capital) return at;
  // «Житель Боярки Иван Петров»
  if (opensSentence(scan, at) && given?.capital === true && !isGiven(scan, at) && townEnd(scan, at + 1) > at + 1) return at + 1;
  if (isGiven(scan, at) || scan.is(at, ROLES.particles)) return at;
  // «мэр Кривого Рога Александр Вилкул», «начальник Сумской ОВА Олег Григоров»
  for (let end = at + 1; end <= at + LONGEST_TOWN; end += 1) {
    const [first, last] = [tokens[end], tokens[end + 1]];
    for (const token of [first, last]) if (token?.kind !== 'word' || !token.capital || token.gap !== ' ') return at;
    // «Петров Иван Сергеевич»: the surname first
    if (isGiven(scan, end)) return isPatronymic(scan, end) || (isPatronymic(scan, end + 1) && !tokens[end + 2]?.capital) ? at : end;
  }
  return at;
}

const LONGEST_TOWN = 2;

export const isPatronymic = ({ tokens, reading }: Scan, at: number): boolean =>
  tokens[at] !== undefined &&
  reading.language.names.patronymics.some((part) => tokens[at]!.text.endsWith(part) || tokens[at]!.text.slice(0, -1).endsWith(part));

/**
 * «в Ереване Армен Петросян заявил», «житель Гомы Жан Мушаго», «начальник порта Ходейды Али Салех»: a place behind a word in small letters is no part of the name behind it, where the cases of
 * names are told apart.
 */
export const isSeat = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.surnameCases !== undefined &&
  (townEnd(scan, at) > at ||
    (scan.tokens[at - 1]?.kind === 'word' && isSmall(scan, at - 1) && (scan.kinds(at) & (KINDS.state | KINDS.place)) !== 0));
