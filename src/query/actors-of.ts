import type { Claim } from '../kinds/claim';
import type { ActorRef } from '../model/values';
import { visitValues } from './values-in';

/** An actor in a claim, and the part it has there. */
export interface ActorRole {
  /** `agents`, or the slot of the content: `parties`, `proposer`, `released`, … */
  readonly role: string;
  readonly ref: ActorRef;
}

const isActorRef = (value: object): value is ActorRef => typeof (value as Partial<ActorRef>).actor === 'string';

/**
 * Every actor a claim is about, with its role: the agents first, then the actors of the content in the order of its fields.
 * Speakers are not among them: who reports a matter has no part in it.
 *
 * @example
 * actorsOf(claimsOfKind(dossier, 'handover')[0]!).map(({ role, ref }) => `${role}: ${ref.actor}`); // → ['agents: kenya', 'from: kenya', 'to: ethiopia']
 */
export function actorsOf(claim: Claim): ActorRole[] {
  const found: ActorRole[] = [];
  visitValues({ agents: claim.agents, ...claim.content }, (value, path) => {
    if (isActorRef(value)) found.push({ role: path[0]!, ref: value });
  });
  return found;
}
