import type { SyntaxWords } from '../../words/claims';
import { bodyWords } from './bodies';
import { clauseWords } from './clauses';
import { deedWords } from './deeds';
import { phraseWords } from './phrases';
import { placeWords } from './places';
import { referenceWords } from './reference';
import { speechWords } from './speech';
import { verbWords } from './verbs';

export const syntax = {
  ...referenceWords,
  ...clauseWords,
  ...placeWords,
  ...verbWords,
  ...phraseWords,
  ...deedWords,
  ...speechWords,
  ...bodyWords,
} as const satisfies SyntaxWords;
