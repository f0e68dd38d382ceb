import type { Act } from '../../model/vocabulary';
import { understood } from '../clauses/clause';
import type { Draft } from '../draft';
import type { Predicate } from '../scene/predicates';
import type { Attributed } from '../speech/attribution';

/** What somebody may do about a thing of no kind: the acts of saying. */
const STANCES: ReadonlySet<Act> = new Set(['urge', 'support', 'oppose', 'thank', 'accuse', 'warn', 'reject', 'deny', 'assess']);
/** Words that may stand before the verb of a stance, its subject among them. */
const REACH = 12;

/** A statement by the verb that it hangs on: "Egypt stressed the need to respect the unity of Sudan" is urged by Egypt, "He thanked the King" is thanks. */
export function withStance(draft: Draft, predicates: readonly Predicate[], { subjects, links }: Attributed): Draft {
  const [run] = draft.evidence;
  if (draft.kind !== 'statement' || draft.chain.length > 0 || run === undefined) return draft;
  const verb = predicates.find(({ finite, first, next }) => finite && first >= run.first && next <= run.next);
  if (verb === undefined || verb.from - run.first > REACH || links.has(verb) || verb.matter !== undefined || verb.must) return draft;
  const act = standOf(verb, predicates);
  if (act === undefined) return draft;
  const agents = subjects.get(verb) ?? [];
  return agents.length === 0
    ? draft
    : {
        ...draft,
        act,
        agents: agents.map((ref) => (ref.start === undefined ? understood(ref) : ref)),
        polarity: verb.negated ? 'negated' : 'affirmed',
        certainty: verb.certainty,
      };
}

/** "Egypt reaffirmed its commitment to the unity of Sudan": whoever says something of a thing that has no act of its own holds a view of it. */
function standOf(verb: Predicate, predicates: readonly Predicate[]): Act | undefined {
  const act = actOf(verb, predicates);
  if (act !== undefined && STANCES.has(act)) return act;
  return verb.cue?.form === 'verb' ? 'assess' : undefined;
}

/** The verb's own, or that of the noun right behind one that only expresses or stresses: «подчеркнул необходимость», «أعرب عن شكره». */
function actOf(verb: Predicate, predicates: readonly Predicate[]): Act | undefined {
  if (verb.act?.form === 'verb') return verb.act.act;
  // «نفى الكرملين المزاعم», "denied the accusations"
  if (verb.cue?.cue === 'deny' && verb.cue.form === 'verb') return 'deny';
  if (verb.act?.form !== 'express' && verb.cue?.form !== 'verb') return undefined;
  const noun = predicates.find(({ first, act }) => first >= verb.next && first <= verb.next + BEHIND && act?.form === 'noun')?.act?.act;
  // a concern is a view
  return noun === 'warn' ? 'assess' : noun;
}

/** How far behind its verb such a noun stands, its subject or its owner between them: "the United Kingdom's full and firm support". */
const BEHIND = 8;
