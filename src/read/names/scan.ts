import type { NameWords } from '../../languages/words/names';
import { foldText, type Lexicon, type LexiconMatch, type Token, type WordMemo } from '../../text';
import { May, mayBegin } from '../may-begin';
import type { Reading } from '../reading';
import { type Contest, contestOf, isContested } from './contested';
import { type NameEntry, SMALL } from './entries';
import { landAt } from './lands';
import { nameLexicon } from './lexicon';
import { ROLES, type Role, rolesOf } from './roles';

/** An entry of the lexicon of names that stands at a token, written as it must be. */
export type Hit = LexiconMatch<NameEntry>;

const NONE: readonly Hit[] = [];
const LANDS: ReadonlySet<string> = new Set(['state', 'place']);
const ENDS = new Set(['.', '!', '?', ':', '"', '-']);

/** The names of a text as they are looked up: for every token what may begin there, longest first, looked up once. */
export class Scan {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** The bodies that no table knows and the text has named: their ids by the stems of their names, which are the same in every case. */
  readonly bodies = new Map<string, string>();
  /** Where the name of a person ended that was read last. */
  behindPerson = -1;
  readonly #words: NameWords;
  readonly #lexicon: Lexicon<NameEntry>;
  readonly #roles: WordMemo<number>;
  readonly #may: readonly number[];
  readonly #memo: (readonly Hit[] | undefined)[];
  #settled: Map<number, readonly Hit[]> | undefined;
  #contest: Contest | undefined;

  constructor(reading: Reading) {
    const { tokens, language, registry } = reading;
    this.reading = reading;
    this.tokens = tokens;
    this.#words = language.names;
    this.#lexicon = nameLexicon(language, registry);
    this.#roles = rolesOf(language.names);
    this.#may = mayBegin(reading);
    this.#memo = new Array(tokens.length);
  }

  hits(at: number): readonly Hit[] {
    const found = this.#plain(at);
    return found.length > 1 && isContested(found) ? this.#settle(at, found) : found;
  }

  /** The kinds of what may begin at a token, as bits. */
  kinds(at: number): number {
    const found = this.#plain(at);
    let kinds = 0;
    for (let i = 0; i < found.length; i += 1) kinds |= found[i]!.value.bit;
    return kinds;
  }

  /** The token is a word that has the role in the language. */
  is(at: number, role: Role): boolean {
    return (this.roles(at) & role) !== 0;
  }

  /** All the roles of a token. */
  roles(at: number): number {
    // an index below nothing would make every look at the tokens a slow one
    const token = at < 0 ? undefined : this.tokens[at];
    return token === undefined ? 0 : this.#roles.of(token.word);
  }

  #plain(at: number): readonly Hit[] {
    if ((this.#may[at]! & (May.name | May.capital)) === 0) return NONE;
    const known = this.#memo[at];
    if (known !== undefined) return known;
    const land = this.is(at, ROLES.lands) ? landAt(this, at) : undefined;
    const found = land === undefined ? this.#lookUp(this.tokens[at]!, at) : [land];
    this.#memo[at] = found;
    return found;
  }

  #lookUp(token: Token, at: number): readonly Hit[] {
    // most words in lower case could only be names with a capital
    const isSmall = token.kind === 'word' && !token.capital && this.#words.capitals !== false;
    if (isSmall && (this.#lexicon.traitsAt(token) & SMALL) === 0 && !this.#isTag(at)) return NONE;
    const matches = this.#lexicon.matchesAt(this.tokens, at);
    for (let i = 0; i < matches.length; i += 1) if (!this.#isWritten(matches[i]!)) return matches.filter((match) => this.#isWritten(match));
    return matches;
  }

  #isWritten({ first, next, offset, value }: Hit): boolean {
    const { tokens } = this;
    if (
      offset > 1 &&
      LANDS.has(value.kind) &&
      (value.form === 'name' || value.form === 'capital') &&
      this.#hasArticle(tokens[first]!, offset)
    )
      return false;
    for (let at = first + 1; at < next; at += 1) if (tokens[at]!.gap === '\n') return false;
    if (value.capitals === 2) {
      for (let at = first; at < next; at += 1) if (!isInCapitals(this.reading.text.slice(tokens[at]!.start, tokens[at]!.end))) return false;
    } else if (value.capitals === 1 && this.#words.capitals !== false && !tokens[first]!.capital && !this.#isTag(first)) return false;
    return !value.ambiguous || this.#isPlaceHere(first);
  }

  /** «السيول» are floods, and «سيول» a capital: a land or a city that is named without the article never has it. */
  #hasArticle({ text }: Token, offset: number): boolean {
    const { article } = this.#words;
    return article !== undefined && (text.startsWith(article.bare, offset - 2) || text.startsWith(article.fused, offset - 2));
  }

  #isTag(at: number): boolean {
    return at > 0 && this.tokens[at - 1]!.text === '#' && this.tokens[at]!.gap === '';
  }

  #isPlaceHere(at: number): boolean {
    if (this.#isTag(at) || this.is(at - 1, ROLES.placeWords)) return true;
    if (this.#words.capitals === false) return false;
    const before = at === 0 ? undefined : this.tokens[at - 1];
    return before !== undefined && this.tokens[at]!.gap !== '\n' && !ENDS.has(before.text);
  }

  #settle(at: number, found: readonly Hit[]): readonly Hit[] {
    this.#contest ??= contestOf(
      this.reading,
      (place) => this.#plain(place),
      (place) => this.is(place, ROLES.capitalWords),
    );
    this.#settled ??= new Map();
    const known = this.#settled.get(at) ?? this.#contest.settle(at, found);
    this.#settled.set(at, known);
    return known;
  }
}

/** Where a match begins in the folded text: conjunctions and prepositions left out, the article kept. */
export function hitStart({ tokens, reading }: Scan, first: number, offset: number): number {
  const { from, text } = tokens[first]!;
  if (offset === 0) return from;
  const { article } = reading.language.names;
  if (article === undefined) return from + offset;
  const stack = text.slice(0, offset);
  const cut = [article.bare, article.fused].find((written) => stack.endsWith(foldText(written)));
  return from + offset - (cut?.length ?? 0);
}

/** Most letters of an ending in small letters: «ЦАХАЛом». */
const ENDING = 2;

const isInCapitals = (word: string): boolean => {
  const capitals = word.slice(0, Math.max(2, word.length - ENDING));
  return capitals === capitals.toUpperCase();
};
