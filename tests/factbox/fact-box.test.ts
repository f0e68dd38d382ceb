import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ar, en, type FactBox, factBox, icuLabels, ru, toText, uk } from '../../src/factbox';
import type { Claim, Dossier } from '../../src/kinds/claim';
import { deepFreeze } from '../deep-freeze';
import { claim, dossier, ethiopia, kenya, nba, quote } from './fixture';

const LOCALES = { ar, en, ru, uk };
const read = (box: FactBox, slot: string, row = 0): string | undefined =>
  box.rows[row]?.details
    .find((detail) => detail.slot === slot)
    ?.value.map((part) => part.text)
    .join('');
const show = (given: Claim, slot: string, locale: keyof typeof LOCALES = 'en', options = {}) =>
  read(factBox(dossier([given]), { locale: LOCALES[locale], ...options }), slot);

const persons = (value: number, more = {}) => ({ value, bound: 'exact', unit: 'prisoner', quote: quote('175 أسيرًا'), ...more }) as const;
const exchange = (perSide: unknown) => claim({ kind: 'prisoner-exchange', content: { parties: [kenya, ethiopia], perSide } as never });
const truce = (duration: object, time?: object) =>
  claim({
    kind: 'ceasefire',
    content: {
      duration: { bound: 'exact', quote: quote('23'), ...duration },
      ...(time === undefined ? {} : { time: { precision: 'day', stated: '--03-19', bound: 'on', quote: quote('19–25 مارس'), ...time } }),
    } as never,
  });

describe('numbers, with the plurals of the language', () => {
  it.each([
    ['en', persons(1), '1 prisoner'],
    ['en', persons(175), '175 prisoners'],
    ['en', persons(40, { bound: 'at-least' }), 'at least 40 prisoners'],
    ['en', persons(40, { bound: 'range', upper: 50 }), '40 to 50 prisoners'],
    ['en', persons(3, { unit: 'warhead' }), '3 («175 أسيرًا»)'],
    ['en', persons(1500, { unit: 'USD' }), '1,500 US dollars'],
    ['en', 'unknown', 'not stated'],
    ['en', 'none', 'none'],
    ['ar', persons(0), 'لا أسرى'],
    ['ar', persons(1), 'أسير واحد'],
    ['ar', persons(2), 'أسيران'],
    ['ar', persons(7), '7 أسرى'],
    ['ar', persons(2, { bound: 'less-than' }), 'أقل من أسيرين'],
    ['ar', persons(2, { bound: 'at-least' }), 'أسيران على الأقل'],
    ['ar', persons(1, { bound: 'range', upper: 2 }), 'من 1 إلى أسيرين'],
    ['ar', persons(175), '175 أسيرًا'],
    ['ar', persons(300), '300 أسير'],
    ['ru', persons(21), '21 пленный'],
    ['ru', persons(22), '22 пленных'],
    ['uk', persons(3), '3 полонені'],
    ['uk', persons(175), '175 полонених'],
  ] as const)('%s %j', (locale, value, shown) => {
    expect(show(exchange(value), 'perSide', locale)).toBe(shown);
  });

  it('in Arabic digits when asked', () => {
    expect(show(exchange(persons(175)), 'perSide', 'ar', { numberingSystem: 'arab' })).toBe('١٧٥ أسيرًا');
  });
});

