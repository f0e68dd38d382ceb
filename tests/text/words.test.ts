import { describe, expect, it } from 'vitest';
import { fold, tokenise, WordMemo } from '../../src/text';

const wordsOf = (text: string) => tokenise(fold(text)).map(({ word }) => word);

describe('words', () => {
  it('are the same object wherever they stand', () => {
    const [one, , other] = wordsOf('Truce, truce');
    expect(other).toBe(one);
    expect(wordsOf('ТРУСЕ truce')[1]).toBe(one);
  });

  it('have the text of their token, whatever its length', () => {
    for (const text of ['a', "перемир'я", '2025', '😀', 'x'.repeat(300), '\ud800'])
      for (const token of tokenise(fold(text))) expect(token.word.text).toBe(token.text);
  });

  it('are told apart when so many are met that some are forgotten', () => {
    const lengths = new WordMemo((word) => word.text);
    const names = Array.from(
      { length: 120_000 },
      (_, index) => `n${index.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`,
    );
    const words = wordsOf(names.join(' '));
    expect(words.map(({ text }) => text)).toEqual(names);
    for (const word of words) expect(lengths.of(word)).toBe(word.text);
    for (const word of words.slice(0, 1000)) expect(lengths.of(word)).toBe(word.text);
  });
});
