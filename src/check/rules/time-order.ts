import type { Claim } from '../../kinds/claim';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

/** Acts that speak of what is yet to come, and acts that tell of what is done. */
const AHEAD = new Set(['plan', 'pledge', 'propose']);
const BEHIND = new Set(['hold', 'carry-out']);
/** What is announced of these is still to be done: an exchange is not before its announcement. */
const DEEDS = new Set(['prisoner-exchange', 'handover']);
const DECIDED = new Set(['agree', 'order']);

/** The claim speaks of what is to come: by its act, or as a deed decided on and announced. */
const isAhead = ({ act, kind, attribution }: Claim): boolean =>
  AHEAD.has(act) || (DEEDS.has(kind) && DECIDED.has(act) && attribution.some(({ cue }) => cue === 'announce'));

export const timeOrder: Rule = {
  id: 'time/order',
  severity: 'error',
  summary:
    'What is planned or pledged, or an exchange that is announced, is not before the document that tells of it; what took place is not after it.',
  failing: 'an exchange planned for 2025-03-09 in a document of 2025-03-18',
  passing: 'an exchange planned for 2025-03-19 in a document of 2025-03-18',
  *check(context): Generator<Problem> {
    for (const { claim, site } of valuesOf(context, 'time')) {
      if (site.type !== 'time' || !/^\d{4}-\d{2}-\d{2}/.test(site.value.value)) continue;
      const { act, polarity } = claim.value;
      const published = context.document(site.value.quote.document)?.value.published;
      if (published === undefined || polarity === 'negated') continue;
      const [from = '', to = from] = site.value.value.split('/').map((point) => point.slice(0, 10));
      const path = below(site, 'value');
      if (isAhead(claim.value) && to < published)
        yield { path, args: { problem: 'past', recorded: site.value.value, act, said: published } };
      if (BEHIND.has(act) && from > published)
        yield { path, args: { problem: 'future', recorded: site.value.value, act, said: published } };
    }
  },
};
