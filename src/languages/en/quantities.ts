import type { QuantityWords } from '../words/quantities';
import { nouns } from './counted-nouns';

export const quantities = {
  nouns,
  currencySigns: [
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['₴', 'UAH'],
    ['₽', 'RUB'],
    ['₪', 'ILS'],
    ['¥', 'JPY'],
    ['₺', 'TRY'],
  ],
  qualifiers: [
    ['seriously-wounded', 'seriously|severely|gravely|critically|heavily|badly wounded|injured'],
    ['wounded', 'wounded, injured, hurt'],
    ['killed', 'killed, dead, fallen, deceased, slain'],
    ['ill', 'sick, ill, ailing'],
    ['elderly', 'elderly'],
    ['missing', 'missing'],
  ],
  before: 'any',
  after: false,
  adjectiveEndings: [],
  nounEndings: { endings: ['s'], except: ['ous', 'ss', 'us', 'is'] },
  stops:
    'day, week, month, year, hour, minute, ago, later, time, killed by, of, in, on, at, to, from, for, with, by, and, or, but, the, a, an, as, that, which, who, whom, whose, when, where, while, after, before, since, until, during, between, among, against, into, over, under, about, were, was, is, are, be, been, being, has, have, had, will, would, could, can, may, might, must, should, shall, do, did, does, not, no, it, its, they, them, their, he, she, his, her, we, our, you, your, i, this, these, those, there, than, then, per, each, every, percent, said, if, because, so, also, both, either, including',
  partitives: 'of the, of its, of their, of his, of these, of those, of our',
  singularDescribes: true,
  dualEndings: [],
  boundsBefore: [
    ['more-than', 'more than, over, above, upwards of, in excess of, exceeding, well over, greater than'],
    ['at-least', 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, as few as'],
    ['less-than', 'less than, fewer than, under, below, just under'],
    ['at-most', 'at most, up to, as many as, as much as, no more than, not more than, a maximum of, maximum of, at the most'],
    [
      'about',
      'about, around, approximately, roughly, some, nearly, almost, close to, an estimated, estimated, approx, circa, in the region of',
    ],
  ],
  boundsNot:
    'hand~v over, turn~v over, took over, tak~e over, taken over, hand~v back over, gave over, brought over, transferr~v over, signed over, carried over, fly~y over, flew over, look~v around, come about, brought about, came under',
  boundsAfter: [
    ['at-least', 'or more, at least, at a minimum'],
    ['at-most', 'or less, or fewer, at most, at the most'],
    ['about', 'or so, or thereabouts, approximately'],
  ],
  ranges: [
    ['between', 'and, to'],
    ['from', 'to'],
    ['', 'to, or'],
  ],
  exchange: 'for, in exchange for, against',
  perSide:
    'from|on|by|for|of each|either side, from|on|by|for|of both sides, per side, on each|either side, from|by each|either party|country|nation, from|by each of the two|parties|sides|countries, each side, apiece, each, per party, from each of them',
  perSideBefore: '',
  totalBefore: 'a total of, in total, total of, overall, altogether, a combined, a combined total of',
  totalAfter: 'in total, in all, overall, altogether, all told',
} as const satisfies QuantityWords;
