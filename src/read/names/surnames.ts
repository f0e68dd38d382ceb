import type { NameWords } from '../../languages/words/names';
import { type Token, WordMemo } from '../../text';
import { May, mayBegin } from '../may-begin';
import { calledByGiven, givensOf } from './called-by-given';
import { type Draft, newDraft } from './drafts';
import { runWithoutCase } from './names-without-case';
import { officesHeldBy } from './offices';
import { ROLES } from './roles';
import { hitStart, type Scan } from './scan';
import { type Stemmer, stemmerOf } from './stems';

const SHORTEST = 3;
/** Family names such as "Li" have two letters. */
const SHORTEST_FAMILY = 2;
/** Where the family name stands first. */
const FAMILY_FIRST = new Set(['china', 'north-korea', 'south-korea', 'taiwan', 'vietnam']);
const SHORTEST_WITHOUT_CASE = 4;

interface Surname {
  /** Stems of its words; "bin Salman" has two. */
  readonly stems: readonly string[];
  /** Those of the names before it, the nearest first. */
  readonly given: readonly string[];
  readonly id: string;
  readonly unregistered: boolean;
}

/** Later mentions by surname alone of persons named in full, and the same person named more shortly before. */
export function withSurnames(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  const surnames = surnamesOf(scan, drafts);
  const givens = givensOf(scan, drafts);
  if (surnames.size === 0 && givens.size === 0) return drafts;
  const stems = stemmerOf(scan.reading.language.names);
  const search: Search = {
    surnames,
    stems,
    clitics: cliticsOf(scan.reading.language.names),
    letters: lettersOf(surnames),
    small: beginSmall(surnames, stems),
  };
  const may = mayBegin(scan.reading);
  const written = scan.reading.language.names.capitals === false ? May.word : May.capital;
  const found: Draft[] = [];
  let at = 0;
  let floor = 0;
  for (let index = 0; index <= drafts.length; index += 1) {
    const draft = drafts[index];
    const until = draft === undefined ? scan.tokens.length : draft.first;
    for (; at < until; at += 1) {
      const isSmall = search.small && (may[at]! & May.word) !== 0 && scan.is(at, ROLES.particles);
      const match = (may[at]! & written) !== 0 || isSmall ? surnameAt(scan, at, search, floor) : undefined;
      if (match !== undefined && match.next <= until) {
        const office = found.at(-1);
        if (isOwnTitle(scan, office, match)) found.pop();
        found.push(
          isOwnTitle(scan, office, match) ? { ...match, first: office.first, from: office.from, name: match.name ?? match } : match,
        );
        floor = match.next;
        at = match.next - 1;
      }
    }
    if (draft === undefined) break;
    found.push(calledByGiven(scan, draft, givens) ?? united(scan, draft, search));
    at = draft.next;
    floor = at;
  }
  return found;
}

/** Of one named shortly, the person whom the text names in full. */
function united(scan: Scan, draft: Draft, { surnames, stems }: Search): Draft {
  if (draft.unregistered === undefined || draft.name === undefined || draft.name.next - draft.name.first > 1) return draft;
  const surname = surnames.get(stems.of(scan.tokens[draft.name.first]!.word));
  if (surname === undefined || surname.stems.length > 1 || surname.id === draft.id) return draft;
  return {
    ...draft,
    id: surname.id,
    form: surname.unregistered ? 'unregistered' : 'name',
    unregistered: surname.unregistered ? true : undefined,
  };
}

/** What later mentions are told by. */
interface Search {
  readonly surnames: ReadonlyMap<string, Surname>;
  readonly stems: Stemmer;
  /** How much of a word may be clitics before a name. */
  readonly clitics: WordMemo<readonly number[]>;
  /** A bit of each first letter of a surname. */
  readonly letters: number;
  /** Some of them begin with a small word. */
  readonly small: boolean;
}

