import type { NameWords } from '../../languages/words/names';
import type { ArticledBodyWords } from '../../languages/words/noun-bodies';
import type { ActorType } from '../../model/vocabulary';
import { foldText, type Word, WordMemo } from '../../text';

/** What a word may be in the name of a body, a bit each. */
export const PART = {
  /** The noun of a body, with the article or without; of things of every day too. */
  noun: 1,
  bare: 1 << 1,
  everyday: 1 << 2,
  /** The article is written before it, alone, behind «و», or behind the preposition of what a body is for. */
  definite: 1 << 3,
  joined: 1 << 4,
  for: 1 << 5,
  official: 1 << 6,
  purpose: 1 << 7,
  thing: 1 << 8,
  /** It ends as adjectives of relation do. */
  relation: 1 << 9,
  /** An adjective that names stand with and that makes none; what the name of a land stands behind. */
  further: 1 << 10,
  land: 1 << 11,
  /** «التابع»: whose it is stands behind. */
  owned: 1 << 12,
  /** «الأنباء»: what the body is called stands behind. */
  titled: 1 << 13,
} as const;

export interface ArticleWord {
  readonly bits: number;
  /** Letters of the clitics before the noun, its article among them. */
  readonly offset: number;
  readonly type: ActorType | undefined;
}

const NONE: ArticleWord = { bits: 0, offset: 0, type: undefined };

const made = new WeakMap<ArticledBodyWords, WordMemo<ArticleWord>>();

/** The words of a language in the names of bodies, each looked up once. */
export function articleWordsOf(names: NameWords, words: ArticledBodyWords): WordMemo<ArticleWord> {
  let memo = made.get(words);
  if (memo === undefined) {
    memo = build(names, words);
    made.set(words, memo);
  }
  return memo;
}

/** The word is the noun of a body that no table knows. */
export const isArticledNoun = (names: NameWords, word: Word): boolean =>
  names.articledBodies !== undefined && (articleWordsOf(names, names.articledBodies).of(word).bits & PART.noun) !== 0;

function build({ proclitics, article, joiners }: NameWords, words: ArticledBodyWords): WordMemo<ArticleWord> {
  const types = new Map<string, readonly [type: ActorType, bits: number]>();
  for (const [list, bits] of [
    [words.nouns, PART.noun],
    [words.everyday, PART.noun | PART.everyday],
  ] as const)
    for (const [nouns, type] of list) for (const noun of nouns.split(' ')) types.set(foldText(noun), [type, bits]);
  const [official, further] = [setOf(words.official), setOf(words.further)];
  const [purposes, lands, things] = [setOf(words.purposes), setOf(words.lands), setOf(words.things)];
  const relations = words.relations.map(foldText);
  const [bare, fused] = [foldText(article?.bare ?? ''), foldText(article?.fused ?? '')];
  const stacks: Stack[] = proclitics.map((written) => {
    const stack = foldText(written);
    const isDefinite = stack.endsWith(bare) || stack.endsWith(fused);
    const rest = isDefinite ? stack.slice(0, -(stack.endsWith(bare) ? bare : fused).length) : stack;
    const joined = joiners.includes(rest) ? PART.joined : 0;
    const to = (isDefinite ? rest === '' && stack === fused : stack === words.for) ? PART.for : 0;
    const own = rest === '' && to === 0 ? PART.definite : 0;
    return { stack, isDefinite, bits: (isDefinite ? own : PART.bare) | (isDefinite ? joined : 0) | to };
  });
  stacks.sort((a, b) => b.stack.length - a.stack.length);
  const tables = [
    [PART.official, official],
    [PART.further, further],
    [PART.purpose, purposes],
    [PART.land, lands],
    [PART.owned, setOf(words.owned)],
    [PART.titled, setOf(words.titled)],
    [PART.thing, things],
  ] as const;
  /** What a word is that a table has, behind the clitics of a stack. */
  const listed = (text: string, { stack, isDefinite, bits }: Stack): ArticleWord | undefined => {
    const stem = text.slice(stack.length);
    const noun = types.get(stem);
    let found = 0;
    for (const [bit, table] of tables) if (table.has(stem)) found |= bit;
    if (noun === undefined) return found === 0 ? undefined : { bits: bits | found, offset: stack.length, type: undefined };
    // «للجنة» is both with an article and without
    const doubled = stack === words.for && stem.startsWith(words.for) ? PART.definite : 0;
    return { bits: noun[1] | found | bits | doubled | (isDefinite ? PART.definite : PART.bare), offset: stack.length, type: noun[0] };
  };
  return new WordMemo(({ text }) => {
    const own = listed(text, WHOLE);
    if (own !== undefined) return own;
    const fitting = stacks.filter(({ stack }) => text.length >= stack.length + SHORTEST && text.startsWith(stack));
    for (const stack of fitting) {
      const found = listed(text, stack);
      if (found !== undefined) return found;
    }
    const definite = fitting.find(({ isDefinite }) => isDefinite);
    if (definite === undefined) return NONE;
    const relation = relations.some((ending) => text.endsWith(ending)) ? PART.relation : 0;
    return { bits: definite.bits | relation, offset: definite.stack.length, type: undefined };
  });
}

interface Stack {
  readonly stack: string;
  readonly isDefinite: boolean;
  readonly bits: number;
}

const WHOLE: Stack = { stack: '', isDefinite: false, bits: PART.bare };

const SHORTEST = 2;
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldText));
