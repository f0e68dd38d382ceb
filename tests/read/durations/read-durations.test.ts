import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { Duration } from '../../../src/model/values';
import { readDurations } from '../../../src/read/durations/read-durations';
import type { DurationMention } from '../../../src/read/mentions';
import * as arDurations from '../../corpora/ar/durations';
import * as enDurations from '../../corpora/en/durations';
import * as ruDurations from '../../corpora/ru/durations';
import * as ukDurations from '../../corpora/uk/durations';
import { bracketed } from '../bracketed';

const LANGUAGES = [
  [ar, arDurations],
  [en, enDurations],
  [ru, ruDurations],
  [uk, ukDurations],
] as const;

const written = ({ value, upper, bound }: DurationMention): string =>
  `${bound === 'exact' ? '' : `${bound} `}${value}${upper === undefined ? '' : `/${upper}`}`;

describe.each(LANGUAGES.map(([language, corpus]) => ({ code: language.code, language, corpus })))(
  'durations in $code',
  ({ language, corpus }) => {
    const rows = Object.entries(corpus.durations).flatMap(([value, phrases]) => phrases.map((phrase) => ({ value, phrase })));

    it('has a corpus of its own size', () => expect(rows.length).toBeGreaterThanOrEqual(60));

    it.each(rows)('$phrase is $value', ({ value, phrase }) => {
      const { text, start, end } = bracketed(phrase);
      const found = readDurations(text, { language });
      expect(found.map((mention) => [mention.start, mention.end, written(mention)])).toEqual([[start, end, value]]);
      expect(found[0]?.text).toBe(text.slice(start, end));
      expect(Duration.shape.value.safeParse(found[0]?.value).success).toBe(true);
    });

    it.each(corpus.never.map((phrase) => ({ phrase })))('$phrase is no duration', ({ phrase }) => {
      expect(readDurations(phrase, { language })).toEqual([]);
    });
  },
);

describe('numbers that no duration holds', () => {
  it.each(['9'.repeat(400), '1e400', '0'])('%s days', (number) => {
    for (const { value } of readDurations(`${number} days`, { language: en }))
      expect(Duration.shape.value.safeParse(value).success).toBe(true);
  });
});
