import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

export const timeResolved: Rule = {
  id: 'time/resolved',
  severity: 'error',
  summary: 'A time that words alone do not give is resolved from the publication date of its document.',
  failing: '"resolvedFrom": "2025-03-17" in a document published on 2025-03-18',
  passing: '"resolvedFrom": "2025-03-18" in a document published on 2025-03-18',
  *check(context): Generator<Problem> {
    for (const { site } of valuesOf(context, 'time')) {
      if (site.type !== 'time' || site.value.resolvedFrom === undefined) continue;
      const published = context.document(site.value.quote.document)?.value.published;
      if (published !== site.value.resolvedFrom)
        yield { path: below(site, 'resolvedFrom'), args: { said: published, recorded: site.value.resolvedFrom } };
    }
  },
};
