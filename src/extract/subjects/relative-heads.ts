import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';

/** Words of a relative clause before the comma that closes it, at most. */
const LONGEST = 24;

/**
 * «كينيا التي أدانت الهجوم على كمبالا، دعت إلى هدنة»: where verbs stand first and the subject before its verb, the comma right before the verb closes the relative clause of its subject, and whoever is
 * named in that clause does nothing more. Undefined where no such clause opens the sentence, or a verb stands before it.
 */
export function headOfRelative(
  scene: Scene,
  { from, finite, participle }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  behind: () => Subject | undefined,
): Subject | undefined {
  const { tokens, syntax } = scene;
  if (!finite || participle || tokens[from - 1]?.text !== ',') return undefined;
  let at = from - 2;
  while (at > clause.first && from - at < LONGEST && tokens[at]!.kind !== 'mark' && meaning(syntax.get(at), 'relative') === undefined)
    at -= 1;
  if (at <= clause.first || meaning(syntax.get(at), 'relative') === undefined || tokens[at - 1]!.kind !== 'word') return undefined;
  if (meaning(itemEndingAt(scene, at - 1), 'complementiser') !== undefined) return undefined;
  if (all.some((other) => other.finite && other.first >= clause.first && other.next <= at)) return undefined;
  const group = groups.find(
    ({ next, relation, adjective, first }) => next === at && first >= clause.first && relation === undefined && !adjective,
  );
  if (group !== undefined) return { is: 'group', group };
  // «في اليوم الذي …، دعت غانا»: what stands first tells when, and who does it stands behind
  return opensCircumstance(scene, clause.first, at) ? undefined : (behind() ?? { is: 'other' });
}

function opensCircumstance({ syntax, tokens, reading }: Scene, first: number, to: number): boolean {
  const { proclitics } = reading.language.claims.syntax;
  for (let at = first; at < to; at += 1) {
    const item = syntax.get(at);
    if (meaning(item, 'relation') !== undefined || meaning(item, 'during') !== undefined) return true;
    if (item !== undefined && proclitics[tokens[at]!.text.slice(0, item.offset)] !== undefined) return true;
  }
  return false;
}
