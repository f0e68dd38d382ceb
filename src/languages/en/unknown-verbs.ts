import type { SyntaxWords } from '../words/claims';

/** Regular pasts by their ending, irregular ones and auxiliaries by name. */
export const unknownVerbs: NonNullable<SyntaxWords['unknownVerbs']> = {
  endings: ['ed'],
  prefixes: [],
  words:
    'built made took gave went came saw told left brought kept ran wrote set put led won lost sent spent stood fell drew broke spoke grew sold bought taught caught thought found felt dealt hit cut shut let rose swore threw flew chose became remained has have had is are was were will would can could may might must does did stands sits lies bears plans wants hopes'.split(
      ' ',
    ),
  nouns: [],
  shortest: 2,
};
