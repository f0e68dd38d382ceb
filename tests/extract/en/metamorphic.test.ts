import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { en } from '../../../src/languages/en';
import { simplify } from '../table';

const PUBLISHED = '2024-05-14';

interface Told {
  readonly kind: string;
  readonly act: string;
  readonly polarity: string;
  readonly agents: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
}

/** What the claims of a text say, without where they say it. */
function told(text: string): Told[] {
  const { claims } = extract({ text, language: 'en', published: PUBLISHED }, { languages: [en] }).dossier;
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ kind, act, agents, polarity, certainty, attribution, content }) => ({
      kind,
      act,
      polarity,
      certainty,
      agents: simplify(agents) as string[],
      by: attribution.map(({ speakers, cue }) => [simplify(speakers), cue]),
      content: bare(content) as Record<string, unknown>,
    }));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare).sort();
  const plain = simplify(value);
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
  return Object.fromEntries(Object.entries(plain).flatMap(([name, part]) => (name === 'quote' ? [] : [[name, bare(part)]])));
}

const TEXTS = [
  'President Joe Biden held a phone call with Chinese President Xi Jinping on Monday.',
  'Erdogan announced an agreement between Moscow and Kyiv to carry out a prisoner exchange on May 24, covering 75 prisoners from each side.',
  'The Kremlin reported that Russian President Vladimir Putin supported the American initiative for a 30-day truce in Ukraine.',
  'Moscow announced its intention to hand over 23 seriously wounded Ukrainian soldiers.',
  'Saudi Arabia and Iran agreed to restore diplomatic relations.',
  "Macron endorsed Sisi's proposal for football matches between France and Egypt.",
  'The UN Security Council called for an immediate ceasefire in Sudan.',
  'Zelensky said: "Ukraine agrees to a truce for one week."',
  'Japan provided $100 million in humanitarian assistance to Sudan.',
  'The European Union imposed new sanctions on Belarus.',
];

const RESTYLED: readonly (readonly [string, (text: string) => string])[] = [
  ['curly quotation marks', (text) => text.replace(/"([^"]*)"/g, '“$1”')],
  ['angle quotation marks', (text) => text.replace(/"([^"]*)"/g, '«$1»')],
  ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ['no-break spaces before numbers', (text) => text.replace(/ (?=[0-9])/g, '\u00a0')],
  ['a line break at the end', (text) => `${text}\n`],
  ['a wider dash', (text) => text.replaceAll('-', '\u2011')],
];

describe('spelling and style change nothing', () => {
  for (const [name, restyle] of RESTYLED)
    it.each(TEXTS)(`${name}: %s`, (text) => {
      expect(told(text).length).toBeGreaterThan(0);
      expect(told(restyle(text))).toEqual(told(text));
    });
});

const NEUTRAL = ['The weather was mild that morning.', 'The hall was full of reporters.', 'The town lies on the bank of a wide river.'];

describe('a neutral sentence beside changes nothing', () => {
  for (const neutral of NEUTRAL) {
    it.each(TEXTS)(`after: %s ${neutral}`, (text) => expect(told(`${text} ${neutral}`)).toEqual(told(text)));
    it.each(TEXTS)(`before: ${neutral} %s`, (text) => expect(told(`${neutral} ${text}`)).toEqual(told(text)));
    it.each(TEXTS)(`a paragraph before: ${neutral} %s`, (text) => expect(told(`${neutral}\n\n${text}`)).toEqual(told(text)));
  }
});

