import type { Discourse } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import type { Attributed } from '../speech/attribution';

/** Matters that parties agree on. */
const AGREED_ON: ReadonlySet<string> = new Set(['ceasefire', 'settlement', 'prisoner-exchange', 'handover', 'arms-control']);

const DEAL_REACH = 3;
const SIGNED_REACH = 8;

/** «وقعت دمشق وبغداد اتفاقا»: who made the agreement that the text tells of first, whatever it is about. */
export function noteDealers(predicates: readonly Predicate[], { subjects }: Attributed, discourse: Discourse): void {
  if (discourse.dealers.length > 0) return;
  for (const [verb, refs] of subjects) {
    if (!verb.finite || refs.length < 2) continue;
    const made =
      verb.act?.form === 'express' &&
      predicates.some(
        ({ act, first }) => act?.form === 'noun' && act.act === 'agree' && first >= verb.next && first - verb.next <= SIGNED_REACH,
      );
    if (verb.act?.act === 'agree' || made) discourse.dealers = refs;
  }
}

/** "A prisoner exchange agreement": what "the agreement" stands for later. Where nothing is called one, the first matter that could be. */
export function noteDeal(predicates: readonly Predicate[], discourse: Discourse): void {
  const matters = predicates.filter(({ matter }) => matter?.form === 'noun' && AGREED_ON.has(matter.kind));
  const called = matters.findLast((one) =>
    predicates.some(
      ({ act, first, next }) =>
        act?.form === 'noun' &&
        (act.act === 'agree' || act.act === 'propose') &&
        (first >= one.next ? first - one.next : one.first - next) <= DEAL_REACH,
    ),
  );
  const dealt = called ?? (discourse.dealt === undefined ? matters[0] : undefined);
  if (dealt !== undefined) discourse.dealt = { kind: dealt.matter!.kind, at: dealt };
}
