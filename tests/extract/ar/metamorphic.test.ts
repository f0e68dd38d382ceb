import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { ar } from '../../../src/languages/ar';
import { simplify } from '../table';

const PUBLISHED = '2024-05-14';

/** What the claims of a text say, without where they say it. */
function told(text: string): unknown[] {
  const { claims } = extract({ text, language: 'ar', published: PUBLISHED }, { languages: [ar] }).dossier;
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ kind, act, agents, polarity, certainty, attribution, content }) => ({
      kind,
      act,
      polarity,
      certainty,
      agents: simplify(agents),
      by: attribution.map(({ speakers, cue }) => [simplify(speakers), cue]),
      content: bare(content),
    }));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare).sort();
  const plain = simplify(value);
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).flatMap(([name, part]) => (name === 'quote' ? [] : [[name, bare(part)]])));
}

const TEXTS = [
  'أجرى الرئيس الأمريكي جو بايدن ونظيره الصيني شي جين بينغ، الاثنين، مكالمة هاتفية استمرت 45 دقيقة.',
  'أعلن أردوغان عن اتفاق بين موسكو وكييف لتنفيذ عملية تبادل أسرى في 24 مايو، تشمل 75 أسيرا من كل جانب.',
  'أفاد الكرملين بأن بوتين دعم المبادرة الأمريكية بشأن هدنة في أوكرانيا لمدة 30 يوما.',
  'أعلنت موسكو عن نيتها تسليم 23 جنديا أوكرانيا مصابا بجروح خطيرة.',
  'اتفقت السعودية وإيران على استئناف العلاقات الدبلوماسية.',
  'أيد ماكرون مقترح السيسي لتنظيم مباريات كرة قدم بين فرنسا ومصر.',
  'دعا مجلس الأمن إلى وقف فوري لإطلاق النار في السودان.',
  'قال زيلينسكي: «نوافق على هدنة لمدة أسبوع».',
];

const FATHA = '\u064e';
const SHADDA = '\u0651';
const TATWEEL = '\u0640';

