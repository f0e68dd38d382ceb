import type { Clause } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Stands that are taken on somebody as well as on a matter. */
const ON_SOMEBODY: ReadonlySet<string> = new Set(['support', 'thank', 'oppose']);

/** «أشاد بكفاءة القوات التي نجحت في تدمير الصواريخ»: where verbs stand first, a stand on somebody of whom a relative clause tells a matter is none on the matter. */
export function isOnDoer({ scene, groups, predicates }: Clause, { act, next }: Predicate, { first }: Predicate): boolean {
  if (!isVerbFirst(scene) || !ON_SOMEBODY.has(act?.act ?? '')) return false;
  for (let at = next; at < first; at += 1) {
    if (predicates.some((other) => other.first === at && (other.act?.form === 'noun' || other.matter !== undefined))) return false;
    if (meaning(scene.syntax.get(at), 'relative') === undefined) continue;
    return groups.some((group) => group.next === at) || meaning(itemEndingAt(scene, at - 1), 'side') !== undefined;
  }
  return false;
}
