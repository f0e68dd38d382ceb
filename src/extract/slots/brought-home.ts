import { actorsIn, type Window } from '../clauses/window';

/** «Росія повернула додому 84 українських дітей»: who is brought home is of another state than who brings them. */
export const ofOthers = (window: Window, next: number): boolean =>
  actorsIn({ ...window, next }, [undefined, 'of', 'other'], { adjectives: true, from: window.matter.next }).some(
    ({ type, actor }) => type === 'state' && window.agents.every((agent) => agent.actor !== actor),
  );