describe('changing one value changes that value alone', () => {
  const exchange = (count: string, date: string, parties: string) =>
    `Erdogan announced an agreement between ${parties} to carry out a prisoner exchange on ${date}, covering ${count} prisoners from each side.`;
  const [base] = told(exchange('75', 'May 24', 'Moscow and Kyiv')) as [Told & { content: { perSide: object; time: object } }];

  it('the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (count) => {
        const [given] = told(exchange(String(count), 'May 24', 'Moscow and Kyiv'));
        expect(given).toEqual({ ...base, content: { ...base.content, perSide: { ...base.content.perSide, value: count } } });
      }),
      { numRuns: 40 },
    );
  });

  it('the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 31 }), (day) => {
        const [given] = told(exchange('75', `May ${day}`, 'Moscow and Kyiv'));
        expect(given!.content).toMatchObject({ time: { value: `2024-05-${day}` }, perSide: base.content.perSide });
        expect({ ...given, content: null }).toEqual({ ...base, content: null });
      }),
      { numRuns: 17 },
    );
  });

  it.each([
    ['Baku and Yerevan', ['armenia', 'azerbaijan']],
    ['Tehran and Washington', ['iran', 'united-states']],
    ['the Houthis and Saudi Arabia', ['houthis', 'saudi-arabia']],
    ['Israel and Hamas', ['hamas', 'israel']],
  ])('the parties: %s', (parties, ids) => {
    const [given] = told(exchange('75', 'May 24', parties));
    expect(given!.agents).toEqual(ids);
    expect(given!.content).toEqual({ ...base.content, parties: ids });
  });

  it.each([
    ['30-day', 'P30D'],
    ['72-hour', 'PT72H'],
    ['two-week', 'P2W'],
    ['six-month', 'P6M'],
    ['one-year', 'P1Y'],
  ])('the duration: %s', (words, value) => {
    const text = (duration: string) => `Egypt proposed a ${duration} ceasefire in Gaza.`;
    const [first] = told(text('10-day'));
    const [given] = told(text(words));
    expect(given!.content).toMatchObject({ duration: { value }, area: 'gaza' });
    expect({ ...given, content: null }).toEqual({ ...first, content: null });
  });
});

const NEGATED: readonly (readonly [string, string])[] = [
  ['Israel and Hamas agreed to a ceasefire.', 'Israel and Hamas did not agree to a ceasefire.'],
  ['Iran accepted the nuclear deal.', "Iran didn't accept the nuclear deal."],
  ['Russia released the prisoners.', 'Russia has not released the prisoners.'],
  ['Hamas will release ten hostages.', 'Hamas will not release ten hostages.'],
  ['The European Union imposed sanctions on Belarus.', 'The European Union never imposed sanctions on Belarus.'],
  ['Poland supported the peace plan.', 'Poland did not support the peace plan.'],
  ['Putin and Biden will meet in Geneva.', 'Putin and Biden will not meet in Geneva.'],
  ['Turkey and Greece could agree to a truce.', 'Turkey and Greece could not agree to a truce.'],
];

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['Hamas agreed to release the hostages.', 'Hamas refused to release the hostages.', 'reject'],
  ['Iran accepted talks with the United States.', 'Iran ruled out talks with the United States.', 'reject'],
  ['Moscow supported the ceasefire proposal.', 'Moscow rejected the ceasefire proposal.', 'reject'],
  ['China supports the sanctions.', 'China opposes the sanctions.', 'oppose'],
  ['Washington resumed military aid to Ukraine.', 'Washington suspended military aid to Ukraine.', 'suspend'],
];

describe('negation flips the polarity, refusal the act', () => {
  it.each(NEGATED)('%s / %s', (affirmed, negated) => {
    const [yes] = told(affirmed);
    const [no] = told(negated);
    expect(yes).toMatchObject({ polarity: 'affirmed' });
    expect(no).toMatchObject({ polarity: 'negated', kind: yes!.kind, act: yes!.act, agents: yes!.agents });
  });

  it.each(REFUSED)('%s / %s', (affirmed, refused, act) => {
    const [yes] = told(affirmed);
    const [no] = told(refused);
    expect(yes!.act).not.toBe(act);
    expect(no).toMatchObject({ polarity: 'affirmed', kind: yes!.kind, act, agents: yes!.agents });
  });
});
