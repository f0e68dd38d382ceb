import type { ActorMention } from '../../read/mentions';
import { outletsOf } from '../lines/outlets';
import { placedName } from '../scene/placing';
import type { Placed, Run, Scene } from '../scene/scene';
import { sceneOf } from '../scene/scene-of';
import { acronymsOf } from './acronyms';
import { bodiesBehind } from './bodies-behind';
import { bracketedBodies } from './bracketed-bodies';
import { commonBodies } from './common-bodies';
import { controlledBodies } from './controlled-bodies';
import { definiteBodies } from './definite-bodies';
import { followers } from './followers';
import { longOffices } from './long-offices';
import { namedBodies } from './named-bodies';
import { officesInPlaces } from './offices-in-places';
import { ownLetters } from './own-letters';
import { pressNames } from './press-names';
import { quotedOutletsOf } from './quoted-outlets';
import { seatedBodies } from './seated-bodies';
import { spokenLetters } from './spoken-letters';

/** A scene with the bodies that no table has, in a language that tells them by capital letters and cases; each search sees what those before it found. */
export const withBodies = (scene: Scene): Scene =>
  [
    namedBodies,
    controlledBodies,
    seatedBodies,
    outletsOf,
    quotedOutletsOf,
    bodiesBehind,
    acronymsOf,
    spokenLetters,
    longOffices,
    officesInPlaces,
  ].reduce((known, search) => {
    const found = search(known);
    return found.length === 0 ? known : withNames(known, found);
  }, scene);

/** A scene with the bodies that a noun with an article tells, in a language whose articles are words. */
export function withDefinites(scene: Scene): Scene {
  return [ownLetters, pressNames, bracketedBodies, acronymsOf, spokenLetters, followers, definiteBodies, commonBodies].reduce(
    (known, search) => {
      const found = search(known);
      return found.length === 0 ? known : withNames(known, found);
    },
    scene,
  );
}

/** The names of a scene with more among them; names and words inside these are theirs. */
export function withNames(scene: Scene, found: readonly Placed<ActorMention>[]): Scene {
  const covered = new Uint8Array(scene.tokens.length);
  const named = scene.byToken.names.slice();
  const begun = scene.byToken.predicates.slice();
  const added = found.map((name) => placedName(name, name.first, name.next));
  for (const name of added)
    for (let at = name.first; at < name.next; at += 1) {
      covered[at] = 1;
      named[at] = name;
      begun[at] = undefined;
    }
  const free = ({ first }: Run) => covered[first] === 0;
  const names = [...scene.names.filter(free), ...added].sort((a, b) => a.first - b.first);
  const { syntax, syntaxEnds } = scene.byToken;
  const byToken = { names: named, predicates: begun, syntax, syntaxEnds };
  return sceneOf(scene, names, scene.predicates.filter(free), byToken);
}
