import { outOfOrder } from '../../extract/account/time-order';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

export const timeOrder: Rule = {
  id: 'time/order',
  severity: 'error',
  summary:
    'What is planned or pledged, or an exchange that is announced, is not before the document that tells of it; what took place is not after it.',
  failing: 'an exchange planned for 2025-03-09 in a document of 2025-03-18',
  passing: 'an exchange planned for 2025-03-19 in a document of 2025-03-18',
  *check(context): Generator<Problem> {
    for (const { claim, site } of valuesOf(context, 'time')) {
      if (site.type !== 'time') continue;
      const { act, kind, polarity, attribution } = claim.value;
      const published = context.document(site.value.quote.document)?.value.published;
      if (published === undefined) continue;
      const told = { act, kind, polarity, announced: attribution.some(({ cue }) => cue === 'announce') };
      const problem = outOfOrder(told, site.value.value, published);
      if (problem !== undefined) yield { path: below(site, 'value'), args: { problem, recorded: site.value.value, act, said: published } };
    }
  },
};