function lettersOf(surnames: ReadonlyMap<string, Surname>): number {
  let letters = 0;
  for (const stem of surnames.keys()) letters |= 1 << (stem.charCodeAt(0) & 31);
  return letters;
}

function beginSmall(surnames: ReadonlyMap<string, Surname>, { particles }: Stemmer): boolean {
  for (const stem of surnames.keys()) if (particles.has(stem)) return true;
  return false;
}

function surnamesOf(scan: Scan, drafts: readonly Draft[]): Map<string, Surname> {
  const stems = stemmerOf(scan.reading.language.names);
  const surnames = new Map<string, Surname>();
  for (let index = 0; index < drafts.length; index += 1) {
    const { kind, type, id, name, first, next, unregistered, form, state } = drafts[index]!;
    if (kind !== 'actor' || type !== 'person' || id === undefined) continue;
    // an office alone names nobody; with the name it stands behind ("Nadia Okello, the foreign minister of Kenya,") it does
    if (name === undefined && form !== 'name') continue;
    const begins = name === undefined ? first : name.first;
    const ends = name === undefined ? next : name.next;
    let begin = ends - 1;
    while (begin > begins && scan.tokens[begin]!.kind !== 'word') begin -= 1;
    const end = begin + 1;
    if (begin === begins && !unregistered) continue;
    while (begin - 1 > begins && scan.is(begin - 1, ROLES.particles)) begin -= 1;
    const family = begin > begins && bearsFamilyFirst(scan, state, id);
    const words: string[] = [];
    let length = 0;
    for (let at = family ? begins : begin; at < (family ? begins + 1 : end); at += 1) {
      words.push(stems.of(scan.tokens[at]!.word));
      length += words.at(-1)!.length;
    }
    const cased = scan.reading.language.names.capitals !== false;
    const least = family ? (cased ? SHORTEST_FAMILY : SHORTEST) : cased ? SHORTEST : SHORTEST_WITHOUT_CASE;
    if (length < least || words.length > 3) continue;
    const key = words[0]!;
    const known = surnames.get(key);
    // of a person named in full and one named shortly, the one in full; of two in full, neither can be told
    if (known === undefined || ends - begins > 1) {
      if (known !== undefined && known.id !== id && !known.unregistered && !unregistered) surnames.delete(key);
      else if (known === undefined || known.id !== id) {
        const given = family ? [] : givenOf(scan, stems, begins, begin);
        surnames.set(key, { stems: words, given, id, unregistered: unregistered === true });
      }
    }
  }
  return surnames;
}

function bearsFamilyFirst(scan: Scan, state: string | undefined, id: string): boolean {
  if (state !== undefined) return FAMILY_FIRST.has(state);
  return officesHeldBy(scan.reading, id).some(({ of }) => FAMILY_FIRST.has(of));
}

function surnameAt(scan: Scan, at: number, search: Search, floor: number): Draft | undefined {
  const { word, text, from } = scan.tokens[at]!;
  const clitics = search.clitics.of(word);
  for (let i = 0; i < clitics.length; i += 1) {
    const clitic = clitics[i]!;
    if (text.length - clitic < SHORTEST_FAMILY || ((search.letters >>> (text.charCodeAt(clitic) & 31)) & 1) === 0) continue;
    const surname = search.surnames.get(clitic === 0 ? search.stems.of(word) : search.stems.stem(text.slice(clitic)));
    if (surname === undefined) continue;
    const next = at + surname.stems.length;
    if (!surname.stems.every((stem, index) => index === 0 || follows(scan.tokens[at + index], search.stems, stem))) continue;
    const begin = clitic === 0 ? beginOf(scan, at, surname, search, floor) : { first: at, from: from + clitic };
    if (begin.first === at && opensOtherName(scan, at)) continue;
    const form = surname.unregistered ? 'unregistered' : 'name';
    const { to } = scan.tokens[next - 1]!;
    const titled = clitic === 0 && begin.first > floor ? titleBefore(scan, begin.first) : undefined;
    const { first, from: start } = titled ?? begin;
    const draft = newDraft('actor', 'person', form, surname.id, first, next, start, to);
    if (titled !== undefined) draft.name = { first: begin.first, next, from: begin.from, to };
    if (surname.unregistered) draft.unregistered = true;
    return draft;
  }
  return undefined;
}

