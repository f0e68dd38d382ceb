import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { durationsOf } from '../../../src/read/durations/durations-of';
import { numeralsOf } from '../../../src/read/numbers/scan';
import { prepare } from '../../../src/read/reading';
import { timesOf } from '../../../src/read/times/times-of';

const REPEATED = [
  [
    en,
    "1 |march |1 march |on |1-|12:|1.|next |the |in |tuesday, |1 to |early |half |five |an hour and |between 1 and |last last |2025 |V |1/|two weeks and |'",
  ],
  [ar, '1 |مارس |الأسبوع |بعد |يوم |ساعة و|نصف |الساعة |من '],
  [ru, '1 |в |март |час |через |последние |до '],
] as const;

const SIZE = 4_000;
const GROWTH = 8;
/** Eight times the text may take this many times as long: linear, with room for a busy machine; a quadratic reader takes sixty-four. */
const LIMIT = 3 * GROWTH;

const millisecondsFor = (text: string, language: (typeof REPEATED)[number][0]): number => {
  const reading = prepare(text, { language, published: '2025-03-18' });
  numeralsOf(reading);
  const before = process.cpuUsage().user;
  timesOf(reading);
  durationsOf(reading);
  return (process.cpuUsage().user - before) / 1000;
};

/** Too short to compare, in milliseconds. */
const NOISE = 100;
const ATTEMPTS = 4;

/** The most favourable of a few attempts, since the runtime collects its garbage when it likes: what grows with the square of the text fails each of them. */
function growthOf(part: string, language: (typeof REPEATED)[number][0]): number {
  millisecondsFor(part.repeat(SIZE), language);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= LIMIT; attempt += 1) {
    const short = Math.max(1, millisecondsFor(part.repeat(SIZE), language));
    const long = millisecondsFor(part.repeat(SIZE * GROWTH), language);
    least = Math.min(least, long < NOISE ? 0 : long / short);
  }
  return least;
}

describe('time grows with the text', () => {
  it.each(REPEATED.flatMap(([language, parts]) => parts.split('|').map((part) => ({ part, language }))))(
    '"$part" over and over',
    ({ part, language }) => {
      expect(growthOf(part, language)).toBeLessThan(LIMIT);
    },
  );
});
