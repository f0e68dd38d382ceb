import type { SyntaxWords } from '../../words/claims';

/** Case and number: what the form of a noun or a name says of its part in the clause. */
export const caseWords = {
  pairEndings: ['ان', 'ين', 'ا', 'ي'],
  stateNouns: [
    ['جمهورية', 'state', undefined, ''],
    ['دولة', 'state', undefined, ''],
    ['مملكة', 'state', undefined, ''],
    ['سلطنة', 'state', undefined, ''],
    ['إمارة', 'state', undefined, ''],
  ],
  adjectiveEndings: ['ي', 'يه', 'يين'],
} as const satisfies Partial<SyntaxWords>;
