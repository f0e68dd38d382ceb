import type { Predicate } from '../scene/predicates';

/** What stands over a matter: the verb that acts on it, and the nouns of acts between ("agreement", "proposal", "need"). */
export interface Government {
  readonly verb: Predicate | undefined;
  /** The nouns and infinitives of acts in the matter's own noun phrase, outermost first. */
  readonly own: readonly Predicate[];
  /** Those that it shares with the first matter of its coordination. */
  readonly common: readonly Predicate[];
  /** The matter it is coordinated with. */
  readonly shared: Predicate | undefined;
  /** It only tells what another matter is about ("talks on a ceasefire"), or stands aside ("during the call"). */
  readonly nested: boolean;
  /** Matters that turned out to be the mere frame of this one: "the peace process will begin with a halt". */
  readonly frames: readonly Predicate[];
  /** The verb is that of a relative clause about the matter. */
  readonly relative: boolean;
}

const NONE: readonly Predicate[] = [];

/** What nothing stands over but a verb that is known. */
export const under = (verb: Predicate | undefined, relative = false): Government => ({
  verb,
  own: NONE,
  common: NONE,
  shared: undefined,
  nested: false,
  frames: NONE,
  relative,
});

export const UNGOVERNED = under(undefined);

/** A matter that is part of what these nouns and infinitives tell. */
export const nestedIn = (own: readonly Predicate[]): Government => ({
  verb: undefined,
  own,
  common: NONE,
  shared: undefined,
  nested: true,
  frames: NONE,
  relative: false,
});

export const NESTED = nestedIn(NONE);
