import { ASSURANCES } from '../../model/vocabulary';
import { actorsIn, distinct, placeIn, termsIn, type Window } from '../clauses/window';
import type { Slots } from '../content';

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/** Who guarantees what to whom, and where. */
export function assuranceSlots(window: Window, act: string): Slots {
  const beneficiaries = distinct([
    ...actorsIn(window, ['to']),
    ...actorsIn(window, [undefined, 'of', 'to', 'other'], { adjectives: true, from: window.matter.next }),
  ]).filter((ref) => !window.agents.some((agent) => agent.actor === ref.actor));
  // "guarantees the lives of Ukrainian soldiers if they surrender": who is named, and not whom a pronoun may stand for
  const named = beneficiaries.filter(({ start }) => start !== undefined);
  const { agents } = window;
  // who guarantees by the very verb of it
  const guarantor =
    window.matterIsVerb && act === 'pledge' && agents.length === 1 && agents[0]!.start !== undefined ? agents[0] : undefined;
  return {
    guarantor,
    beneficiaries: list((named.length > 0 ? named : beneficiaries).slice(0, 2)),
    what: list(termsIn(window, ASSURANCES)),
    area: placeIn(window),
  };
}
