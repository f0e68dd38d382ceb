import type { SyntaxWords } from '../../words/claims';
import { bodyWords } from './bodies';
import { caseWords } from './cases';
import { clauseWords } from './clauses';
import { deedWords } from './deeds';
import { phraseWords } from './phrases';
import { placeWords } from './places';
import { referenceWords } from './reference';
import { speechWords } from './speech';
import { verbWords } from './verbs';

export const syntax = {
  ...deedWords,
  ...clauseWords,
  ...verbWords,
  ...bodyWords,
  ...speechWords,
  ...placeWords,
  ...referenceWords,
  ...caseWords,
  ...phraseWords,
} as const satisfies SyntaxWords;
