import type { ClaimWords } from '../words/claims';

/** Reporting words. Irregular forms stand whole. */
export const cues = {
  say: {
    verbs: [
      'say|says|said|saying',
      'stat~e that',
      'told',
      'tell|tells',
      'made|make|makes|making clear',
      'made|make|makes it clear',
      'declar~e',
      'posted',
      'spoke|speaks of',
    ],
    nouns: ['statement~n', 'remark~n'],
  },
  report: { verbs: ['report~v', 'inform~v', 'brief~v', 'updat~e', 'relay~v', 'convey~v'], nouns: ['report~n', 'readout~n'] },
  announce: { verbs: ['announc~e', 'unveil~v', 'reveal~v', 'disclos~e', 'proclaim~v'], nouns: ['announcement~n'] },
  confirm: {
    verbs: ['confirm~v', 'reaffirm~v', 'affirm~v', 'reiterat~e', 'assur~e', 'reassur~e', 'repeat~v', 'restat~e', 'renew~v'],
    nouns: ['confirmation', 'assurance that'],
  },
  stress: { verbs: ['stress~v', 'emphasiz~e', 'emphasis~e', 'underscor~e', 'underlin~e', 'highlight~v', 'insist~v'], nouns: ['emphasis'] },
  add: { verbs: ['add~v', 'add~v that', 'continued that', 'went on to say'] },
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
      'indicat~e',
      'remark~v',
      'mention~v',
      'comment~v',
      'describ~e',
      'highlight~v',
    ],
  },
  claim: { verbs: ['claim~v', 'alleg~e', 'assert~v', 'contend~v', 'argu~e'] },
  warn: { verbs: ['warn~v that'] },
  explain: { verbs: ['explain~v', 'clarif~y', 'elaborat~e', 'outlin~e'] },
  believe: { verbs: ['believ~e', 'think|thinks|thought', 'consider~v', 'expect~v', 'hop~e', 'predict~v', 'estimat~e', 'suggest~v that'] },
  recall: { verbs: ['recall~v', 'remind~v'] },
  promise: { verbs: ['promis~e that', 'vow~v that', 'pledg~e that'] },
  ask: { verbs: ['ask~v about', 'ask~v whether|if', 'wonder~v', 'question~v'] },
  answer: { verbs: ['repl~y', 'answer~v', 'respond~v that'] },
  'according-to': { adverbials: ['according to', 'in the words of', 'as stated by', 'as reported by', 'citing', 'per'] },
} as const satisfies ClaimWords['cues'];

/** With a noun phrase in place of a that-clause these are acts. */
export const cueActs = {
  stress: 'urge',
  confirm: 'urge',
  note: 'assess',
  deny: 'deny',
  believe: 'assess',
} as const satisfies ClaimWords['cueActs'];
