import type { Act, Kind } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** Acts that a matter cannot take: nobody "holds" a truce, and a threat is not "agreed". */
const IMPOSSIBLE: Readonly<Partial<Record<Act, readonly Kind[]>>> = {
  hold: [
    'ceasefire',
    'settlement',
    'prisoner-exchange',
    'handover',
    'assurance',
    'cooperation',
    'arms-control',
    'threat',
    'sanctions',
    'aid',
    'attack',
    'statement',
  ],
  agree: ['threat', 'attack', 'statement'],
  'carry-out': ['threat', 'statement'],
  begin: ['threat'],
};

export const actOfKind: Rule = {
  id: 'act/kind',
  severity: 'error',
  summary: 'The act is one that can be done about the matter.',
  failing: 'act "hold" of kind "ceasefire"',
  passing: 'act "hold" of kind "talks"',
  *check({ claims }): Generator<Problem> {
    for (const claim of claims) {
      const { act, kind } = claim.value;
      if (IMPOSSIBLE[act]?.includes(kind)) yield { path: below(claim, 'act'), args: { recorded: act, kind } };
    }
  },
};
