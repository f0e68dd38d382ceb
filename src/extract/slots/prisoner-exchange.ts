import { type Ref, refsOf } from '../actors/discourse';
import { actorsIn, distinct, HAPPENS, quantitiesIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';

/** Parties are those between whom or with whom it is; "175 from each side" is each side's, never their sum. */
export function prisonerExchangeSlots(window: Window, act: string): Slots {
  const between = actorsIn(window, ['between']);
  const others = actorsIn(window, ['with']);
  const mediators = mediatorsIn(window);
  const sides = [...window.agents, ...others].filter(({ actor }) => !mediators.some((ref) => ref.actor === actor));
  const together = between.length > 1 ? between : distinct(sides);
  const quantities = quantitiesIn(window).filter((quantity) => PERSONS.has(quantity.unit));
  const perSide = quantities.find((quantity) => quantity.per === 'side');
  return {
    parties: together.length > 1 ? together : 'unknown',
    perSide,
    total:
      perSide === undefined
        ? quantities.find((quantity) => quantity.per !== 'side')
        : quantities.find((quantity) => quantity.per === 'total'),
    time: timeIn(window, !HAPPENS.has(act)),
    mediator: mediators.length > 0 ? mediators : undefined,
  };
}

/** «при посредничестве Катара», "mediated by Qatar", "through Qatari mediation", «بوساطة قطرية»: the noun or the participle stands on either side of whoever mediates. */
function mediatorsIn({ scene: { tokens, reading }, groups, first, next, discourse, speaker }: Window): readonly Ref[] {
  const { mediation } = reading.language.claims.syntax;
  if (mediation === undefined) return [];
  const tells = (at: number): boolean => mediation.includes(tokens[at]?.text ?? '');
  const group = groups.find(
    (one) =>
      one.from >= first &&
      one.next <= next &&
      (tells(one.first - 1) || tells(one.from - 1) || tells(one.first - 2) || (one.adjective && tells(one.next))),
  );
  return group === undefined ? [] : refsOf(group, discourse, speaker);
}

const PERSONS: ReadonlySet<string> = new Set([
  'prisoner',
  'soldier',
  'civilian',
  'hostage',
  'child',
  'diplomat',
  'body',
  'detainee',
  'person',
  'woman',
  'man',
  'captive',
  'individual',
]);
