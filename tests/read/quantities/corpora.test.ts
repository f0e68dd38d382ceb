import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import type { QuantityMention } from '../../../src/read/mentions';
import { readQuantities } from '../../../src/read/quantities';
import * as arabic from '../../corpora/ar/quantities';
import * as english from '../../corpora/en/quantities';
import * as russian from '../../corpora/ru/quantities';
import * as ukrainian from '../../corpora/uk/quantities';
import { bracketed } from '../bracketed';

const LANGUAGES = [
  { language: ar, corpus: arabic },
  { language: en, corpus: english },
  { language: ru, corpus: russian },
  { language: uk, corpus: ukrainian },
];

/** A mention as the keys of the corpora write it. */
const keyOf = ({ value, upper, unit, bound, per, qualifiers }: QuantityMention): string =>
  [upper === undefined ? String(value) : `${value}–${upper}`, unit, bound === 'exact' ? '' : bound, per ?? '', ...qualifiers]
    .filter((part) => part !== '')
    .join(' ');

describe.each(LANGUAGES)('quantities: $language.code', ({ language, corpus }) => {
  const rows = Object.entries(corpus.quantities).flatMap(([key, phrases]) => phrases.map((phrase) => ({ key, phrase })));

  it.each(rows)('$phrase → $key', ({ key, phrase }) => {
    const { text, start, end } = bracketed(phrase);
    const found = readQuantities(text, { language });
    expect(found.map((mention) => [mention.text, keyOf(mention)])).toEqual([[text.slice(start, end), key]]);
  });

  it.each(corpus.never)('never: %s', (text) => {
    expect(readQuantities(text, { language, published: '2025-03-18' }).map((mention) => mention.text)).toEqual([]);
  });
});
