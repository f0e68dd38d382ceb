import type { ClaimWords } from '../../words/claims';
import { aid } from '../matters/gifts';
import * as more from '../matters/index';

/** Sanctions and aid. */
export const means = {
  sanctions: {
    nouns: [
      'sanction~n',
      ['lifting|removal of (the) sanctions', { change: 'lift' }],
      ['easing of (the) sanctions', { change: 'ease' }],
      ['sanctions relief', { change: 'ease' }],
      ['sanctions package~n', { change: 'impose' }],
      ['package~n of (new) sanctions', { change: 'impose' }],
      ['round of (new) sanctions', { change: 'impose' }],
      ['measure~n', { needs: 'target' }],
      'punitive|retaliatory|coercive measures|steps',
      'embargo~n',
      'export controls',
      'restrictive measures',
      'severe|strong|tough|harsh|robust|punishing|sweeping|serious (new|further) economic (and|or) (other) (financial) measures|costs|penalties|consequences',
      ['asset freeze~n', { change: 'impose' }],
      ['travel|visa ban~n', { change: 'impose' }],
      'trade|economic|import|export|banking restriction~n',
      ['restriction~n', { needs: 'target' }],
      ...more.sanctions.nouns,
      ...more.tariffs.nouns,
    ],
    verbs: [
      ['impos~e (new|further|additional|fresh|more) sanctions', { change: 'impose' }],
      ['lift|lifts|lifted|lifting (the|its|their|all|some|most) (of) (the|its|their) sanctions', { change: 'lift' }],
      ['remov~e (the|its|all) sanctions', { change: 'lift' }],
      ['extend|extends|extended|extending (the|its|their) sanctions', { change: 'extend' }],
      ['renew|renews|renewed|renewing (the|its) sanctions', { change: 'extend' }],
      ['eas~e (the|its|some) sanctions', { change: 'ease' }],
      ['sanctioned|sanctioning', { change: 'impose' }],
      ['sanction', { change: 'impose', needs: 'recipient' }],
      ['blacklist~v', { change: 'impose' }],
      ...more.sanctions.verbs,
      ...more.tariffs.verbs,
    ],
    passives: [...more.sanctions.passives, ...more.tariffs.passives],
  },
  aid: { nouns: [...aid.nouns, ...more.aid.nouns], verbs: [...aid.verbs, ...more.aid.verbs], passives: [...more.aid.passives] },
} as const satisfies Partial<ClaimWords['matters']>;
