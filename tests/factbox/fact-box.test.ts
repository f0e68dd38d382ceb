import { readFileSync } from 'node:fs';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRYING_DOSSIER } from '../../scripts/trying-dossier';
import { ar, en, type FactBox, factBox, icuLabels, ru, toText, uk } from '../../src/factbox';
import { computedEnd } from '../../src/factbox/computed-end';
import type { Claim, Dossier } from '../../src/kinds/claim';
import { KINDS } from '../../src/model/vocabulary';
import { claimsAbout } from '../../src/query';
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
    // a bound that governs a case
    ['ru', persons(1, { bound: 'more-than' }), 'более 1 пленного'],
    ['ru', persons(2, { bound: 'at-least' }), 'не менее 2 пленных'],
    ['ru', persons(22, { bound: 'at-most', unit: 'civilian' }), 'не более 22 гражданских лиц'],
    ['ru', persons(3, { bound: 'less-than', unit: 'child' }), 'менее 3 детей'],
    ['ru', persons(41, { bound: 'about', unit: 'soldier' }), 'около 41 военнослужащего'],
    ['ru', persons(40, { bound: 'range', upper: 52, unit: 'drone' }), 'от 40 до 52 беспилотников'],
    ['ru', persons(2, { bound: 'more-than', unit: 'USD' }), 'более 2 долларов США'],
    ['ru', persons(21, { bound: 'about', unit: 'USD' }), 'около 21 доллара США'],
    ['ru', persons(2, { unit: 'USD' }), '2 доллара США'],
    ['uk', persons(1, { bound: 'at-most' }), 'не більше 1 полоненого'],
    ['uk', persons(3, { bound: 'more-than', unit: 'hostage' }), 'більше 3 заручників'],
    ['uk', persons(22, { bound: 'about', unit: 'person' }), 'близько 22 людей'],
    ['uk', persons(2, { bound: 'range', upper: 3, unit: 'missile' }), 'від 2 до 3 ракет'],
    ['uk', persons(4, { bound: 'less-than', unit: 'EUR' }), 'менше 4 євро'],
    ['ar', persons(2, { bound: 'more-than', unit: 'civilian' }), 'أكثر من مدنيين اثنين'],
    ['ar', persons(2, { bound: 'about' }), 'أسيران تقريبًا'],
    ['ar', persons(2, { bound: 'more-than', unit: 'USD' }), 'أكثر من 2 دولار أمريكي'],
    // a unit without a counting form: the words of the text, which are Arabic
    ['ar', persons(3, { unit: 'heavy-weapon' }), '175 أسيرًا'],
    ['ar', persons(3, { unit: 'heavy-weapon', bound: 'at-least' }), '3 على الأقل («175 أسيرًا»)'],
    ['ru', persons(3, { unit: 'heavy-weapon', bound: 'at-least' }), 'не менее 3 («175 أسيرًا»)'],
    ['en', persons(3, { unit: 'heavy-weapon', bound: 'range', upper: 5 }), '3 to 5 («175 أسيرًا»)'],
    [
      'uk',
      persons(3, { unit: 'heavy-weapon', quote: { document: 'briefing', start: 0, end: 3, digest: '0'.repeat(16) } }),
      '3 (heavy weapon)',
    ],
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
    ['ru', { value: 'P3M', bound: 'at-least' }, 'не менее 3 месяцев'],
    ['ru', { value: 'P2Y', bound: 'more-than' }, 'более 2 лет'],
    ['ru', { value: 'P1W', bound: 'less-than' }, 'менее 1 недели'],
    ['ru', { value: 'PT1H30M', bound: 'about' }, 'около 1 часа 30 минут'],
    ['ru', { value: 'PT22M', bound: 'at-most' }, 'не более 22 минут'],
    ['ru', { value: 'P1.5Y', bound: 'more-than' }, 'более 1,5 года'],
    ['ru', { value: 'P2D', upper: 'P3D', bound: 'range' }, 'от 2 дней до 3 дней'],
    ['uk', { value: 'P5M', bound: 'more-than' }, 'більше 5 місяців'],
    ['uk', { value: 'P1M', bound: 'at-most' }, 'не більше 1 місяця'],
    ['uk', { value: 'P2Y', bound: 'at-least' }, 'не менше 2 років'],
    ['uk', { value: 'P1W', bound: 'about' }, 'близько 1 тижня'],
    ['en', { value: 'P2Y', bound: 'at-least' }, 'at least 2 years'],
    ['en', { value: 'a while' }, 'a while'],
    ['en', { value: 'P' }, 'P'],
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
    ['ru', { value: '2025', precision: 'year' }, '2025 год'],
    ['ru', { value: '2025', precision: 'year', bound: 'after' }, 'после 2025 года'],
    ['ru', { value: '2025-03', precision: 'month', bound: 'before' }, 'до марта 2025 г.'],
    ['ru', { value: '2025-03-02', bound: 'before' }, 'до 2 марта 2025 г.'],
    ['ru', { value: '2025-Q1', precision: 'quarter', bound: 'until' }, 'вплоть до 1-го квартала 2025 года'],
    ['ru', { value: '2025-24', precision: 'season', bound: 'after' }, 'после зимы 2025 года'],
    ['ru', { value: '2020', precision: 'decade', bound: 'from' }, 'начиная с 2020-х годов'],
    ['uk', { value: '2025', precision: 'year' }, '2025 рік'],
    ['uk', { value: '2025-10', precision: 'month', bound: 'from' }, 'починаючи з жовтня 2025 р.'],
    ['uk', { value: '2025-23', precision: 'season', bound: 'before' }, 'до осені 2025 року'],
    ['uk', { value: '2025-W12', precision: 'week', bound: 'after' }, 'після 12-го тижня 2025 року'],
    ['ar', { value: '2025-03', precision: 'month', bound: 'until' }, 'حتى مارس 2025'],
    ['ar', { value: '2020', precision: 'decade' }, 'العقد الذي يبدأ عام 2020'],
    ['en', { value: '2025-03', precision: 'month', bound: 'before' }, 'before March 2025'],
    ['en', { value: '2025-03-18T20:15Z', precision: 'minute' }, '18 March 2025 at 20:15 (UTC)'],
    ['en', { value: '2025-03-18T20:15', precision: 'minute' }, '18 March 2025 at 20:15'],
    ['en', { value: 'T25:15', precision: 'minute' }, 'T25:15'],
    ['en', { value: '202' }, '202'],
    ['en', { value: '2025-3' }, '2025-3'],
    ['en', { value: '2025-13', precision: 'month' }, '2025-13'],
    ['en', { value: '2025-Q5', precision: 'quarter' }, '2025-Q5'],
    ['en', { value: '' }, ''],
    ['en', { value: '2025-Q1/2025-Q2', precision: 'quarter' }, 'quarter 1 of 2025 – quarter 2 of 2025'],
    ['en', { value: '2025-03-25/2025-03-23' }, '25 March 2025 – 23 March 2025'],
  ] as const)('%s %j', (locale, time, shown) => {
    expect(show(truce({ value: 'P1D' }, time), 'time', locale)).toBe(shown);
  });

  it('joins what both ends of an interval share', () => {
    expect(show(truce({ value: 'P1D' }, { value: '2025-03-23/2025-03-25' }), 'time')).toMatch(/^23\s?–\s?25 March 2025$/);
  });

  it.each([
    ['en', '2025-03-16', '19 March 2025 (in 3 days)'],
    ['en', '2025-03-18', '19 March 2025 (tomorrow)'],
    ['en', '2025-03-29T10:00Z', '19 March 2025 (10 days ago)'],
    ['ar', '2025-03-16', '19 مارس 2025 (بعد 3 أيام)'],
    ['ar', '2025-03-08', '19 مارس 2025 (بعد 11 يومًا)'],
    ['ar', '2025-03-29', '19 مارس 2025 (قبل 10 أيام)'],
    ['ru', '2025-03-16', '19 марта 2025 г. (через 3 дня)'],
    ['ru', '2025-02-26', '19 марта 2025 г. (через 21 день)'],
    ['uk', '2025-03-16', '19 березня 2025 р. (через 3 дні)'],
    ['uk', 'soon', '19 березня 2025 р.'],
  ] as const)('tells how far off a day is when told what today is: %s, %s', (locale, now, shown) => {
    expect(show(truce({ value: 'P1D' }, { value: '2025-03-19' }), 'time', locale, { now })).toBe(shown);
  });

  it.each(['2025', '2025-03', '2025-03-19/2025-03-25', '2025-Q2', 'T20:15'])('tells of no other time how far off it is: %s', (value) => {
    const given = truce({ value: 'P1D' }, { value });
    expect(show(given, 'time', 'en', { now: '2025-03-16' })).toBe(show(given, 'time', 'en'));
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
    expect(row?.status).toEqual({ text: 'not so', negated: true, certainty: 'certain' });
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

describe('every kind', () => {
  const { claims } = TRYING_DOSSIER;
  it('is in the gallery', () => {
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it.each(['ar', 'ru', 'uk'] as const)('is told in the words of %s alone, but for names and quotes', (locale) => {
    const { rows, title } = factBox(TRYING_DOSSIER, { locale: LOCALES[locale], now: '2025-03-18' });
    const labels = rows.flatMap((row) => [row.label, row.status.text, row.saidBy.label, ...row.details.map(({ label }) => label)]);
    const values = [title, ...rows.flatMap((row) => [row.value, row.saidBy.value, ...row.details.map(({ value }) => value)])].flat();
    const texts = values.flatMap(({ type, text }) => (['actor', 'place', 'quote'].includes(type) ? [] : [text]));
    const publisher = TRYING_DOSSIER.documents[0]!.publisher!;
    const foreign = [...labels, ...texts]
      .map((text) => text.replace(publisher, '').replace(/UTC/g, ''))
      .filter((text) => /[a-z]/i.test(text));
    expect(foreign).toEqual([]);
  });

  it.each([
    ['talks', ['Participants', 'Medium', 'Level', 'Date', 'Duration', 'Place', 'Topics']],
    [
      'ceasefire',
      ['Proposed by', 'Between', 'Duration', 'Extent', 'Targets spared', 'Area', 'Permanence', 'Date', 'Ends (computed)', 'On condition'],
    ],
    ['prisoner-exchange', ['Agreed by', 'Between', 'In total', 'Released by each side', 'Date', 'Mediator']],
    ['handover', ['Pledged by', 'From', 'To', 'Number', 'Condition of persons', 'Gesture of', 'Date']],
    ['sports-event', ['Supported by', 'Sport', 'Competitors', 'Proposed by', 'Place']],
    ['settlement', ['Urged by', 'Between', 'Nature']],
    ['assurance', ['Pledged by', 'Guaranteed by', 'For', 'What', 'Area']],
    ['cooperation', ['Agreed by', 'Between', 'Fields']],
    ['arms-control', ['Supported by', 'Weapons', 'Between']],
    ['threat', ['Threatened by', 'By', 'Against', 'What']],
    ['visit', ['Not planned by', 'Visitor', 'Host', 'Date', 'Place']],
    ['statement', ['Thanks from', 'Topics', 'Concerning']],
    ['sanctions', ['Rejected by', 'By', 'Against', 'Change', 'Date']],
    ['aid', ['Suspended by', 'From', 'To', 'Kind', 'Amount', 'Change']],
    ['attack', ['Denied by', 'By', 'Against', 'Target', 'Killed', 'Wounded', 'Area', 'Date']],
  ] as const)('%s says %j', (kind, labels) => {
    const [row] = factBox(TRYING_DOSSIER, { locale: en, kinds: [kind] }).rows;
    expect(row?.details.map(({ label }) => label)).toEqual(labels);
  });

  it('finds by actor what the query finds', () => {
    const ids = TRYING_DOSSIER.actors.map(({ id }) => id);
    for (const about of [...ids, 'nobody', 'ken'])
      expect(factBox(TRYING_DOSSIER, { locale: en, about }).rows.map(({ id }) => id)).toEqual(
        claimsAbout(TRYING_DOSSIER, about).map(({ id }) => id),
      );
  });
});

describe('the end of a truce', () => {
  it('is the day that date-fns finds', () => {
    const amounts = fc.record({ Y: fc.nat(30), M: fc.nat(40), W: fc.nat(60), D: fc.nat(500) });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        amounts,
        (date, { Y, M, W, D }) => {
          const value = date.toJSON().slice(0, 10);
          const end = computedEnd({ time: { value, bound: 'on' }, duration: { value: `P${Y}Y${M}M${W}W${D}D`, bound: 'exact' } });
          const wanted = add(new UTCDateMini(`${value}T00:00:00Z`), { years: Y, months: M, weeks: W, days: D });
          expect(end).toBe(wanted.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it.each(['P9999999Y', 'P99999999999D', 'P', 'PT1H', 'P1DT1M', 'P0.5M', 'later'])('is not told after %s', (value) => {
    expect(computedEnd({ time: { value: '2025-03-19', bound: 'on' }, duration: { value, bound: 'exact' } })).toBeUndefined();
  });
});

describe('bad input', () => {
  it('refuses a newer schema', () => {
    expect(() => factBox({ ...dossier([]), schemaVersion: '2.0.0' }, { locale: en })).toThrow(
      /expected schemaVersion 1\.0\.0.*found 2\.0\.0/,
    );
  });
  it('refuses what has no schema', () => {
    expect(() => factBox({} as never, { locale: en })).toThrow(/expected schemaVersion 1\.0\.0.*found undefined/);
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
  it('makes words of what has none in the language', () => {
    const odd = claim({
      kind: 'peace-treaty' as never,
      act: 'co-sign' as never,
      agents: [{ actor: 'nobody-we-know', quote: quote('نيروبي') }],
      content: { 'side-letters': 'some-of-them' } as never,
    });
    const [row] = factBox(dossier([odd]), { locale: en }).rows;
    expect(row?.label).toBe('peace treaty');
    expect(row?.details.map(({ label, value }) => `${label}: ${value[0]!.text}`)).toEqual([
      'Co sign: nobody we know',
      'side letters: some of them',
    ]);
  });
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes nothing that every object has for a word it knows: %s',
    (word) => {
      const odd = claim({
        kind: word as never,
        act: word as never,
        certainty: word as never,
        content: JSON.parse(`{"${word}":"${word}"}`),
      });
      const [row] = factBox(dossier([odd]), { locale: en }).rows;
      expect([row?.label, row?.details.at(-1)?.label, row?.details.at(-1)?.value[0]?.text]).toEqual([word, word, word]);
    },
  );
  it('shows two boxes of different languages that do not touch each other', () => {
    const given = dossier([exchange(persons(2, { bound: 'more-than' })), truce({ value: 'P3M' })]);
    const alone = Object.values(LOCALES).map((locale) => toText(factBox(given, { locale })));
    const arab = factBox(given, { locale: ar, numberingSystem: 'arab' });
    expect(Object.values(LOCALES).map((locale) => toText(factBox(given, { locale })))).toEqual(alone);
    expect(toText(arab)).toContain('٣ أشهر');
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
