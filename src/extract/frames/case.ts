import type { Act } from '../../model/vocabulary';
import type { Link, Ref } from '../actors/discourse';
import type { Clause, Owner } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import type { Run } from '../scene/scene';
import type { Government } from './government';

/** Who does what about a matter, and whose chain of speakers remains. */
export interface Decision {
  readonly act: Act;
  readonly agents: readonly Ref[];
  readonly chain: readonly Link[];
  /** The word whose act it is, where it is not the verb nearest to the matter. */ readonly head?: Predicate;
  /** First token of the cue that makes the demand: "stressed that the war must end". */
  readonly from?: number;
}

/** Everything that bears on one matter. */
export interface Case {
  readonly clause: Clause;
  readonly matter: Predicate;
  readonly verb: Predicate | undefined;
  readonly government: Government;
  /** The nouns of acts over the matter, outermost first. */
  readonly naming: readonly Predicate[];
  readonly owner: Owner | undefined;
  readonly chain: readonly Link[];
  readonly scope: Run;
}
