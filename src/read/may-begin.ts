import type { Language } from '../languages/language';
import { type Word, WordBits } from '../text';
import { lexiconOf as timeLexiconOf } from './durations/time-words';
import { isArticledNoun } from './names/article-words';
import { isBodyNoun } from './names/body-words';
import { chiefsOf } from './names/chief-words';
import { SMALL } from './names/entries';
import { nameLexicon } from './names/lexicon';
import { ROLES, rolesOf } from './names/roles';
import { vocabularyOf as numberVocabularyOf } from './numbers/vocabulary';
import { once } from './reading';

/** What a token is to the readers that pass over all of them, and what may begin with its word, whatever stands beside it; a bit each. */
export enum May {
  word = 1,
  capital = 2,
  digits = 4,
  /** A number, or a way to say percent. */
  number = 8,
  /** Anything that a table of time has. */
  time = 16,
  /** A name in small letters; in digits, or with a capital, any word may begin one. */
  name = 32,
  /** The noun of a body that no table knows. */
  body = 64,
}

const memos = new WeakMap<Language, WordBits>();

/** What may begin with each word of a language. */
function ofWords(language: Language): WordBits {
  let memo = memos.get(language);
  if (memo === undefined) {
    const { uses } = numberVocabularyOf(language);
    const times = timeLexiconOf(language);
    const names = nameLexicon(language, undefined);
    const chiefs = chiefsOf(language.names);
    const roles = rolesOf(language.names);
    memo = new WordBits((word: Word) => {
      const { begins, percent } = uses.of(word);
      const isName = (names.bitsOf(word).traits & SMALL) !== 0 || chiefs.of(word) || (roles.of(word) & ROLES.lands) !== 0;
      return (
        (begins || percent ? May.number : 0) |
        (times.bitsOf(word).traits === 0 ? 0 : May.time) |
        (isName ? May.name : 0) |
        (isBodyNoun(language.names, word) || isArticledNoun(language.names, word) ? May.body : 0)
      );
    });
    memos.set(language, memo);
  }
  return memo;
}

/**
 * What may begin at each token of a reading: most words begin nothing, and readers that look at one number for each pass over them many times as fast as those that
 * look at the word.
 */
export const mayBegin = once((reading): readonly number[] => {
  const { tokens, language, registry } = reading;
  const words = ofWords(language);
  const own = registry === undefined ? undefined : nameLexicon(language, registry);
  const may = new Array<number>(tokens.length);
  let isTag = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word, capital, text } = tokens[at]!;
    if (kind === 'mark') {
      may[at] = 0;
      isTag = text === '#';
      continue;
    }
    let bits = kind === 'word' ? May.word | words.of(word) : May.digits | May.name;
    if (capital) bits |= May.capital;
    if (isTag || (own !== undefined && (own.bitsOf(word).traits & SMALL) !== 0)) bits |= May.name;
    may[at] = bits;
    isTag = false;
  }
  return may;
});
