import type { Kind } from '../model/vocabulary';
import { chainAt } from './attribution';
import { type Clause, scopeAt } from './clause';
import type { Slots } from './content';
import type { Draft } from './draft';
import { openingOf } from './noun-phrase';
import type { Predicate } from './predicates';
import { meaning } from './scene';
import { clauseStart, isLoose } from './segment';
import { findSubject } from './subjects';

const BACK_ACTS: ReadonlySet<string> = new Set(['order', 'support', 'agree', 'reject', 'oppose', 'propose']);

/** What is welcomed or refused is what was agreed or proposed last; what is ordered or kept is what was told last. */
const OF_DEALS: ReadonlySet<string> = new Set(['support', 'reject', 'oppose']);

/** "and ordered the army to abide by it": an act whose matter is the one told just before. */
export function backReferences(clause: Clause): Draft[] {
  const { scene, sentence, predicates, attributed, discourse } = clause;
  return predicates.flatMap((verb): Draft[] => {
    const act =
      verb.act?.form === 'express'
        ? predicates.find((other) => other.first >= verb.next && other.first <= verb.next + 6 && other.act?.form === 'noun')?.act?.act
        : verb.act?.act;
    const matter = act !== undefined && OF_DEALS.has(act) ? (discourse.deal ?? discourse.matter) : discourse.matter;
    if (matter === undefined || !verb.finite || act === undefined || !BACK_ACTS.has(act)) return [];
    const scope = scopeAt(clause, verb.first);
    const after = predicates.find((other) => other.first >= verb.next && (other.finite || other.matter !== undefined));
    let next = Math.min(
      scope.next,
      sentence.next,
      after === undefined ? sentence.next : after.finite ? startOf(clause, after) : after.first,
    );
    if (after?.matter !== undefined && !after.finite && !openingOf(scene, after, predicates, verb.next).coordinated) return [];
    let refers = false;
    for (let at = verb.next; at < next; at += 1) if (meaning(scene.syntax.get(at), 'back') !== undefined) refers = true;
    if (!refers) return [];
    while (next > verb.next && isLoose(scene, next - 1)) next -= 1;
    const agents = attributed.subjects.get(verb) ?? [];
    if (agents.length === 0) return [];
    return [
      {
        kind: matter.kind,
        act,
        agents,
        polarity: verb.negated ? 'negated' : 'affirmed',
        certainty: verb.certainty,
        chain: chainAt(attributed.scopes, verb.first),
        content: OPEN[matter.kind] ?? {},
        evidence: [{ first: clauseStart(clause, verb, verb, scope), next }],
      },
    ];
  });
}

/** Where the clause of a verb begins, its subject included. */
function startOf({ scene, predicates, groups, sentence }: Clause, verb: Predicate): number {
  const subject = findSubject(scene, verb, predicates, groups, sentence);
  return subject.is === 'group' ? Math.min(subject.group.from, verb.from) : verb.from;
}

/** Slots that every claim of the kind has, left open. */
const OPEN: Readonly<Partial<Record<Kind, Slots>>> = {
  talks: { participants: 'unknown' },
  cooperation: { parties: 'unknown' },
  'prisoner-exchange': { parties: 'unknown' },
  threat: { by: 'unknown', against: 'unknown' },
};
