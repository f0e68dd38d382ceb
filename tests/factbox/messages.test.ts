import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPILED, compiledMessages } from '../../scripts/compiled-messages';
import { messages as ar } from '../../src/languages/ar/messages';
import { messages as en } from '../../src/languages/en/messages';
import { messages as ru } from '../../src/languages/ru/messages';
import { messages as uk } from '../../src/languages/uk/messages';
import * as vocabulary from '../../src/model/vocabulary';

const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, en, ru, uk };
const ids = Object.keys(en);
const argumentsOf = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\{([a-z]+)[},]/g), (match) => match[1]!))].sort();

describe.each(Object.entries(LOCALES))('messages of %s', (code, messages) => {
  it('lack none, and have none of their own', () => {
    expect(ids.filter((id) => !messages[id])).toEqual([]);
    expect(Object.keys(messages).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('take the same arguments', () => {
    expect(ids.filter((id) => argumentsOf(messages[id]!).join() !== argumentsOf(LOCALES.en![id]!).join())).toEqual([]);
  });

  it('have every plural category of the language', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const counted = ids.filter((id) => messages[id]!.includes('plural'));
    expect(counted.length).toBeGreaterThan(15);
    expect(
      counted.flatMap((id) => categories.filter((each) => !messages[id]!.includes(` ${each} {`)).map((each) => `${id}: ${each}`)),
    ).toEqual([]);
  });

  it('are in the script of the language', () => {
    const script = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u }[code] ?? /\p{Script=Cyrillic}/u;
    const bare = ids.filter((id) => !script.test(messages[id]!.replace(/\{[a-z]+\}|, (?:plural|number)/g, '')));
    const wordless = [
      'by',
      'said',
      'of-actor',
      'colon',
      'quote',
      'count.percent',
      'count.other',
      'bound.range',
      'time.zoned',
      'time.relative',
      'direct',
      'own-voice-of',
    ];
    expect(bare.filter((id) => !wordless.includes(id))).toEqual([]);
  });
});

describe('vocabularies', () => {
  const TERMS = {
    kind: vocabulary.KINDS,
    stage: vocabulary.STAGES,
    act: vocabulary.ACTS,
    cue: vocabulary.CUES,
    medium: vocabulary.MEDIUMS,
    level: vocabulary.LEVELS,
    extent: vocabulary.EXTENTS,
    permanence: vocabulary.PERMANENCES,
    target: vocabulary.TARGETS,
    quality: vocabulary.QUALITIES,
    role: vocabulary.PERSON_ROLES,
    count: vocabulary.PERSON_ROLES,
    condition: vocabulary.CONDITIONS,
    gesture: vocabulary.GESTURES,
    assurance: vocabulary.ASSURANCES,
    topic: vocabulary.TOPICS,
    arms: vocabulary.ARMS,
    sport: vocabulary.SPORTS,
    sanction: vocabulary.SANCTION_CHANGES,
    aid: vocabulary.AID_KINDS,
    'aid-change': vocabulary.AID_CHANGES,
    language: vocabulary.LANGUAGES,
  };
  it.each(Object.entries(TERMS))('%s: every word has a label', (prefix, words) => {
    expect(words.filter((word) => !ids.includes(`${prefix}.${word}`))).toEqual([]);
  });
});

it.each(COMPILED)('the compiled messages of $code are those of the source; run `npx tsx scripts/compile-messages.ts`', ({ code, path }) => {
  expect(readFileSync(path, 'utf8')).toBe(compiledMessages(code));
});
