import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { sha256Hex } from '../../src/ground';

const PUBLISHED = '2025-03-18';

/** A dossier of one claim, whose value is quoted as the text in brackets. */
function codesOf(language: string, marked: string, content: Record<string, unknown>, more: Record<string, unknown> = {}): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const at = (from: number, to: number) => ({ document: 'note', start: from, end: to, exact: text.slice(from, to) });
  const withQuote = Object.fromEntries(
    Object.entries(content).map(([slot, value]) => [
      slot,
      typeof value === 'object' && value !== null ? { ...value, quote: at(start, end) } : value,
    ]),
  );
  const dossier = {
    schemaVersion: '1.0.0',
    documents: [{ id: 'note', language, published: PUBLISHED, sha256: sha256Hex(text), length: text.length, text }],
    actors: [],
    places: [],
    claims: [
      {
        id: 'c',
        kind: 'handover',
        act: 'plan',
        agents: [],
        polarity: 'affirmed',
        certainty: 'certain',
        attribution: [],
        content: withQuote,
        evidence: [at(0, text.length)],
        provenance: { method: 'curated', by: 'a test', version: '1.0.0' },
        ...more,
      },
    ],
  };
  return check([{ name: 'note', dossier }])
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

const count = (value: number, unit = 'prisoner', more: object = {}) => ({ persons: { value, bound: 'exact', unit, ...more } });
const on = (value: string, stated: string, resolvedFrom: string | null = PUBLISHED) => ({
  time: { value, precision: 'day', stated, bound: 'on', ...(resolvedFrom === null ? {} : { resolvedFrom }) },
});
const lasting = (value: string, bound = 'exact') => ({ kind: 'ceasefire', content: { duration: { value, bound } } });

/** language · the quote as it stands · the number it says, and one that an aligner would let pass */
const COUNTS: readonly [string, string, object, object][] = [
  ['ar', 'تشمل العملية [175 أسيرًا] غدًا', count(175), count(157)],
  ['ar', 'تشمل العملية [١٧٥ أسيراً] غدًا', count(175), count(715)],
  ['en', 'The list has [175 prisoners] on it', count(175), count(157)],
  ['en', 'The list has [1,750 prisoners] on it', count(1750), count(175)],
  ['ru', 'В списке [175 пленных]', count(175), count(157)],
  ['uk', 'У списку [175 полонених]', count(175), count(157)],
];
const DATES: readonly [string, string, object, object][] = [
  ['ar', 'يجري التسليم في [19 مارس]', on('2025-03-19', '--03-19'), on('2025-03-20', '--03-20')],
  ['en', 'It is due on [March 19]', on('2025-03-19', '--03-19'), on('2025-03-20', '--03-20')],
  ['ru', 'Передача состоится [19 марта]', on('2025-03-19', '--03-19'), on('2025-03-20', '--03-20')],
  ['uk', 'Передача відбудеться [19 березня]', on('2025-03-19', '--03-19'), on('2025-03-20', '--03-20')],
];
const LENGTHS: readonly [string, string, string, string][] = [
  ['ar', 'هدنة تستمر [30 يومًا]', 'P30D', 'P60D'],
  ['en', 'a [30-day] truce', 'P30D', 'P60D'],
  ['ru', '[30-дневное] перемирие', 'P30D', 'P60D'],
  ['uk', '[30-денне] перемир’я', 'P30D', 'P60D'],
];
/** language · the evidence · the act it says · the act it denies */
const ACTS: readonly [string, string, string, string][] = [
  ['ar', 'اتفق الجانبان على هدنة [الجمعة]', 'agree', 'reject'],
  ['ar', 'رفضت الحكومة الهدنة [الجمعة]', 'reject', 'agree'],
  ['en', 'The two sides agreed on a truce on [Friday]', 'agree', 'reject'],
  ['en', 'The government rejected the truce on [Friday]', 'reject', 'agree'],
  ['ru', 'Стороны договорились о перемирии в [пятницу]', 'agree', 'reject'],
  ['uk', 'Сторони домовилися про перемир’я у [п’ятницю]', 'agree', 'reject'],
];

const SHARES: readonly [string, string, number, number][] = [
  ['ar', 'رفع المساعدات بنسبة [15 في المئة] هذا العام', 15, 51],
  ['ar', 'رفع المساعدات بنسبة [١٥٪] هذا العام', 15, 5],
  ['en', 'Aid was raised by [15 percent] this year', 15, 50],
  ['en', 'Aid was raised by [two and a half per cent] this year', 2.5, 2],
  ['ru', 'Помощь увеличат на [15 процентов]', 15, 16],
  ['uk', 'Допомогу збільшать на [15 %]', 15, 1.5],
];

