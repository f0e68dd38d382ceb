import type { Claim, Dossier } from '../src/kinds/claim';
import type { Quote } from '../src/model/quote';

/** A communiqué in words of our own, of states that no shipped dossier is about, with a claim of every kind. */
const TEXT =
  'Kenya and Ethiopia, hosted by Norway, agreed in Nairobi to exchange 175 prisoners for 23 between 19–25 March, if the truce of 30 days holds. More than 2 hours by video.';

const quote = (exact: string): Quote => {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new Error(`expected words of the communiqué, found ${exact}`);
  return { document: 'communique', start, end: start + exact.length, exact };
};
const actor = (id: string, words = 'Kenya') => ({ actor: id, quote: quote(words) });
const kenya = actor('kenya');
const ethiopia = actor('ethiopia', 'Ethiopia');
const norway = actor('norway', 'Norway');
const nairobi = { place: 'nairobi', quote: quote('Nairobi') };
const count = (value: number, unit: string, more = {}) =>
  ({ value, bound: 'exact', unit, quote: quote('175 prisoners'), ...more }) as const;
const day = (value: string, more = {}) =>
  ({ value, precision: 'day', stated: value, bound: 'on', quote: quote('19–25 March'), ...more }) as const;
const lasting = (value: string, more = {}) => ({ value, bound: 'exact', quote: quote('30 days'), ...more }) as const;
const said = (speaker: typeof kenya, cue: string) => ({ speakers: [speaker], cue, mode: 'indirect', quote: quote('agreed') });

const CLAIMS = [
  {
    kind: 'talks',
    act: 'hold',
    agents: [kenya, ethiopia],
    content: {
      participants: [kenya, ethiopia],
      medium: 'video',
      level: 'leaders',
      time: day('2025-03-18T20:15+03:00', { precision: 'minute' }),
      duration: lasting('PT2H', { bound: 'more-than' }),
      venue: nairobi,
      topics: ['prisoners', 'ceasefire', 'food-security'],
    },
  },
  {
    kind: 'ceasefire',
    act: 'propose',
    agents: [norway],
    attribution: [said(kenya, 'report'), said(ethiopia, 'confirm')],
    content: {
      parties: [kenya, ethiopia],
      duration: lasting('P30D'),
      extent: 'full',
      targets: ['energy', 'infrastructure'],
      area: nairobi,
      permanence: 'temporary',
      proposer: norway,
      time: day('2025-03-19'),
    },
    condition: quote('if the truce of 30 days holds'),
  },
  { kind: 'settlement', act: 'urge', content: { parties: [kenya, ethiopia], qualities: ['lasting', 'comprehensive', 'just'] } },
  {
    kind: 'prisoner-exchange',
    act: 'agree',
    agents: [kenya, ethiopia],
    attribution: [said(kenya, 'announce')],
    content: {
      parties: [kenya, ethiopia],
      released: [
        { by: kenya, persons: count(175, 'prisoner') },
        { by: ethiopia, persons: count(23, 'prisoner') },
      ],
      total: count(198, 'prisoner', { per: 'total' }),
      time: day('2025-03-19/2025-03-25'),
      mediator: norway,
    },
  },
  {
    kind: 'handover',
    act: 'pledge',
    content: {
      from: kenya,
      to: ethiopia,
      persons: count(23, 'soldier', { bound: 'at-least' }),
      role: 'soldier',
      condition: 'seriously-wounded',
      gesture: 'goodwill',
      time: day('2025-04', { precision: 'month', bound: 'until' }),
    },
  },
  {
    kind: 'assurance',
    act: 'pledge',
    content: { guarantor: norway, beneficiaries: [ethiopia], what: ['life', 'dignified-treatment', 'safe-passage'], area: nairobi },
  },
  { kind: 'cooperation', act: 'agree', content: { parties: [kenya, ethiopia], domains: ['energy', 'relations', 'counter-terrorism'] } },
  { kind: 'arms-control', act: 'support', content: { object: 'strategic-weapons', parties: [kenya, norway] } },
  {
    kind: 'threat',
    act: 'threaten',
    certainty: 'possible',
    attribution: [{ speakers: [], anonymous: true, cue: 'say', mode: 'direct', quote: quote('agreed') }],
    content: { by: [ethiopia], against: [kenya], what: quote('More than 2 hours by video') },
  },
  { kind: 'sports-event', act: 'support', content: { sport: 'ice-hockey', competitors: [actor('nhl'), actor('khl')], proposer: norway } },
  {
    kind: 'sanctions',
    act: 'reject',
    content: { by: norway, target: ethiopia, change: 'lift', time: day('2025-Q2', { precision: 'quarter' }) },
  },
  {
    kind: 'aid',
    act: 'suspend',
    content: {
      from: norway,
      to: kenya,
      what: ['humanitarian'],
      amount: count(2.5e6, 'EUR', { bound: 'range', upper: 4e6 }),
      change: 'suspend',
    },
  },
  {
    kind: 'attack',
    act: 'deny',
    content: {
      by: 'unknown',
      on: ethiopia,
      target: 'energy',
      casualties: { killed: count(2, 'civilian', { bound: 'more-than' }), wounded: count(11, 'child'), missing: 'none' },
      area: nairobi,
      time: day('2025-03-11', { bound: 'before' }),
    },
  },
  { kind: 'visit', act: 'plan', polarity: 'negated', content: { visitor: ethiopia, host: kenya, time: 'unknown', place: nairobi } },
  { kind: 'statement', act: 'thank', content: { topics: ['obstacles', 'condolences'], about: [actor('long')] } },
];

const named = (id: string, type: string, en: string, ar?: string, ru?: string, uk?: string) => ({ id, type, names: { en, ar, ru, uk } });

/** The dossier of the gallery: every kind, open and unknown values, names that a language lacks and names that are long. */
export const GALLERY_DOSSIER = {
  schemaVersion: '1.0.0',
  documents: [
    {
      id: 'communique',
      title: 'A communiqué that nobody issued',
      language: 'en',
      sha256: '0'.repeat(64),
      length: TEXT.length,
      published: '2025-03-18',
      publisher: 'The gallery',
      uri: 'https://example.org/communique',
    },
  ],
  actors: [
    named('kenya', 'state', 'Kenya', 'كينيا', 'Кения', 'Кенія'),
    named('ethiopia', 'state', 'Ethiopia', 'إثيوبيا', 'Эфиопия', 'Ефіопія'),
    named('norway', 'state', 'Norway', 'النرويج', 'Норвегия', 'Норвегія'),
    named('nhl', 'league', 'NHL'),
    named('khl', 'league', 'KHL', 'دوري الهوكي القاري (KHL)'),
    named('long', 'institution', 'Interparliamentary-Subcommission-for-Hydroelectric-Interconnection (2024–2026)'),
  ],
  places: [named('nairobi', 'city', 'Nairobi', 'نيروبي', 'Найроби', 'Найробі')],
  claims: CLAIMS.map(
    (given) =>
      ({
        id: given.kind,
        agents: [kenya],
        polarity: 'affirmed',
        certainty: 'certain',
        attribution: [],
        evidence: [quote('exchange 175 prisoners for 23 between 19–25 March'), quote('if the truce of 30 days holds')],
        provenance: { method: 'curated', by: 'gallery', version: '1' },
        ...given,
      }) as unknown as Claim,
  ),
} as unknown as Dossier;
