import { type Clause, isOwnVerb } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «نفت باكستان شن غارات»: where verbs stand first, what looks like one behind another and its subject, a time or an aside apart, is a verbal noun that the first one governs. */
export function verbOverMasdar({ scene, predicates, groups }: Clause, matter: Predicate): Predicate | undefined {
  if (!isVerbFirst(scene) || !isOwnVerb(matter) || matter.item.offset > 0 || matter.from !== matter.first) return undefined;
  const subject = groups.findLast(
    ({ from, next, relation }) =>
      next <= matter.from && relation === undefined && predicates.some((verb) => verb.finite && verb.next === from),
  );
  if (subject === undefined || !onlyAside(scene, subject.next, matter.from)) return undefined;
  return predicates.find(
    (other) =>
      other.finite && other.next === subject.from && (other.cue?.cue === 'deny' || (other.cue === undefined && other.act?.form === 'verb')),
  );
}

/** Nothing but a time, or one aside between its commas. */
function onlyAside(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > LONGEST_ASIDE) return false;
  const isSetOff = scene.tokens[from]!.text === ',' && scene.tokens[to - 1]!.text === ',' && to - from > 2;
  for (let at = isSetOff ? from + 1 : from; at < (isSetOff ? to - 1 : to); at += 1) {
    const time = scene.timeAt(at);
    if (time !== undefined) at = time.next - 1;
    else if (isSetOff ? opensClause(scene, at) : meaning(scene.syntax.get(at), 'transparent') === undefined) return false;
  }
  return true;
}

const LONGEST_ASIDE = 18;

const opensClause = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.text === ',' ||
  meaning(scene.syntax.get(at), 'complementiser') !== undefined ||
  meaning(scene.predicateAt(at), 'act')?.form === 'verb';
