import type { ClaimWords } from '../words/claims';
import { acts, express } from './acts';
import { cueActs, cues } from './cues';
import { matters } from './kinds';
import { syntax } from './syntax';
import { terms } from './terms';

export const claims = { cues, acts, express, cueActs, matters, terms, syntax } as const satisfies ClaimWords;