describe('traps for aligners of spans', () => {
  it.each(SHARES)('%s: a share on another share: %s', (language, text, right, wrong) => {
    const run = (value: number, unit = 'percent') =>
      codesOf(language, text, { amount: { value, bound: 'exact', unit } }, { kind: 'aid', act: 'assess' }).filter(
        (code) => !code.startsWith('act/'),
      );
    expect(run(right)).toEqual([]);
    expect(run(wrong)).toEqual(['value/quantity content.amount.value']);
    expect(run(right, 'USD')).toEqual(['value/quantity content.amount.unit']);
  });

  it.each(COUNTS)('%s: a number on another number: %s', (language, text, right, wrong) => {
    expect(codesOf(language, text, right as Record<string, unknown>)).toEqual([]);
    expect(codesOf(language, text, wrong as Record<string, unknown>)).toContain('value/quantity content.persons.value');
  });

  it.each(DATES)('%s: a date on another date: %s', (language, text, right, wrong) => {
    expect(codesOf(language, text, right as Record<string, unknown>)).toEqual([]);
    expect(codesOf(language, text, wrong as Record<string, unknown>)).toContain('value/time content.time.value');
  });

  it.each(LENGTHS)('%s: a length on another length: %s', (language, text, right, wrong) => {
    const run = (value: string) => codesOf(language, text, lasting(value).content, { kind: 'ceasefire' });
    expect(run(right)).toEqual([]);
    expect(run(wrong)).toEqual(['value/duration content.duration.value']);
  });

  it.each(ACTS)('%s: an act on another act: %s', (language, text, right, wrong) => {
    const stated = { time: { value: '2025-03-21', precision: 'day', stated: 'friday', resolvedFrom: PUBLISHED, bound: 'on' } };
    const run = (act: string) => codesOf(language, text, stated, { kind: 'ceasefire', act }).filter((code) => code.startsWith('act/'));
    expect(run(right)).toEqual([]);
    expect(run(wrong)).toEqual(['act/words act']);
  });
});

describe('how sure the words are', () => {
  it.each([
    ['ar', 'وكان الجانبان قد اتفقا على هدنة [الجمعة]', 'certain', 'possible'],
    ['ar', 'قد يتفق الجانبان على هدنة [الجمعة]', 'possible', 'certain'],
    ['en', 'The two sides may agree on a truce on [Friday]', 'possible', 'certain'],
    ['ru', 'Стороны, возможно, договорятся о перемирии в [пятницу]', 'possible', 'probable'],
  ])('%s: %s', (language, text, right, wrong) => {
    const time = { value: '2025-03-21', precision: 'day', stated: 'friday', resolvedFrom: PUBLISHED, bound: 'on' };
    const run = (certainty: string) =>
      codesOf(language, text, { time }, { kind: 'ceasefire', act: 'agree', certainty }).filter((code) => code.startsWith('certainty/'));
    expect(run(right)).toEqual([]);
    expect(run(wrong)).toEqual(['certainty/words certainty']);
  });
});

describe('harmless variants', () => {
  it.each([
    ['ar', 'تشمل العملية [175 اسيرا] غدًا', count(175)],
    ['ar', 'تشمل العملية [۱۷۵ أسيراً] غدًا', count(175)],
    ['ar', 'تشمل العملية [175 أَسِيرًا] غدًا', count(175)],
    ['ar', 'أُفرج عن الأسرى و[175 أسيرة] أخرى', count(175)],
    ['en', 'The list has [175 Prisoners] on it', count(175)],
    ['en', 'The list has [one hundred and seventy-five prisoners] on it', count(175)],
    ['ru', 'Обмен [175 пленными]', count(175)],
    ['ru', 'Передадут [сто семьдесят пять пленных]', count(175)],
    ['uk', 'Обмін [175 полоненими]', count(175)],
    ['uk', 'У списку [175 військовополонених]', count(175)],
    ['ru', 'Передача состоится [девятнадцатого марта]', on('2025-03-19', '--03-19')],
    ['en', 'It is due on [19 March 2025]', on('2025-03-19', '2025-03-19', null)],
  ])('%s: %s', (language, text, content) => {
    expect(codesOf(language, text, content as Record<string, unknown>)).toEqual([]);
  });
});
