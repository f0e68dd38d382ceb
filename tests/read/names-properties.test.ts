import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY_LANGUAGES, countriesFile, countryIds } from '../../scripts/generate-countries';
import { officesFile, registryFile } from '../../scripts/generate-registry';
import { registry } from '../../src/data';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { Actor, Place } from '../../src/model/actor';
import { actorEntry, namesOf, placeEntry, readNames } from '../../src/read/names';
import { prepare } from '../../src/read/reading';
import * as inAr from '../corpora/ar/actors';
import * as inEn from '../corpora/en/actors';
import * as inRu from '../corpora/ru/actors';
import * as inUk from '../corpora/uk/actors';

const published = '2025-03-18';
const options = { published, registry: registry() };
const LANGUAGES = [
  [ar, inAr],
  [en, inEn],
  [ru, inRu],
  [uk, inUk],
] as const;

describe.each(LANGUAGES)('names in $code', (language, corpus) => {
  const phrases = Object.values(corpus.actors)
    .flat()
    .map((phrase) => phrase.replace(/[[\]]/g, ''));
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...phrases), fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(', '));

  test('every span slices to itself, in order, none overlapping', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const mention of readNames(text, { language, ...options })) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.kind === 'actor') {
            expect(mention.name.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.name.end).toBeLessThanOrEqual(mention.end);
          }
          at = mention.end;
        }
      }),
    );
  });

  test('an actor and a place of a mention have a record that the schema takes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = prepare(text, { language, ...options });
        for (const mention of namesOf(reading)) {
          if (mention.kind === 'actor') expect(Actor.safeParse(actorEntry(mention, reading)).error).toBeUndefined();
          const place = mention.place === undefined ? undefined : placeEntry(mention.place, reading);
          if (mention.place !== undefined) expect(Place.safeParse(place).error).toBeUndefined();
        }
      }),
    );
  });

  const ids = (text: string) =>
    readNames(text, { language, ...options }).map((mention) => (mention.kind === 'actor' ? mention.actor : mention.place));

  test.each(phrases)('unchanged by marks, composition and what stands around: %s', (text) => {
    const read = ids(text);
    expect(ids(text.normalize('NFD'))).toEqual(read);
    expect(ids(`\n\n${text}\n`)).toEqual(read);
    if (language.code === 'ar') expect(ids(text.replace(/(?<=[بتثجحسشصضطعغفقكلمنه])(?=[بتثجحسشصضطعغفقكلمنهي])/gu, '\u064e'))).toEqual(read);
  });

  test('every country of CLDR reads back to its id', () => {
    const missed = language.names.countries
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [id, ...names] = line.split('|');
        // a name that is also a common word is read where a word before it says so
        return names
          .filter((name) => !(language.names.ambiguous as readonly string[]).includes(name))
          .filter((name) => {
            const [first, ...others] = readNames(name, { language });
            return !(first?.kind === 'actor' && first.actor === id && first.end - first.start >= name.length && others.length === 0);
          });
      });
    expect(missed).toEqual([]);
  });
});

describe('the registry', () => {
  const { actors, places, offices } = registry();
  const ids = new Set(actors.map(({ id }) => id));
  const states = new Set([...countryIds().values()]);

  test('every entry is one of the schema, with an id of its own', () => {
    for (const actor of actors) expect(Actor.safeParse(actor).error, actor.id).toBeUndefined();
    for (const place of places) expect(Place.safeParse(place).error, place.id).toBeUndefined();
    expect(ids.size).toBe(actors.length);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(actors.map(({ id }) => id).filter((id) => states.has(id))).toEqual([]);
  });

  test('every reference resolves', () => {
    const placeIds = new Set([...places.map(({ id }) => id), ...states]);
    expect(actors.flatMap(({ actsFor = 'russia' }) => (ids.has(actsFor) || states.has(actsFor) ? [] : [actsFor]))).toEqual([]);
    expect(places.flatMap(({ within = 'russia' }) => (placeIds.has(within) ? [] : [within]))).toEqual([]);
    expect(offices.flatMap(({ holder }) => (ids.has(holder) ? [] : [holder]))).toEqual([]);
  });

  test('no office is held from a day after its last', () => {
    expect(offices.filter(({ from, to }) => from !== undefined && to !== undefined && from > to)).toEqual([]);
  });

  test('an actor of the caller stands for the bundled one, and reads by its own name', () => {
    const mine = registry({ actors: [{ id: 'acme-partners', type: 'organisation', names: { en: 'Acme Partners' } }] });
    expect(readNames('The Acme Partners met.', { language: en, registry: mine }).map((m) => m.kind === 'actor' && m.actor)).toEqual([
      'acme-partners',
    ]);
    expect(readNames('The Acme Partners met.', { language: en })).toEqual([]);
  });
});

describe('generated files are what the generators write', () => {
  test.each(COUNTRY_LANGUAGES)('%s', (language) => {
    const file = (name: string) => readFileSync(new URL(`../../src/languages/${language}/generated/${name}.ts`, import.meta.url), 'utf8');
    expect(file('countries')).toBe(countriesFile(language));
    expect(file('registry')).toBe(registryFile(language));
  });

  test('offices', () => {
    expect(readFileSync(new URL('../../src/read/names/generated/offices.ts', import.meta.url), 'utf8')).toBe(officesFile());
  });
});

test('a text of any length takes time in proportion', () => {
  const sentence =
    'President Vladimir Putin of Russia and Crown Prince, Prime Minister, King, Emir of the of the US UK EU Foreign Minister, ';
  const time = (times: number) => {
    const text = sentence.repeat(times);
    const start = performance.now();
    readNames(text, { language: en, ...options });
    return performance.now() - start;
  };
  time(200);
  const short = Math.min(time(200), time(200), time(200));
  const long = Math.min(time(2000), time(2000), time(2000));
  expect(long / short).toBeLessThan(30);
});
