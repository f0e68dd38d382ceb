import { below } from '../context';
import type { Problem, Rule } from '../rule';

export const placesWithin: Rule = {
  id: 'places/within',
  severity: 'error',
  summary: 'Places lie within places without a circle, and actors act for actors without one.',
  failing: '"kursk" within "russia" within "kursk"',
  passing: '"kursk" within "russia"',
  *check({ places, actors, place, actor }): Generator<Problem> {
    for (const entry of places)
      if (isCircular(entry.value.id, (id) => place(id)?.within))
        yield { path: below(entry, 'within'), args: { recorded: entry.value.within } };
    for (const entry of actors)
      if (isCircular(entry.value.id, (id) => actor(id)?.actsFor))
        yield { path: below(entry, 'actsFor'), args: { recorded: entry.value.actsFor } };
  },
};

function isCircular(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
