import type { Kind } from '../../model/vocabulary';
import type { Clause } from '../clauses/clause';
import { isServed } from '../clauses/joined-relatives';
import { isOfWhoever } from '../clauses/whoever';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';

const EVENTS: ReadonlySet<Kind> = new Set<Kind>(['prisoner-exchange', 'handover', 'talks', 'settlement']);

const REACH = 3;

/** «содействие в обмене пленными», "help with the release of": what somebody helps with is the matter, and no aid is given. */
export function isHelpWith(scene: Scene, matter: Predicate, all: readonly Predicate[]): boolean {
  if (matter.matter?.kind !== 'aid' || matter.matter.slots.what !== undefined || matter.finite) return false;
  const event = all.find((other) => other.first >= matter.next && other.matter !== undefined);
  if (event === undefined || event.first > matter.next + REACH || !EVENTS.has(event.matter!.kind) || event.finite) return false;
  const relation = (meaning(scene.syntax.get(matter.next), 'relation') ?? meaning(itemEndingAt(scene, matter.next - 1), 'relation'))
    ?.relation;
  if (relation !== 'in' && relation !== 'with') return false;
  for (let at = matter.next; at < event.first; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || scene.nameAt(at) !== undefined) return false;
  return true;
}

/** "thanked Chad for working with Togo to free them": with whom something is done, behind a verb or a noun that is not its clause's own, is the means of what stands behind "to". */
export function isMeansOf({ tokens, reading }: Scene, { matter, finite, first, next }: Predicate, all: readonly Predicate[]): boolean {
  const { definites, nonFinite } = reading.language.claims.syntax;
  if (definites === undefined || matter?.kind !== 'cooperation' || finite || !tokens[first]!.text.endsWith(nonFinite.endings[0] ?? ' '))
    return false;
  const aim = all.find((other) => other.first >= next && (other.finite || other.matter !== undefined));
  if (aim?.matter === undefined || aim.finite || aim.matter.kind === 'cooperation' || aim.first - next > AIM_REACH) return false;
  if (!nonFinite.after.includes(tokens[aim.from - 1]!.text)) return false;
  for (let at = next; at < aim.first; at += 1) if (tokens[at]!.kind === 'mark') return false;
  return true;
}

const AIM_REACH = 9;

/** Only says how or for what something else is done, or who somebody is. */
export const isBesideMatter = ({ scene, predicates, sentence }: Clause, matter: Predicate): boolean =>
  isServed(scene, matter, predicates) ||
  isHelpWith(scene, matter, predicates) ||
  isMeansOf(scene, matter, predicates) ||
  isOfWhoever(scene, matter, sentence);
