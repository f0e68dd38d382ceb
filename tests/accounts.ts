import { createHash } from 'node:crypto';
import type { Actor, ActorRef, Claim, Dossier, Quote } from '../src';

/** Two invented readouts of one call, in the shape an extraction gives. The examples in the docstrings use them as `dossier` and `otherDossier`. */

const ACTORS: Actor[] = [
  {
    id: 'kenya',
    type: 'state',
    names: { en: 'Kenya', ar: 'كينيا', ru: 'Кения', uk: 'Кенія' },
    aliases: { en: ['Nairobi'], ar: ['نيروبي'] },
  },
  {
    id: 'ethiopia',
    type: 'state',
    names: { en: 'Ethiopia', ar: 'إثيوبيا', ru: 'Эфиопия', uk: 'Ефіопія' },
    aliases: { en: ['Addis Ababa'], ar: ['أديس أبابا'] },
  },
  { id: 'amina-odhiambo', type: 'person', names: { en: 'Amina Odhiambo', ar: 'أمينة أوديامبو' }, actsFor: 'kenya' },
  {
    id: 'dawit-tesfaye',
    type: 'person',
    names: { en: 'Dawit Tesfaye', ar: 'داويت تسفاي' },
    aliases: { en: ['Tesfaye'] },
    actsFor: 'ethiopia',
  },
  { id: 'state-house', type: 'institution', names: { en: 'State House' }, actsFor: 'kenya' },
];

/** A quote of the first occurrence of `exact`. */
function quoter(document: string, text: string) {
  return (exact: string): Quote => {
    const start = text.indexOf(exact);
    if (start < 0) throw new Error(`not in the text: ${exact}`);
    return { document, start, end: start + exact.length, exact };
  };
}

const FIXED = {
  polarity: 'affirmed',
  certainty: 'certain',
  provenance: { method: 'curated', by: 'onrecord tests', version: '1' },
} as const satisfies Partial<Claim>;

const TEXT = [
  'Presidents Amina Odhiambo of Kenya and Dawit Tesfaye of Ethiopia spoke by telephone on 30 March for 40 minutes.',
  "State House said that Dawit Tesfaye had backed Kenya's initiative for a 14-day truce.",
  'Dawit Tesfaye announced that Addis Ababa and Nairobi had agreed to exchange 240 prisoners from each side on 2 April.',
  'Nairobi said that it intended to hand over 17 wounded soldiers to Ethiopia.',
].join('\n');
const q = quoter('state-house-readout', TEXT);
const ref = (actor: string, exact: string): ActorRef => ({ actor, quote: q(exact) });

