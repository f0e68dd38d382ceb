import type { ClaimWords } from '../words/claims';

/** Reporting words. Irregular forms stand whole. */
export const cues = {
  say: {
    verbs: [
      'say|says|said|saying',
      'stated|stating',
      'told|telling',
      'tell|tells',
      'made|make|makes|making clear',
      'made|make|makes it clear',
      'posted',
      'spoke|speaks of',
      'quipped|joked',
    ],
    nouns: ['statement~n', 'remark~n'],
  },
  report: {
    verbs: ['report~v', 'reported|reporting', 'inform~v', 'brief~v', 'updated|updating', 'relay~v', 'convey~v', 'notif~y'],
    nouns: ['report~n', 'readout~n', 'communique~n|communiqué~n'],
  },
  announce: {
    verbs: ['announc~e', 'declared|declares|declaring', 'unveil~v', 'revealed|reveals|revealing', 'disclos~e', 'proclaim~v'],
    nouns: ['announcement~n'],
  },
  confirm: {
    verbs: [
      'confirm~v',
      'reaffirm~v',
      'affirm~v',
      'reiterat~e',
      'assur~e',
      'reassur~e',
      'repeated|repeats|repeating',
      'restat~e',
      'renew~v',
      'corroborat~e',
    ],
    nouns: ['confirmation', 'assurance that'],
  },
  stress: {
    verbs: [
      'stress~v',
      'emphasiz~e',
      'emphasis~e',
      'underscor~e',
      'underlin~e',
      'highlight~v',
      'insist~v',
      'maintained that',
      'maintains|maintain that',
    ],
    nouns: ['emphasis'],
  },
  add: { verbs: ['add~v', 'went on to say'] },
  deny: { verbs: ['den~y'], nouns: ['denial~n'] },
  write: { verbs: ['writ~e|wrote|written', 'tweet~v'] },
  note: {
    verbs: [
      'not~e|noted',
      'point~v out',
      'observ~e',
      'recogniz~e',
      'recognis~e',
      'acknowledg~e',
      'conced~e|admit~v|admitted',
      'indicat~e',
      'remark~v',
      'mention~v',
      'comment~v',
      'describ~e',
      'highlight~v',
    ],
  },
  claim: { verbs: ['claimed|claims|claiming', 'alleg~e', 'assert~v', 'contend~v', 'argu~e'], nouns: ['claim~n', 'assertion~n'] },
  warn: { verbs: ['warn~v', 'cautioned'] },
  explain: { verbs: ['explain~v', 'clarif~y', 'elaborat~e', 'outlin~e'] },
  believe: {
    verbs: [
      'believ~e',
      'think|thinks|thought',
      'consider~v',
      'expect~v',
      'hop~e',
      'predicted|predicts|predicting',
      'estimat~e',
      'suggest~v that',
    ],
  },
  recall: { verbs: ['recall~v', 'remind~v'] },
  promise: { verbs: ['promis~e that', 'vow~v that', 'pledg~e that'] },
  ask: { verbs: ['ask~v about', 'ask~v whether|if', 'wondered|wonders', 'questioned|questions|questioning'] },
  answer: { verbs: ['replied|replies|replying', 'answered|answers|answering', 'retorted'] },
  'according-to': {
    adverbials: [
      'according to',
      'in the words of',
      'as stated by',
      'as reported by',
      'as announced by',
      'citing',
      'per',
      'quoting',
      'which|who cited|cites',
      'which was citing',
    ],
  },
} as const satisfies ClaimWords['cues'];

/** With a noun phrase in place of a that-clause these are acts. */
export const cueActs = {
  stress: 'urge',
  confirm: 'pledge',
  note: 'assess',
  deny: 'deny',
  believe: 'assess',
} as const satisfies ClaimWords['cueActs'];
