import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { durationsOf } from '../../src/read/durations';
import { namesOf } from '../../src/read/names';
import { numbersOf } from '../../src/read/numbers/numbers-of';
import { quantitiesOf } from '../../src/read/quantities';
import { prepare } from '../../src/read/reading';
import { timesOf } from '../../src/read/times';
import { fold, sentencesOf, tokenise } from '../../src/text';
import { CASES, LANGUAGES, repeated, salad } from './hostile';

const SHORT = 10_000;
const TIMES = 8;
/** Time in proportion to the text is 8; in proportion to its square 64. Compilers and collectors of the runtime take their share. */
const MOST_GROWTH = 26;
/** Texts of the hunt, for each language. */
const RUNS = 6;
/** Processor time too short to compare, in milliseconds. */
const NOISE = 60;

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** The most favourable of a few attempts: what grows with the square of the text fails each of them. */
function growthOf(run: (length: number) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > MOST_GROWTH; attempt += 1) {
    const short = processorTime(() => run(SHORT));
    const long = processorTime(() => run(SHORT * TIMES));
    least = Math.min(least, long < NOISE ? 0 : long / Math.max(short, 1));
  }
  return least;
}

/** Every reader, and the cut into sentences. */
function readAll(text: string, code: string): void {
  const language = LANGUAGES[code]!;
  sentencesOf(tokenise(fold(text)), language.abbreviations);
  const reading = prepare(text, { language, published: '2025-03-18' });
  numbersOf(reading);
  quantitiesOf(reading);
  durationsOf(reading);
  timesOf(reading);
  namesOf(reading);
}

describe('time grows with the text, whatever the text', () => {
  it.each(CASES)('of the readers in %s: %j', (code, piece) => {
    expect(growthOf((length) => readAll(repeated(piece, length), code))).toBeLessThan(MOST_GROWTH);
  });

  it.each(CASES)('of the extraction in %s: %j', (code, piece) => {
    const growth = growthOf((length) =>
      extract({ text: repeated(piece, length), language: code, published: '2025-03-18' }, { languages: [LANGUAGES[code]!] }),
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  // a hunt: other pieces each time, and what is found is printed
  it.each(Object.keys(LANGUAGES))('of the readers in %s, over whatever pieces', (code) => {
    fc.assert(
      fc.property(salad(code), ({ before, piece }) => {
        expect(growthOf((length) => readAll(before + repeated(piece, length), code))).toBeLessThan(MOST_GROWTH);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
