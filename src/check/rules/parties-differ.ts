import type { ActorRef } from '../../model/values';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

/** Slots whose actors stand over against each other. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['by', 'against'],
  ['by', 'on'],
  ['by', 'target'],
  ['visitor', 'host'],
];
/** Slots that list different actors. */
const LISTS = ['participants', 'parties', 'competitors'];

const actorsIn = (slot: unknown): ActorRef[] =>
  (Array.isArray(slot) ? slot : [slot]).filter((ref) => typeof ref === 'object' && ref !== null && 'actor' in ref);

export const partiesDiffer: Rule = {
  id: 'parties/differ',
  severity: 'error',
  summary: 'Nobody is a party twice, or on both sides of a handover, a threat or an attack.',
  failing: 'an exchange between "russia" and "russia"',
  passing: 'an exchange between "russia" and "ukraine"',
  *check({ claims }): Generator<Problem> {
    for (const claim of claims) {
      const content = claim.value.content as Record<string, unknown>;
      const lists = [
        { refs: claim.value.agents, path: ['agents'] },
        ...LISTS.map((slot) => ({ refs: actorsIn(content[slot]), path: ['content', slot] })),
      ];
      for (const { refs, path } of lists) {
        const ids = refs.map(({ actor }) => actor);
        for (const [index, actor] of ids.entries())
          if (ids.indexOf(actor) !== ids.lastIndexOf(actor))
            yield { path: below(claim, ...path, index, 'actor'), args: { problem: 'twice', recorded: actor } };
      }
      for (const [one, other] of OPPOSED) {
        const shared = actorsIn(content[one]).find(({ actor }) => actorsIn(content[other]).some((ref) => ref.actor === actor));
        if (shared !== undefined)
          yield { path: below(claim, 'content', other), args: { problem: 'both', recorded: shared.actor, one, other } };
      }
    }
  },
};