const RESTYLED: readonly (readonly [string, (text: string) => string])[] = [
  ['vowel marks inside words', (text) => text.replace(/(?<=\p{L})\p{L}/gu, `$&${FATHA}`)],
  ['a doubled letter marked', (text) => text.replace(/(?<=\p{L})ر/gu, `ر${SHADDA}${FATHA}`)],
  ['stretched letters', (text) => text.replace(/(?<=\p{L})م(?=\p{L})/gu, `م${TATWEEL}${TATWEEL}`)],
  ['Arabic-Indic digits', (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
  ['Persian digits', (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))],
  ['hamzas left out', (text) => text.replace(/[أإآ]/g, 'ا')],
  ['straight quotation marks', (text) => text.replace(/[«»]/g, '"')],
  ['curly quotation marks', (text) => text.replace(/«/g, '“').replace(/»/g, '”')],
  ['no-break spaces', (text) => text.replace(/ (?=[0-9])/g, '\u00a0')],
];

describe('spelling and style change nothing', () => {
  for (const [name, restyle] of RESTYLED)
    it.each(TEXTS)(`${name}: %s`, (text) => {
      expect(told(text).length).toBeGreaterThan(0);
      expect(told(restyle(text))).toEqual(told(text));
    });
});

const NEUTRAL = ['كان الطقس معتدلا في ذلك الصباح.', 'امتلأت القاعة بالصحفيين.', 'تقع المدينة على ضفة نهر واسع.'];

describe('a neutral sentence beside changes nothing', () => {
  for (const neutral of NEUTRAL) {
    it.each(TEXTS)(`after: %s ${neutral}`, (text) => expect(told(`${text} ${neutral}`)).toEqual(told(text)));
    it.each(TEXTS)(`before: ${neutral} %s`, (text) => expect(told(`${neutral}\n${text}`)).toEqual(told(text)));
  }
});

describe('changing one value changes that value alone', () => {
  const exchange = (count: string, date: string, parties: string) =>
    `أعلن أردوغان عن اتفاق بين ${parties} لتنفيذ عملية تبادل أسرى في ${date}، تشمل ${count} أسيرا من كل جانب.`;
  const [base] = told(exchange('75', '24 مايو', 'موسكو وكييف')) as [{ content: { perSide: object; time: object } }];

  it('a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999 }), (count) => {
        expect(told(exchange(String(count), '24 مايو', 'موسكو وكييف'))).toEqual([
          { ...base, content: { ...base.content, perSide: { ...base.content.perSide, value: count } } },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  const MONTHS = ['يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر'];
  it('a date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.nat(MONTHS.length - 1), (day, month) => {
        const value = `2024-${String(month + 6).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(told(exchange('75', `${day} ${MONTHS[month]}`, 'موسكو وكييف'))).toEqual([
          { ...base, content: { ...base.content, time: { ...base.content.time, value, stated: `-${value.slice(4)}` } } },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['باكو ويريفان', ['armenia', 'azerbaijan']],
    ['إسرائيل وحماس', ['hamas', 'israel']],
    ['واشنطن وطهران', ['iran', 'united-states']],
    ['الرياض وصنعاء', ['saudi-arabia', 'yemen']],
    ['الهند وباكستان', ['india', 'pakistan']],
  ])('the parties: %s', (written, parties) => {
    expect(told(exchange('75', '24 مايو', written))).toEqual([{ ...base, agents: parties, content: { ...base.content, parties } }]);
  });

  it.each([
    ['أسبوعين', 'P2W'],
    ['30 يوما', 'P30D'],
    ['ثلاثة أشهر', 'P3M'],
    ['72 ساعة', 'PT72H'],
    ['عام واحد', 'P1Y'],
    ['عشرة أيام', 'P10D'],
  ])('a duration: %s', (written, value) => {
    const truce = (length: string) => `اقترحت مصر هدنة في السودان لمدة ${length}.`;
    const [first] = told(truce('يومين')) as [{ content: { duration: object } }];
    expect(told(truce(written))).toEqual([{ ...first, content: { ...first.content, duration: { ...first.content.duration, value } } }]);
  });
});

describe('negating a sentence turns its polarity or its act', () => {
  it.each([
    ['وافقت حماس على الهدنة.', 'لم توافق حماس على الهدنة.', 'polarity'],
    ['ستوافق إسرائيل على وقف إطلاق النار.', 'لن توافق إسرائيل على وقف إطلاق النار.', 'polarity'],
    ['أفرجت إيران عن خمسة سجناء.', 'لم تفرج إيران عن خمسة سجناء.', 'polarity'],
    ['يؤيد ماكرون الهدنة.', 'لا يؤيد ماكرون الهدنة.', 'polarity'],
    ['قبلت روسيا المقترح الأمريكي بهدنة.', 'رفضت روسيا المقترح الأمريكي بهدنة.', 'act'],
    ['أيدت كييف تبادل الأسرى.', 'عارضت كييف تبادل الأسرى.', 'act'],
    ['بدأت المفاوضات بين واشنطن وطهران.', 'انتهت المفاوضات بين واشنطن وطهران.', 'act'],
    ['وافق نتنياهو على صفقة تبادل الأسرى.', 'رفض نتنياهو صفقة تبادل الأسرى.', 'act'],
    ['زار بوتين بيونغ يانغ.', 'لم يزر بوتين بيونغ يانغ.', 'polarity'],
    ['اتفق الطرفان على الهدنة.', 'لم يتفق الطرفان على الهدنة.', 'polarity'],
  ] as const)('%s / %s', (affirmed, negated, field) => {
    const [yes] = told(affirmed) as [Record<string, unknown>];
    const [no] = told(negated) as [Record<string, unknown>];
    expect(yes?.polarity).toBe('affirmed');
    expect(no?.kind).toBe(yes?.kind);
    expect(no?.agents).toEqual(yes?.agents);
    expect(no?.[field]).not.toBe(yes?.[field]);
    if (field === 'act') expect(no?.polarity).toBe('affirmed');
  });
});
