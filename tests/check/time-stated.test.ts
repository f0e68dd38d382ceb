import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { sha256Hex } from '../../src/ground';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { readTimes } from '../../src/read';

const PUBLISHED = '2025-03-18';
const LANGUAGES = { ar, en, ru, uk };

/** The codes of rules about what a time says that a reader's own value of the phrase breaks. */
function complaints(code: keyof typeof LANGUAGES, text: string, change: (value: Record<string, unknown>) => void = () => {}): string[] {
  const [first] = readTimes(text, { language: LANGUAGES[code], published: PUBLISHED });
  const { kind: _, start, end, text: exact, ...value } = first!;
  const at = { document: 'note', start, end, exact };
  change(value);
  const dossier = {
    schemaVersion: '1.0.0',
    documents: [{ id: 'note', language: code, published: PUBLISHED, sha256: sha256Hex(text), length: text.length, text }],
    actors: [],
    places: [],
    claims: [
      {
        id: 'c',
        kind: 'visit',
        act: 'plan',
        agents: [],
        polarity: 'affirmed',
        certainty: 'certain',
        attribution: [],
        content: { time: { ...value, quote: at } },
        evidence: [at],
        provenance: { method: 'curated', by: 'a test', version: '1.0.0' },
      },
    ],
  };
  return check([{ name: 'note', dossier }]).findings.flatMap(({ code: rule }) =>
    /^(?:time\/stated|time\/possible|value\/time)$/.test(rule) ? [rule] : [],
  );
}

describe('a time as the readers give it passes', () => {
  it.each<[keyof typeof LANGUAGES, string]>([
    ['en', 'on 19–25 March'],
    ['en', 'from 29 December to 3 January'],
    ['en', 'Monday to Wednesday'],
    ['en', 'between 2019 and 2021'],
    ['en', 'March–April'],
    ['en', 'the first half of 2025'],
    ['en', 'the last Monday of March'],
    ['en', 'the second week of March'],
    ['en', 'the fourth Thursday of November 2024'],
    ['en', 'summer 2024'],
    ['en', 'on the 5th'],
    ['en', 'Easter 2025'],
    ['en', '19 March at 20:15'],
    ['ar', 'من 5 إلى 7 مارس'],
    ['ar', 'من 1 إلى 10 رمضان'],
    ['ru', 'с 5 по 7 марта'],
    ['uk', 'з 5 до 7 березня'],
  ])('%s: %s', (code, text) => {
    expect(complaints(code, text)).toEqual([]);
  });
});

it.each([
  ['2025-03-18/2025-03-25', 'its beginning'],
  ['2025-03-19/2025-03-26', 'its end'],
  ['2025-04-19/2025-03-25', 'the month of its beginning'],
])('an interval whose words say otherwise is found: %s, %s', (value) => {
  expect(complaints('en', 'on 19–25 March', (time) => Object.assign(time, { value }))).toContain('time/stated');
});