describe('durations and dates', () => {
  it.each([
    ['en', { value: 'P30D' }, '30 days'],
    ['ar', { value: 'P30D' }, '30 يومًا'],
    ['ar', { value: 'P3D' }, '3 أيام'],
    ['ru', { value: 'P30D' }, '30 дней'],
    ['uk', { value: 'P1M' }, '1 місяць'],
    ['en', { value: 'PT1H30M', bound: 'more-than' }, 'more than 1 hour, 30 minutes'],
    ['ar', { value: 'PT2H', bound: 'about' }, 'ساعتان تقريبًا'],
    ['ar', { value: 'PT2H', bound: 'more-than' }, 'أكثر من ساعتين'],
    ['ar', { value: 'P2D', upper: 'P3D', bound: 'range' }, 'من يومين إلى 3 أيام'],
    ['ar', { value: 'P1D', upper: 'P2D', bound: 'range' }, 'من يوم واحد إلى يومين'],
  ] as const)('%s %j', (locale, duration, shown) => {
    expect(show(truce(duration), 'duration', locale)).toBe(shown);
  });

  it.each([
    ['en', { value: '2025-03-19' }, '19 March 2025'],
    ['ar', { value: '2025-03-19' }, '19 مارس 2025'],
    ['ru', { value: '2025-03-19' }, '19 марта 2025 г.'],
    ['uk', { value: '2025-03-19', bound: 'until' }, 'аж до 19 березня 2025 р.'],
    ['en', { value: '2025-03', precision: 'month' }, 'March 2025'],
    ['en', { value: '2025', precision: 'year' }, '2025'],
    ['en', { value: '2025-Q2', precision: 'quarter' }, 'quarter 2 of 2025'],
    ['en', { value: '2025-21', precision: 'season' }, 'spring 2025'],
    ['en', { value: '2025-W12', precision: 'week' }, 'week 12 of 2025'],
    ['en', { value: '2020', precision: 'decade' }, 'the 2020s'],
    ['en', { value: '2025-03-18T20:15+03:00', precision: 'minute' }, '18 March 2025 at 20:15 (UTC+03:00)'],
    ['en', { value: 'T20:15', precision: 'minute' }, '20:15'],
    ['en', { value: '2025-02-30' }, '2025-02-30'],
  ] as const)('%s %j', (locale, time, shown) => {
    expect(show(truce({ value: 'P1D' }, time), 'time', locale)).toBe(shown);
  });

  it('joins what both ends of an interval share', () => {
    expect(show(truce({ value: 'P1D' }, { value: '2025-03-23/2025-03-25' }), 'time')).toMatch(/^23\s?–\s?25 March 2025$/);
  });

  it('tells how far off only when told what today is', () => {
    const given = truce({ value: 'P1D' }, { value: '2025-03-19' });
    expect(show(given, 'time', 'en', { now: '2025-03-16' })).toBe('19 March 2025 (in 3 days)');
    expect(show(given, 'time', 'ar', { now: '2025-03-16' })).toContain('خلال 3 أيام');
  });

  it('shows a moment in the zone asked for', () => {
    const given = truce({ value: 'P1D' }, { value: '2025-03-18T23:15+03:00', precision: 'minute' });
    expect(show(given, 'time', 'en', { timeZone: 'Asia/Tokyo' })).toContain('19 March 2025 at 05:15');
  });

  it.each([
    [{ value: 'P30D' }, { value: '2025-03-19' }, '18 April 2025'],
    [{ value: 'P1M' }, { value: '2025-01-31', bound: 'from' }, '28 February 2025'],
    [{ value: 'P2W' }, { value: '2025-12-25' }, '8 January 2026'],
    [{ value: 'P30D', bound: 'about' }, { value: '2025-03-19' }, undefined],
    [{ value: 'P30D' }, { value: '2025-03-19', bound: 'before' }, undefined],
    [{ value: 'P30D' }, { value: '2025-03', precision: 'month' }, undefined],
    [{ value: 'PT36H' }, { value: '2025-03-19' }, undefined],
  ])('the end of a truce of %j from %j is %s', (duration, time, end) => {
    expect(show(truce(duration, time), 'end')).toBe(end);
  });
});

describe('who says it', () => {
  const said = (given: Partial<Claim>, documents = {}) => {
    const made = dossier([claim({ kind: 'statement', content: { topics: ['peace'] }, ...given } as never)]);
    Object.assign(made.documents[0]!, documents);
    return factBox(made, { locale: en })
      .rows[0]!.saidBy.value.map((part) => part.text)
      .join('');
  };
  const link = (speakers: object[], cue: string, more = {}) =>
    ({ speakers, cue, mode: 'indirect', quote: quote('أعلنت'), ...more }) as never;

  it('names the chain, outermost first', () => {
    expect(said({ attribution: [link([kenya], 'report'), link([ethiopia], 'announce')] })).toBe(
      'Kenya (report), quoting Ethiopia (announcement)',
    );
    expect(said({ attribution: [link([kenya, ethiopia], 'say', { mode: 'direct' })] })).toBe(
      'Kenya and Ethiopia (statement, in its own words)',
    );
  });
  it('says so when the source is unnamed', () => {
    expect(said({ attribution: [link([], 'say', { anonymous: true })] })).toBe('an unnamed source (statement)');
  });
  it('names the publication where the text itself speaks', () => {
    expect(said({})).toBe('the text itself');
    expect(said({}, { publisher: 'Daily' })).toBe('Daily (its own text)');
    expect(said({}, { publisher: 'Daily', speaksFor: 'kenya' })).toBe('Kenya (its own text)');
  });
});

