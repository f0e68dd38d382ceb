import { separates } from '../clauses/between';
import { type Clause, scopeAt } from '../clauses/clause';
import type { Government } from '../frames/government';
import type { Predicate } from '../scene/predicates';
import { meaning } from '../scene/scene';

interface Governed {
  readonly matter: Predicate;
  readonly government: Government;
}

/**
 * "The peace process will begin with a halt to strikes": the halt is the claim, and the process that opens the clause as the subject of its verb is none. "Signed a peace deal that
 * provides for a truce": the deal is told by a verb of its own.
 */
export function* dealsThatOpen(clause: Clause, governed: readonly Governed[]): Iterable<Predicate> {
  for (const { matter, government } of governed) {
    const { verb } = government;
    if (verb === undefined || verb.next > matter.first || matter.matter!.kind === 'settlement') continue;
    const subject = governed.find(
      (other) =>
        other.matter.matter!.kind === 'settlement' &&
        other.matter.next <= verb.from &&
        verb.from - other.matter.next <= 2 &&
        !separates(clause.scene, other.matter.next, verb.first) &&
        !hasVerb(clause, scopeAt(clause, matter.first).first, other.matter.first),
    );
    if (subject !== undefined) yield subject.matter;
  }
}

/** A verb that reports nothing stands between, with no that-word behind it. */
function hasVerb({ scene, predicates, attributed }: Clause, from: number, to: number): boolean {
  const over = predicates.findLast(({ finite, first, next }) => finite && first >= from && next <= to);
  if (over === undefined || attributed.links.has(over)) return false;
  for (let at = over.next; at < to; at += 1) if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return false;
  return true;
}
