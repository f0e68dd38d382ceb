import type { ToldAgain } from '../words/told-again';

/** "The ministry confirmed this", "The announcement was made by Doha". */
export const toldAgain = {
  pronouns: ['this', 'that', 'it', 'so'],
  before: ['the', 'this', 'that', 'these', 'those'],
  nouns: ['news', 'information', 'report', 'reports', 'announcement', 'statement'],
  what: [],
  came: ['made', 'came', 'comes', 'issued', 'released'],
  mouths: [],
} as const satisfies ToldAgain;
