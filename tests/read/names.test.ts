import { describe, expect, test } from 'vitest';
import { registry } from '../../src/data';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import type { ActorMention, PlaceMention } from '../../src/read/mentions';
import { readNames } from '../../src/read/names';
import * as inAr from '../corpora/ar/actors';
import * as inEn from '../corpora/en/actors';
import * as inRu from '../corpora/ru/actors';
import * as inUk from '../corpora/uk/actors';

const published = '2025-03-18';

interface Corpus {
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly neverActors: readonly string[];
}

const CORPORA: readonly (readonly [Language, Corpus])[] = [
  [ar, inAr],
  [en, inEn],
  [ru, inRu],
  [uk, inUk],
];

const told = (mention: ActorMention | PlaceMention): string =>
  mention.kind === 'place' ? `@${mention.place}` : `${mention.actor} ${mention.form}`;

describe.each(CORPORA)('names in $code', (language, corpus) => {
  const phrases = Object.entries(corpus.actors).flatMap(([key, list]) => list.map((phrase) => [key, phrase] as const));

  test('the corpus is large enough', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(100);
  });

  test.each(phrases)('%s: %s', (key, phrase) => {
    const text = phrase.replace(/[[\]]/g, '');
    const start = Math.max(0, phrase.indexOf('['));
    const end = phrase.includes('[') ? phrase.indexOf(']') - 1 : text.length;
    const mentions = readNames(text, { language, published, registry: registry() });
    const found = mentions.map((mention) => `${told(mention)} [${mention.text}]`);
    const mention = mentions.find((m) => m.start === start && m.end === end);
    expect(mention, `found ${found.join(', ') || 'nothing'}`).toBeDefined();
    expect(key.includes(' ') || key.startsWith('@') ? told(mention!) : told(mention!).split(' ')[0]).toBe(key);
    expect(mention!.text).toBe(text.slice(start, end));
  });

  test('a language by itself knows the most frequent actors', () => {
    const text = phrases
      .filter(([key]) => ['vladimir-putin', 'white-house', 'khl counterpart', 'russia capital', '@black-sea'].includes(key))
      .map(([, phrase]) => phrase);
    for (const phrase of text) expect(readNames(phrase.replace(/[[\]]/g, ''), { language, published })).not.toEqual([]);
  });

  test.each(corpus.neverActors)('never: %s', (text) => {
    expect(readNames(text, { language, published, registry: registry() }).map((mention) => `${told(mention)} [${mention.text}]`)).toEqual(
      [],
    );
  });
});