describe('layouts', () => {
  it('an exchange of unequal numbers tells each side', () => {
    const released = [
      { by: kenya, persons: persons(175) },
      { by: ethiopia, persons: persons(23) },
    ];
    const given = claim({
      kind: 'prisoner-exchange',
      content: { parties: [kenya, ethiopia], released, total: persons(198, { per: 'total' }) },
    });
    expect(show(given, 'released')).toBe('Kenya: 175 prisoners and Ethiopia: 23 prisoners');
    expect(show(given, 'total')).toBe('198 prisoners');
  });
  it('a proposal tells who proposed and who endorsed', () => {
    const box = factBox(dossier([claim({ kind: 'sports-event', act: 'support', content: { sport: 'basketball', proposer: ethiopia } })]), {
      locale: en,
    });
    expect(box.rows[0]!.details.map(({ label }) => label)).toEqual(['Supported by', 'Sport', 'Proposed by']);
    expect(read(box, 'agents')).toBe('Kenya');
    expect(read(box, 'proposer')).toBe('Ethiopia');
  });
  it('a denial is never shown as an event', () => {
    const [row] = factBox(dossier([claim({ kind: 'ceasefire', polarity: 'negated', content: {} })]), { locale: en }).rows;
    expect(row?.status).toEqual({ text: 'did not happen', negated: true, certainty: 'certain' });
    expect(row?.details[0]?.label).toBe('Not agreed by');
  });
  it('casualties are rows of their own', () => {
    const casualties = { killed: persons(2, { unit: 'civilian' }), wounded: persons(5, { unit: 'child' }) };
    const box = factBox(dossier([claim({ kind: 'attack', act: 'carry-out', content: { casualties } })]), { locale: ar });
    expect(box.rows[0]!.details.map(({ label, value }) => `${label}: ${value[0]!.text}`).slice(1)).toEqual([
      'القتلى: مدنيان',
      'الجرحى: 5 أطفال',
    ]);
  });
});

describe('bad input', () => {
  it('refuses a newer schema', () => {
    expect(() => factBox({ ...dossier([]), schemaVersion: '2.0.0' }, { locale: en })).toThrow(
      /expected a dossier of schemaVersion 1\.0\.0.*found 2\.0\.0/,
    );
  });
  it('shows an empty box', () => {
    expect(toText(factBox(dossier([]), { locale: en }))).toContain('Nothing is recorded.');
  });
  it('marks the language of a name it lacks', () => {
    const box = factBox(dossier([claim({ kind: 'statement', content: { about: [nba] } })]), { locale: ar });
    expect(box.rows[0]!.details.find(({ slot }) => slot === 'about')!.value).toEqual([
      { type: 'actor', text: 'NBA', id: 'nba', lang: 'en', dir: 'ltr' },
    ]);
  });
  it('shows what it does not know under its own name', () => {
    const odd = claim({ kind: 'treaty' as never, act: 'sign' as never, content: { clauses: 'many', parties: [kenya] } as never });
    const box = factBox(dossier([odd]), { locale: en });
    expect(box.rows[0]!.label).toBe('treaty');
    expect(box.rows[0]!.details.map(({ label }) => label)).toEqual(['Sign', 'clauses', 'parties']);
  });
});

describe('the dossiers of the package', () => {
  const files = ['trump-putin-call-2025-03-18', 'kremlin-readout-2025-03-18'];
  const open = (name: string) =>
    deepFreeze(JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as Dossier);

  it.each(files.flatMap((name) => Object.keys(LOCALES).map((locale) => [name, locale as keyof typeof LOCALES] as const)))(
    '%s in %s',
    (name, locale) => {
      const made = open(name);
      const box = factBox(made, { locale: LOCALES[locale] });
      expect(box.rows.length).toBe(made.claims.length);
      expect(JSON.parse(JSON.stringify(box))).toEqual(box);
      expect(box.rows.filter((row) => row.saidBy.value.length === 0 || row.evidence.length === 0)).toEqual([]);
      expect(toText(box)).not.toMatch(/undefined|\[object|NaN|[a-z]+\.[a-z]+-?[a-z]*:/);
    },
  );

  it('filters by kind and by actor', () => {
    const made = open(files[0]!);
    expect(factBox(made, { locale: en, kinds: ['prisoner-exchange'] }).rows.map((row) => row.id)).toEqual(['exchange']);
    const rows = factBox(made, { locale: en, about: 'nhl' }).rows;
    expect(rows.map((row) => row.kind)).toEqual(['sports-event', 'sports-event']);
  });

  it('takes wordings of the caller in ICU MessageFormat', () => {
    const labels = icuLabels(en, {
      'count.prisoner': '{n, plural, one {# captive} other {# captives}}',
      said: '{speakers}, by way of {cue}',
    });
    const box = factBox(open(files[0]!), { locale: en, kinds: ['prisoner-exchange'], labels });
    expect(read(box, 'perSide')).toBe('175 captives');
    expect(box.rows[0]!.saidBy.value).toEqual([
      { type: 'actor', text: 'Vladimir Putin', id: 'vladimir-putin' },
      { type: 'text', text: ', by way of announcement' },
    ]);
    expect(() => icuLabels(en, { title: '{n, plural,' })).toThrow(SyntaxError);
  });

  it('takes wordings of the caller', () => {
    const box = factBox(open(files[0]!), {
      locale: en,
      kinds: ['prisoner-exchange'],
      labels: { 'said-by': 'Says', said: '{speakers} [{cue}]' },
    });
    expect(box.rows[0]!.saidBy.label).toBe('Says');
    expect(read(box, 'perSide')).toBe('175 prisoners');
    expect(box.rows[0]!.saidBy.value.map((part) => part.text).join('')).toBe('Vladimir Putin [announcement]');
  });
});
