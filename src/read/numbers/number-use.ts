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
  /** Alone it says percent («بالمئة»): it is no number of its own, and may stand before the digits. */
  readonly percentAlone: boolean;
  /** A percentage in one word. */
  readonly percentage: number | undefined;
  readonly minus: boolean;
  /** The words behind it in each way to say the line of a fraction that it begins. */
  readonly over: readonly (readonly string[])[] | undefined;
}

const NOTHING: NumberUse = {
  entries: undefined,
  begins: false,
  onlyArticle: false,
  percent: false,
  percentAlone: false,
  percentage: undefined,
  minus: false,
  over: undefined,
};

const isOnlyArticle = (word: NumberWord): boolean => word.isArticle === true && Object.keys(word).length === 1;

/** Looks words up in the tables of a vocabulary. */
export function usesOf(vocabulary: Omit<NumberVocabulary, 'uses'>): WordMemo<NumberUse> {
  const { entries, startable, percent, percents, percentAdjectives, over } = vocabulary;
  return new WordMemo(({ text }) => {
    const known = entries.get(text);
    const isPercent = percent.has(text) || percents.has(text) || percentAdjectives.has(text);
    if (known === undefined && !isPercent && !over.has(text)) return NOTHING;
    return {
      entries: known,
      begins: startable.has(text),
      onlyArticle: known?.every(({ word }) => isOnlyArticle(word)) === true,
      percent: isPercent,
      percentAlone: percent.get(text)?.some((rest) => rest.length === 0) === true,
      percentage: percents.get(text),
      minus: known?.some(({ word }) => word.isMinus) === true,
      over: over.get(text),
    };
  });
}

/** Every way to read a token as a part of a number. */
export const entriesAt = ({ uses }: NumberVocabulary, token: Token): readonly NumberEntry[] | undefined => uses.of(token.word).entries;
