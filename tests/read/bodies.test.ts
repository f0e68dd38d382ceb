import { describe, expect, test } from 'vitest';
import { registry } from '../../src/data';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { readNames } from '../../src/read/names';
import * as inAr from '../corpora/ar/bodies';
import * as inEn from '../corpora/en/bodies';
import * as inRu from '../corpora/ru/bodies';
import * as inUk from '../corpora/uk/bodies';

interface Corpus {
  readonly bodies: Readonly<Record<string, readonly string[]>>;
  readonly noBodies: readonly string[];
}

const CORPORA: readonly (readonly [Language, Corpus])[] = [
  [ar, inAr],
  [en, inEn],
  [ru, inRu],
  [uk, inUk],
];

describe.each(CORPORA)('bodies whom no table knows in $code', (language, { bodies, noBodies }) => {
  const read = (text: string) => readNames(text, { language, registry: registry() }).filter((mention) => mention.kind === 'actor');
  const phrases = Object.entries(bodies).flatMap(([id, list]) => list.map((phrase) => [id, phrase] as const));

  test.each(phrases)('%s: %s', (id, phrase) => {
    const text = phrase.replace(/[[\]]/g, '');
    const start = Math.max(0, phrase.indexOf('['));
    const end = phrase.includes('[') ? phrase.indexOf(']') - 1 : text.length;
    const found = read(text).filter((mention) => mention.start < end && start < mention.end);
    expect(found.map((mention) => `${mention.actor} [${mention.text}]${mention.unregistered ? '' : ' registered'}`)).toEqual([
      `${id} [${text.slice(start, end)}]`,
    ]);
  });

  test.each(noBodies)('none: %s', (text) => {
    expect(
      read(text)
        .filter(({ unregistered }) => unregistered)
        .map((mention) => `${mention.actor} [${mention.text}]`),
    ).toEqual([]);
  });
});