/** «آبي أحمد … أحمد معلم»: a surname that is a given name too, before words of a name, begins the name of somebody else. */
const opensOtherName = (scan: Scan, at: number): boolean =>
  scan.reading.language.names.capitals === false && scan.is(at, ROLES.givenNames) && runWithoutCase(scan, at, true, 'likely') > at + 1;

/** «السيد ديوب», «الوزير ديوب»: where capitals tell no name, the title right before a surname that the text knows is its own. */
function titleBefore(scan: Scan, first: number): { readonly first: number; readonly from: number } | undefined {
  if (scan.reading.language.names.capitals !== false || scan.tokens[first]!.gap !== ' ') return undefined;
  const hit = scan.hits(first - 1).find(({ value, next }) => value.kind === 'title' && next === first);
  return hit === undefined ? undefined : { first: first - 1, from: hitStart(scan, first - 1, hit.offset) };
}

/** «الوزير ولد مرزوك»: where capitals tell no name, a bare title right before a surname that the text knows is of no one else. */
const isOwnTitle = ({ tokens, reading }: Scan, office: Draft | undefined, { first, from }: Draft): office is Draft =>
  reading.language.names.capitals === false &&
  office?.form === 'office' &&
  office.of === undefined &&
  office.next === first &&
  from === tokens[first]!.from &&
  tokens[first]!.gap === ' ';

/** The stems of the names before a surname, the nearest first. */
function givenOf({ tokens }: Scan, stems: Stemmer, first: number, begin: number): readonly string[] {
  const given: string[] = [];
  for (let at = begin - 1; at >= first; at -= 1) if (tokens[at]!.kind === 'word') given.push(stems.of(tokens[at]!.word));
  return given;
}

/** Where a person named in full again begins: the given names that stand before the surname are its own. */
function beginOf(
  { tokens }: Scan,
  at: number,
  { given }: Surname,
  { stems, clitics }: Search,
  floor: number,
): { readonly first: number; readonly from: number } {
  let begin = { first: at, from: tokens[at]!.from };
  for (const stem of given) {
    const token = tokens[begin.first - 1];
    if (begin.first - 1 < floor || token?.kind !== 'word' || tokens[begin.first]!.gap !== ' ') break;
    const clitic = clitics.of(token.word).find((length) => stems.stem(token.text.slice(length)) === stem);
    if (clitic === undefined) break;
    begin = { first: begin.first - 1, from: token.from + clitic };
    if (clitic !== 0) break;
  }
  return begin;
}

const follows = (token: Token | undefined, stems: Stemmer, stem: string): boolean =>
  token !== undefined && token.gap !== '\n' && stems.of(token.word) === stem;

const cliticMemos = new WeakMap<NameWords, WordMemo<readonly number[]>>();
const BARE: readonly number[] = [0];

/** The lengths of what may stand before a person's name, written together with it: no article. None, first of all. */
function cliticsOf(words: NameWords): WordMemo<readonly number[]> {
  let memo = cliticMemos.get(words);
  if (memo === undefined) {
    const { article, proclitics } = words;
    const stacks = proclitics.filter((stack) => article === undefined || !(stack.endsWith(article.bare) || stack.endsWith(article.fused)));
    memo = new WordMemo(({ text }) => {
      const fitting = stacks.filter((stack) => text.startsWith(stack));
      return fitting.length === 0 ? BARE : [0, ...fitting.map(({ length }) => length)];
    });
    cliticMemos.set(words, memo);
  }
  return memo;
}