const claims: Claim[] = [
  {
    ...FIXED,
    id: 'presidents-speak',
    kind: 'talks',
    act: 'hold',
    agents: [ref('amina-odhiambo', 'Amina Odhiambo'), ref('dawit-tesfaye', 'Dawit Tesfaye')],
    attribution: [],
    content: {
      participants: [ref('amina-odhiambo', 'Amina Odhiambo'), ref('dawit-tesfaye', 'Dawit Tesfaye')],
      medium: 'phone',
      level: 'leaders',
      time: { value: '2026-03-30', precision: 'day', stated: '--03-30', resolvedFrom: '2026-03-30', bound: 'on', quote: q('30 March') },
      duration: { value: 'PT40M', bound: 'exact', quote: q('40 minutes') },
    },
    evidence: [q('spoke by telephone on 30 March for 40 minutes')],
  },
  {
    ...FIXED,
    id: 'tesfaye-backs-truce',
    kind: 'ceasefire',
    act: 'support',
    agents: [ref('dawit-tesfaye', 'Dawit Tesfaye')],
    attribution: [{ speakers: [ref('state-house', 'State House')], cue: 'say', mode: 'indirect', quote: q('said') }],
    content: { duration: { value: 'P14D', bound: 'exact', quote: q('14-day') }, proposer: ref('kenya', "Kenya's") },
    evidence: [q("Dawit Tesfaye had backed Kenya's initiative for a 14-day truce")],
  },
  {
    ...FIXED,
    id: 'tesfaye-announces-exchange',
    kind: 'prisoner-exchange',
    act: 'agree',
    agents: [ref('ethiopia', 'Addis Ababa'), ref('kenya', 'Nairobi')],
    attribution: [{ speakers: [ref('dawit-tesfaye', 'Dawit Tesfaye')], cue: 'announce', mode: 'indirect', quote: q('announced') }],
    content: {
      parties: [ref('ethiopia', 'Addis Ababa'), ref('kenya', 'Nairobi')],
      perSide: { value: 240, bound: 'exact', unit: 'prisoner', per: 'side', quote: q('240 prisoners from each side') },
      time: { value: '2026-04-02', precision: 'day', stated: '--04-02', resolvedFrom: '2026-03-30', bound: 'on', quote: q('2 April') },
    },
    evidence: [q('Addis Ababa and Nairobi had agreed to exchange 240 prisoners from each side on 2 April')],
  },
  {
    ...FIXED,
    id: 'kenya-pledges-handover',
    kind: 'handover',
    act: 'pledge',
    agents: [ref('kenya', 'Nairobi')],
    attribution: [{ speakers: [ref('kenya', 'Nairobi')], cue: 'say', mode: 'indirect', quote: q('said') }],
    content: {
      from: ref('kenya', 'Nairobi'),
      to: ref('ethiopia', 'Ethiopia'),
      persons: { value: 17, bound: 'exact', unit: 'soldier', quote: q('17 wounded soldiers') },
      role: 'soldier',
      condition: 'wounded',
    },
    evidence: [q('it intended to hand over 17 wounded soldiers to Ethiopia')],
  },
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const dossier: Dossier = {
  schemaVersion: '1.0.0',
  documents: [
    {
      id: 'state-house-readout',
      language: 'en',
      published: '2026-03-30',
      publisher: 'State House',
      speaksFor: 'state-house',
      sha256: sha256(TEXT),
      length: TEXT.length,
      text: TEXT,
    },
  ],
  actors: ACTORS,
  places: [],
  claims,
};

const OTHER_TEXT =
  'قال الرئيس داويت تسفاي إن أديس أبابا ونيروبي اتفقتا على تبادل 240 أسيرًا من كل جانب في 3 أبريل. ودعمت إثيوبيا مبادرة كينيا بشأن هدنة لمدة أسبوعين.';
const o = quoter('ena-report', OTHER_TEXT);
const otherRef = (actor: string, exact: string): ActorRef => ({ actor, quote: o(exact) });

export const otherDossier: Dossier = {
  schemaVersion: '1.0.0',
  documents: [
    {
      id: 'ena-report',
      language: 'ar',
      published: '2026-03-30',
      publisher: 'ENA',
      sha256: sha256(OTHER_TEXT),
      length: OTHER_TEXT.length,
      text: OTHER_TEXT,
    },
  ],
  actors: ACTORS,
  places: [],
  claims: [
    {
      ...FIXED,
      id: 'exchange-on-3-april',
      kind: 'prisoner-exchange',
      act: 'agree',
      agents: [otherRef('ethiopia', 'أديس أبابا'), otherRef('kenya', 'نيروبي')],
      attribution: [{ speakers: [otherRef('dawit-tesfaye', 'داويت تسفاي')], cue: 'say', mode: 'indirect', quote: o('قال') }],
      content: {
        parties: [otherRef('ethiopia', 'أديس أبابا'), otherRef('kenya', 'نيروبي')],
        perSide: { value: 240, bound: 'exact', unit: 'prisoner', per: 'side', quote: o('240 أسيرًا من كل جانب') },
        time: { value: '2026-04-03', precision: 'day', stated: '--04-03', resolvedFrom: '2026-03-30', bound: 'on', quote: o('3 أبريل') },
      },
      evidence: [o('أديس أبابا ونيروبي اتفقتا على تبادل 240 أسيرًا من كل جانب في 3 أبريل')],
    },
    {
      ...FIXED,
      id: 'ethiopia-backs-truce',
      kind: 'ceasefire',
      act: 'support',
      agents: [otherRef('ethiopia', 'إثيوبيا')],
      attribution: [],
      content: { duration: { value: 'P2W', bound: 'exact', quote: o('أسبوعين') }, proposer: otherRef('kenya', 'كينيا') },
      evidence: [o('ودعمت إثيوبيا مبادرة كينيا بشأن هدنة لمدة أسبوعين')],
    },
  ],
};
