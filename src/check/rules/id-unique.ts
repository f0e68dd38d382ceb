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
      const seen = new Map<string, string>();
      for (const entry of list) {
        const earlier = seen.get(entry.value.id);
        if (earlier !== undefined) yield { path: below(entry, 'id'), args: { recorded: entry.value.id, earlier } };
        else seen.set(entry.value.id, entry.path.join('.'));
      }
    }
  },
};
