import { type Token, WordMemo } from '../../text';
import type { NumberEntry, NumberVocabulary, NumberWord } from './vocabulary';

/** What a word can be in a number, looked up once for every word. */
export interface NumberUse {
  readonly entries: readonly NumberEntry[] | undefined;
  /** It can begin a number. */
  readonly begins: boolean;
  /** It can do so as an article alone, which is one only before certain words. */
  readonly onlyArticle: boolean;
  /** It is or begins a way to say percent. */
  readonly percent: boolean;
}

const NOTHING: NumberUse = { entries: undefined, begins: false, onlyArticle: false, percent: false };

const isOnlyArticle = (word: NumberWord): boolean => word.isArticle === true && Object.keys(word).length === 1;

/** Looks words up in the tables of a vocabulary. */
export function usesOf({ entries, startable, percent, percents, percentAdjectives }: Omit<NumberVocabulary, 'uses'>): WordMemo<NumberUse> {
  return new WordMemo(({ text }) => {
    const known = entries.get(text);
    const isPercent = percent.has(text) || percents.has(text) || percentAdjectives.has(text);
    if (known === undefined && !isPercent) return NOTHING;
    return {
      entries: known,
      begins: startable.has(text),
      onlyArticle: known?.every(({ word }) => isOnlyArticle(word)) === true,
      percent: isPercent,
    };
  });
}

/** Every way to read a token as a part of a number. */
export const entriesAt = ({ uses }: NumberVocabulary, token: Token): readonly NumberEntry[] | undefined => uses.of(token.word).entries;
