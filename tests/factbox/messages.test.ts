import { readFileSync } from 'node:fs';
import { createFormatters } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { COMPILED } from '../../scripts/compiled-messages';
import { compiledStyles } from '../../scripts/compiled-styles';
import * as boxes from '../../src/factbox/locales';
import { createPhrases } from '../../src/factbox/phrases';
import { messages as ar } from '../../src/languages/ar/messages';
import { messages as en } from '../../src/languages/en/messages';
import { messages as ru } from '../../src/languages/ru/messages';
import { messages as uk } from '../../src/languages/uk/messages';
import type { MessageId } from '../../src/languages/words/messages';
import * as vocabulary from '../../src/model/vocabulary';

const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, en, ru, uk };
const ids = Object.keys(en);
/** The names a message takes; `obliqueValue` is `value` in another case, and `case` is for languages that have them. */
const argumentsOf = (text: string): string[] => {
  const names = Array.from(text.matchAll(/\{([A-Za-z]+)[},]/g), (match) => match[1]!.replace('oblique', '').toLowerCase());
  return [...new Set(names)].filter((name) => name !== 'case').sort();
};

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
    const wordless = ['by', 'said', 'colon', 'quote', 'count.percent', 'bound.range', 'time.year', 'aside', 'direct', 'own-voice-of'];
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
  };
  it.each(Object.entries(TERMS))('%s: every word has a label', (prefix, words) => {
    expect(words.filter((word) => !ids.includes(`${prefix}.${word}`))).toEqual([]);
  });
});

it('the styles of the element are those of the package; run `npx tsx scripts/compile-styles.ts`', async () => {
  expect(readFileSync(new URL('../../src/factbox/generated/styles.ts', import.meta.url), 'utf8')).toBe(await compiledStyles());
});

it.each(COMPILED)('$path is made of the messages; run `npx tsx scripts/compile-messages.ts`', ({ path, module }) => {
  expect(readFileSync(path, 'utf8')).toBe(module());
});

describe.each(Object.entries({ ar: boxes.ar, en: boxes.en, ru: boxes.ru, uk: boxes.uk }))('the short form of %s', (code, locale) => {
  const formatters = createFormatters();
  const phrases = createPhrases(locale);
  const tag = `${locale.tag}-u-ca-gregory-nu-latn`;
  const words = Object.fromEntries(
    'act value upper obliqueValue obliqueUpper year offset relative speakers cue outer inner publisher actor label text note'
      .split(' ')
      .map((name) => [name, `‹${name}›`]),
  );
  it.each(ids)('says %s as @formatjs/intl says the ICU message', (id) => {
    const message = formatters.getMessageFormat(LOCALES[code]![id]!, tag, undefined, { formatters });
    const counts = LOCALES[code]![id]!.includes('plural') ? [...Array(125).keys(), 0.5, 1.5, 1000, 1e6, 21.1] : [7, 1500];
    for (const n of counts) {
      for (const grammar of ['', 'oblique']) {
        const values = { ...words, n, start: n, end: n + 1, case: grammar };
        expect(phrases.text(id as MessageId, values)).toBe(message.format(values));
      }
    }
  });
});
