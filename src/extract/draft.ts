import type { Act, Certainty, Kind, Polarity } from '../model/vocabulary';
import type { Link, Ref } from './actors/discourse';
import type { Slots } from './content';
import type { Run } from './scene/scene';

/** A claim found in a sentence, before ids and quotes are made. */
export interface Draft {
  readonly kind: Kind;
  readonly act: Act;
  readonly agents: readonly Ref[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly chain: readonly Link[];
  readonly content: Slots;
  readonly evidence: readonly Run[];
  readonly condition: Run | undefined;
}
