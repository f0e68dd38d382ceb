import type { NameWords } from '../../languages/words/names';
import { foldText, type Token } from '../../text';
import type { Draft } from './drafts';
import { officesOf } from './offices';
import type { Scan } from './scan';

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
export function withSurnames(scan: Scan, drafts: readonly Draft[]): Draft[] {
  const surnames = surnamesOf(scan, drafts);
  if (surnames.size === 0) return [...drafts];
  const united = drafts.map((draft) => {
    if (draft.unregistered === undefined || draft.name === undefined || draft.name.next - draft.name.first > 1) return draft;
    const surname = surnames.get(stemOf(scan, scan.tokens[draft.name.first]!.text, 0));
    if (surname === undefined || surname.stems.length > 1 || surname.id === draft.id) return draft;
    const { unregistered: _, ...rest } = draft;
    return {
      ...rest,
      id: surname.id,
      form: surname.unregistered ? 'unregistered' : 'name',
      ...(surname.unregistered ? { unregistered: true } : {}),
    } as Draft;
  });
  const found: Draft[] = [];
  let at = 0;
  let floor = 0;
  const search = (until: number) => {
    for (; at < until; at += 1) {
      const match = surnameAt(scan, at, surnames, floor);
      if (match !== undefined && match.next <= until) {
        found.push(match);
        floor = match.next;
        at = match.next - 1;
      }
    }
  };
  for (const draft of united) {
    search(draft.first);
    found.push(draft);
    at = draft.next;
    floor = at;
  }
  search(scan.tokens.length);
  return found;
}

function surnamesOf(scan: Scan, drafts: readonly Draft[]): Map<string, Surname> {
  const { particles } = scan.reading.language.names;
  const surnames = new Map<string, Surname>();
  for (const { kind, type, id, name, first, next, unregistered, form, state } of drafts) {
    if (kind !== 'actor' || type !== 'person' || id === undefined || form === 'office') continue;
    if (name === undefined && form !== 'name') continue;
    const span = name ?? { first, next };
    let begin = span.next - 1;
    while (begin > span.first && scan.tokens[begin]!.kind !== 'word') begin -= 1;
    const end = begin + 1;
    if (begin === span.first && !unregistered) continue;
    while (begin - 1 > span.first && scan.is(begin - 1, particles)) begin -= 1;
    const family = begin > span.first && bearsFamilyFirst(scan, state, id);
    const words = scan.tokens.slice(...(family ? [span.first, span.first + 1] : [begin, end])).map((token) => stemOf(scan, token.text, 0));
    const least = scan.reading.language.names.capitals === false ? SHORTEST_WITHOUT_CASE : family ? SHORTEST_FAMILY : SHORTEST;
    if (words.join('').length < least || words.length > 3) continue;
    const key = words[0]!;
    const known = surnames.get(key);
    // of a person named in full and one named shortly, the one in full; of two in full, neither can be told
    if (known === undefined || span.next - span.first > 1) {
      if (known !== undefined && known.id !== id && !known.unregistered && !unregistered) surnames.delete(key);
      else if (known === undefined || known.id !== id)
        surnames.set(key, { stems: words, given: family ? [] : givenOf(scan, span.first, begin), id, unregistered: unregistered === true });
    }
  }
  return surnames;
}

function bearsFamilyFirst(scan: Scan, state: string | undefined, id: string): boolean {
  if (state !== undefined) return FAMILY_FIRST.has(state);
  return officesOf(scan.reading).some(({ holder, of }) => holder === id && FAMILY_FIRST.has(of));
}

function surnameAt(scan: Scan, at: number, surnames: ReadonlyMap<string, Surname>, floor: number): Draft | undefined {
  const token = scan.tokens[at]!;
  const words = scan.reading.language.names;
  if (token.kind !== 'word' || (words.capitals !== false && !token.capital && !scan.is(at, words.particles))) return undefined;
  for (const clitic of cliticsOf(words)) {
    if (!token.text.startsWith(clitic) || token.text.length - clitic.length < SHORTEST_FAMILY) continue;
    const surname = surnames.get(stemOf(scan, token.text, clitic.length));
    if (surname === undefined) continue;
    const next = at + surname.stems.length;
    if (!surname.stems.every((stem, index) => index === 0 || follows(scan, scan.tokens[at + index], stem))) continue;
    const begin = clitic === '' ? beginOf(scan, at, surname, floor) : { first: at, from: token.from + clitic.length };
    return {
      kind: 'actor',
      ...begin,
      next,
      to: scan.tokens[next - 1]!.to,
      id: surname.id,
      type: 'person',
      form: surname.unregistered ? 'unregistered' : 'name',
      ...(surname.unregistered ? { unregistered: true } : {}),
    };
  }
  return undefined;
}

const givenOf = (scan: Scan, first: number, begin: number): readonly string[] =>
  scan.tokens
    .slice(first, begin)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => stemOf(scan, text, 0))
    .reverse();

/** Where a person named in full again begins: the given names that stand before the surname are its own. */
function beginOf(scan: Scan, at: number, { given }: Surname, floor: number): { readonly first: number; readonly from: number } {
  const { tokens } = scan;
  let begin = { first: at, from: tokens[at]!.from };
  for (const stem of given) {
    const token = tokens[begin.first - 1];
    if (begin.first - 1 < floor || token?.kind !== 'word' || tokens[begin.first]!.gap !== ' ') break;
    const clitic = cliticsOf(scan.reading.language.names).find(
      (stack) => token.text.startsWith(stack) && stemOf(scan, token.text, stack.length) === stem,
    );
    if (clitic === undefined) break;
    begin = { first: begin.first - 1, from: token.from + clitic.length };
    if (clitic !== '') break;
  }
  return begin;
}

const clitics = new WeakMap<NameWords, readonly string[]>();

/** What may stand before a person's name, written together with it: no article. */
function cliticsOf(words: NameWords): readonly string[] {
  let found = clitics.get(words);
  if (found === undefined) {
    const { article, proclitics } = words;
    found = [
      '',
      ...proclitics.filter((stack) => article === undefined || !(stack.endsWith(article.bare) || stack.endsWith(article.fused))),
    ];
    clitics.set(words, found);
  }
  return found;
}

const follows = (scan: Scan, token: Token | undefined, stem: string): boolean =>
  token !== undefined && token.gap !== '\n' && stemOf(scan, token.text, 0) === stem;

const stems = new WeakMap<object, readonly string[]>();

/** A word without the longest ending that names take, three letters at least left. */
function stemOf(scan: Scan, text: string, from: number): string {
  const word = text.slice(from);
  const { declensions, endings } = scan.reading.language.names;
  if (declensions.length === 0) return word;
  let all = stems.get(declensions);
  if (all === undefined) {
    const letters = new Set(declensions.map(([, , letter]) => letter));
    all = [...new Set([...letters].flatMap((letter) => endings[letter] ?? []).map(foldText))].sort((a, b) => b.length - a.length);
    stems.set(declensions, all);
  }
  const ending = all.find((candidate) => word.length - candidate.length >= SHORTEST && word.endsWith(candidate));
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}
