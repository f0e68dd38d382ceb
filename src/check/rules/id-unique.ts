import type { Path } from '../../ground/sites-of';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

export const idUnique: Rule = {
  id: 'id/unique',
  severity: 'error',
  summary: 'No two documents, actors, places or claims have the same id.',
  failing: 'two claims with the id "exchange"',
  passing: 'claims "exchange" and "exchange-announced"',
  *check({ documents, actors, places, claims }): Generator<Problem> {
    for (const list of [documents, actors, places, claims]) {
      const taken = new Map<string, Path[]>();
      for (const { value, path } of list) taken.set(value.id, [...(taken.get(value.id) ?? []), path]);
      for (const [id, paths] of taken) {
        if (paths.length === 1) continue;
        // either may be the wrong one
        for (const path of paths)
          yield { path: below({ path }, 'id'), args: { recorded: id, other: paths.find((one) => one !== path)?.join('.') } };
      }
    }
  },
};
