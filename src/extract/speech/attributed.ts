import type { Link, Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import type { Run } from '../scene/scene';
import type { Scope } from './chains';

/** What a sentence says of who says what. */
export interface Attributed {
  readonly scopes: readonly Scope[];
  /** The predicates that are links, and so no acts. */
  readonly links: ReadonlySet<Predicate>;
  /** The subjects found, for the predicates that follow. */
  readonly subjects: ReadonlyMap<Predicate, readonly Ref[]>;
  /** Those whose subject is somebody whom no name tells. */
  readonly unnamed: ReadonlySet<Predicate>;
  /** The words that name who says it behind what is said, or behind "according to": nothing is claimed in them. */
  readonly asides: readonly Run[];
  /** Whom the one who reports cites, where no clause of the sentence is said by them: «Об этом сообщает … со ссылкой на …». */
  readonly cited?: Link;
}
