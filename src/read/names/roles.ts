import type { NameWords } from '../../languages/words/names';
import { foldText, WordMemo } from '../../text';

/** What a word of a language may be beside names, a bit each. */
export const ROLES = {
  possessive: 1,
  of: 1 << 1,
  articles: 1 << 2,
  formers: 1 << 3,
  joiners: 1 << 4,
  notNames: 1 << 5,
  particles: 1 << 6,
  givenNames: 1 << 7,
  placeWords: 1 << 8,
  capitalWords: 1 << 9,
  posts: 1 << 10,
  /** Verbs of saying, those that may stand before their subject, small words before them, and words of a name that tell an organisation. */
  verbs: 1 << 11,
  inverted: 1 << 12,
  between: 1 << 13,
  organisations: 1 << 14,
  /** Nouns in the name of a body, or beside it; what joins its words, what it may open with, capitals that are none. */
  heads: 1 << 15,
  joints: 1 << 16,
  openers: 1 << 17,
  nouns: 1 << 18,
  never: 1 << 19,
  /** Verbs before one who is quoted, and the word behind. */
  quoters: 1 << 20,
  quotedAs: 1 << 21,
  /** Nouns in small letters that call what is named right behind: "the shipping firm …". */
  callers: 1 << 22,
  /** Adjectives that open the name of a body and no other: "General", "Joint". */
  leading: 1 << 23,
  /** Relative words that only a person takes. */
  relatives: 1 << 23,
  /** Verbs whose object is a place. */
  going: 1 << 24,
  /** Verbs of saying that take no noun. */
  said: 1 << 25,
  /** Verbs that two share; those whose object one meets, those that take a word for "with", and that word. */
  together: 1 << 26,
  meets: 1 << 27,
  meetings: 1 << 28,
  meetWith: 1 << 29,
  /** Nouns by which whose words they are is told: «по словам». */
  sources: 1 << 30,
  /** Nouns for the state that was named before: «страны». */
  lands: 1 << 31,
} as const;

export type Role = (typeof ROLES)[keyof typeof ROLES];

const memos = new WeakMap<NameWords, WordMemo<number>>();

/** The roles of every word of a language. */
export function rolesOf(words: NameWords): WordMemo<number> {
  let memo = memos.get(words);
  if (memo === undefined) {
    const roles = new Map<string, number>();
    const lists: Readonly<Record<string, unknown>> = { ...words, ...words.saying, ...words.bodiesInCapitals, ...words.transcribed };
    for (const [name, role] of Object.entries(ROLES))
      for (const word of (lists[name] as readonly string[] | undefined) ?? []) {
        const folded = foldText(word);
        roles.set(folded, (roles.get(folded) ?? 0) | role);
      }
    memo = new WordMemo(({ text }) => roles.get(text) ?? 0);
    memos.set(words, memo);
  }
  return memo;
}
