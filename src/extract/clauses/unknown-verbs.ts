import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst, type Subject } from '../scene/verb-first';
import { hasVerbShape } from './clause-joints';

/** A word of no table that is shaped as a finite verb: "built", «построила», «شيدت». */
export function isUnknownVerb(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const { unknownVerbs } = scene.reading.language.claims.syntax;
  if (token === undefined) return false;
  // where endings tell verbs, by them
  if (unknownVerbs === undefined) return scene.predicateAt(at) === undefined && hasVerbShape(scene, at);
  if (token.kind !== 'word' || token.text.length < unknownVerbs.shortest) return false;
  if (scene.predicateAt(at) !== undefined || scene.nameAt(at) !== undefined) return false;
  const { text } = token;
  if (unknownVerbs.words.includes(text)) return true;
  // «منظمات كينيا»: a noun in the plural, and whose it is
  if (unknownVerbs.nouns.some((ending) => text.endsWith(ending))) return false;
  return (
    scene.syntax.get(at) === undefined &&
    (unknownVerbs.endings.some((ending) => text.endsWith(ending)) || unknownVerbs.prefixes.some((prefix) => text.startsWith(prefix)))
  );
}

const isFree = ({ relation, adjective }: Group): boolean => relation === undefined && !adjective;

/**
 * Where a clause with a verb that no table knows begins behind a matter: "…, while Ghana built a dam", «…, а Гана построила плотину», "… and built a dam".
 * Whoever and whatever stands in it has no part in the matter.
 */
export function strangeClause(scene: Scene, groups: readonly Group[], { first, next }: Run, verb: Predicate): number | undefined {
  const { tokens, syntax } = scene;
  const { definites } = scene.reading.language.claims.syntax;
  const relative = meaning(itemEndingAt(scene, verb.from - 1), 'relative') !== undefined;
  for (let at = first; at < next - 2; at += 1) {
    const item = syntax.get(at);
    const opens = meaning(item, 'clause-opener') !== undefined && meaning(item, 'conditional') === undefined;
    if (tokens[at]!.text !== ',' && !opens && meaning(item, 'conjunction') === undefined) continue;
    const from = opens || tokens[at]!.text !== ',' ? Math.max(at + 1, item?.next ?? 0) : at + 1;
    // "Kenya, which shelled Goma, has built a dam": the comma closes the relative clause
    if (relative && tokens[at]!.text === ',' && isUnknownVerb(scene, from)) return at;
    if (isVerbFirst(scene)) {
      const subject = from + 1;
      if (isUnknownVerb(scene, from) && groups.some((group) => isFree(group) && group.from === subject)) return at;
      continue;
    }
    const group = groups.find((other) => isFree(other) && other.from <= from + 1 && other.first >= from);
    if (group !== undefined && isUnknownVerb(scene, group.next)) return at;
    // "and built a dam": an article behind tells that no noun is described
    if (definites !== undefined && tokens[at]!.text !== ',' && isUnknownVerb(scene, from) && opensObject(scene, from + 1)) return at;
  }
  return undefined;
}

/** A determiner, a number or a name behind a verb. */
const opensObject = (scene: Scene, at: number): boolean =>
  scene.reading.language.claims.syntax.determiners?.includes(scene.tokens[at]?.text ?? '') === true || scene.nameAt(at) !== undefined;

/** "Kenya built a dam and held talks", «شيدت كينيا سدا وأجرت محادثات»: the subject of a verb that no table knows goes on behind the conjunction. */
export function beforeUnknownVerb(
  scene: Scene,
  { from, finite, participle }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  if (!finite || participle || all.some((other) => other.finite && other.first >= clause.first && other.next <= from)) return undefined;
  const group = groups.find((other) => isFree(other) && other.from >= clause.first && other.next < from);
  if (group === undefined) return undefined;
  const verb = isVerbFirst(scene) ? group.from - 1 : group.next;
  const opening = isVerbFirst(scene) ? verb : group.from;
  if (!isUnknownVerb(scene, verb) || !opensClause(scene, opening, clause)) return undefined;
  for (let at = verb + 1; at < from; at += 1) {
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') return undefined;
    if (meaning(scene.syntax.get(at), 'relative') !== undefined || meaning(scene.syntax.get(at), 'complementiser') !== undefined)
      return undefined;
  }
  return { is: 'group', group };
}

/** The first word of the clause, or behind a time, a comma or an article. */
const opensClause = (scene: Scene, at: number, { first }: Run): boolean =>
  at <= first + 1 || scene.tokens[at - 1]!.text === ',' || meaning(itemEndingAt(scene, at - 1), 'clause-opener') !== undefined;
