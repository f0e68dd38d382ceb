import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { readNumbers } from '../../../src/read/numbers';
import * as arabic from '../../corpora/ar/numbers';
import * as english from '../../corpora/en/numbers';
import * as russian from '../../corpora/ru/numbers';
import * as ukrainian from '../../corpora/uk/numbers';
import { bracketed } from '../bracketed';

const LANGUAGES = [
  { language: ar, corpus: arabic },
  { language: en, corpus: english },
  { language: ru, corpus: russian },
  { language: uk, corpus: ukrainian },
];

describe.each(LANGUAGES)('numbers: $language.code', ({ language, corpus }) => {
  const rows = Object.entries(corpus.numbers).flatMap(([key, phrases]) => phrases.map((phrase) => ({ key, phrase })));

  it('has at least 150 phrasings', () => {
    expect(new Set(rows.map(({ phrase }) => phrase)).size).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)('$phrase → $key', ({ key, phrase }) => {
    const { text, start, end } = bracketed(phrase);
    const [value, form = 'cardinal'] = key.split(' ');
    const found = readNumbers(text, { language });
    expect(found.map((mention) => [mention.text, mention.value, mention.form])).toEqual([
      [text.slice(start, end), Number(value), form === '' ? expect.any(String) : form],
    ]);
  });

  it.each(corpus.never)('never: %s', (text) => {
    expect(readNumbers(text, { language, published: '2025-03-18' }).map((mention) => mention.text)).toEqual([]);
  });
});
