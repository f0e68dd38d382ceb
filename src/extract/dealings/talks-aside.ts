import { notePair, type Ref, refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import type { Clause } from '../clauses/clause';
import { segmentOf } from '../clauses/segment';
import type { Draft } from '../draft';
import type { Case, Decision } from '../frames/case';
import { openingOf } from '../scene/noun-phrase';
import { personUnits } from '../scene/persons';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { chainAt } from '../speech/attribution';
import { isWhere } from './at-talks';
import { beside } from './beside';
import { heldTalks, toldAside } from './held-talks';
import { endOf, lengthBehind, wordsAt } from './met-aside';

/** «В ходе разговора Макрона с Моди …»: talks told as a circumstance, by those who held them, where the text has not told any yet. */
export function heldAside(clause: Clause, matter: Predicate, scope: Run): Draft[] {
  const { scene, discourse, groups, attributed, predicates } = clause;
  const { tookPlace } = scene.reading.language.claims.syntax;
  const swap = swapAside(clause, matter, scope);
  if (swap !== undefined) return [swap];
  if (tookPlace === undefined || isVerbFirst(scene)) return [];
  if (matter.matter!.kind !== 'talks') return eventAside(clause, matter, scope, tookPlace);
  if (discourse.participants.length > 0) return [];
  const opening = openingOf(scene, matter, predicates, scope.first);
  const during = opening.during && tookPlace.includes(wordsAt(scene, opening.first));
  if (!during && !isWhere(scene, matter, opening.first)) return [];
  const chain = chainAt(attributed.scopes, matter.first);
  const held = beside({ clause, matter, chain }, chain.at(-1)?.speakers ?? []) ?? withSubject(clause, matter);
  if (held === undefined || held.agents.some(({ start }) => start === undefined)) return [];
  const { agents } = held;
  const run = {
    first: during ? opening.first : matter.first,
    next: lengthBehind(
      clause,
      endOf(
        clause,
        Math.max(
          matter.next,
          ...groups
            .filter(({ members }) =>
              members.some((member) => member.is === 'actor' && agents.some(({ start }) => start === member.mention.start)),
            )
            .map(({ next }) => next),
        ),
      ),
    ),
  };
  discourse.participants = agents;
  notePair(agents, discourse);
  return [heldTalks(clause, matter, agents, run, [])];
}

/** "In a phone call with Xi, Putin said …": talks that open the sentence behind a word for where, by those named behind them and whoever does what it tells. */
export function openedTalks({ clause, matter, scope, chain }: Case): Decision | undefined {
  const { scene, predicates, discourse } = clause;
  const { first } = openingOf(scene, matter, predicates, scope.first);
  if (discourse.participants.length > 0 || first > scope.first || meaning(scene.syntax.get(first), 'relation')?.relation !== 'in')
    return undefined;
  const held = withSubject(clause, matter);
  return held === undefined ? undefined : { act: 'hold', agents: held.agents, chain, head: matter };
}

/** "During a call with Xi, Putin said …": who does what the sentence tells talks with those named behind the talks. */
function withSubject(
  { scene, predicates, groups, attributed, discourse }: Clause,
  matter: Predicate,
): { readonly agents: readonly Ref[] } | undefined {
  if (scene.reading.language.claims.syntax.subject !== 'before') return undefined;
  const partner = groups.find(({ relation, from }) => relation === 'with' && from >= matter.next && from <= matter.next + 1);
  // "Sisi made the remarks during a meeting with Deby": or whoever did what stands before
  const before = predicates.findLast((other) => other.finite && other.next <= matter.first);
  const doing = before?.matter === undefined && before?.cue === undefined ? before : undefined;
  const main = partner === undefined ? undefined : (predicates.find((other) => other.finite && other.first >= partner.next) ?? doing);
  const together = partner === undefined && doing !== undefined ? (attributed.subjects.get(doing) ?? []) : [];
  // "Okello and Musa stressed the need for a truce during a call on Friday"
  if (together.length > 1 && together.every(({ start, type }) => start !== undefined && type === 'person')) return { agents: together };
  const doers = main === undefined ? [] : (attributed.subjects.get(main) ?? []);
  if (partner === undefined || doers.length === 0 || doers.some(({ start }) => start === undefined)) return undefined;
  return { agents: [...doers, ...refsOf(partner, discourse)] };
}

const BETWEEN_REACH = 6;
const OPEN: ReadonlySet<string> = new Set(['urge', 'propose', 'reject', 'plan', 'order', 'agree', 'pledge', 'oppose']);

/** "freed as part of a prisoner swap between Chad and Mali", «в рамках обмена пленными между Чадом и Мали»: an exchange between two who are named, told as what a release that has happened belongs to. */
function swapAside(clause: Clause, matter: Predicate, scope: Run): Draft | undefined {
  const { groups, predicates, discourse } = clause;
  if (matter.matter!.kind !== 'prisoner-exchange' || matter.matter!.form !== 'noun') return undefined;
  const between = groups.find(({ relation, from }) => relation === 'between' && from >= matter.next && from <= matter.next + BETWEEN_REACH);
  const sides = between === undefined ? [] : refsOf(between, discourse);
  if (between === undefined || sides.length < 2) return undefined;
  const release = predicates.find(
    (other) =>
      other.matter?.kind === 'handover' && other.next <= matter.first && other.first >= scope.first && !other.future && !other.must,
  );
  if (release === undefined || release.negated) return undefined;
  // "called for a release as part of a swap between …": none took place
  if (predicates.some(({ act, next }) => act !== undefined && OPEN.has(act.act) && next <= matter.first)) return undefined;
  return toldAside(clause, matter, 'carry-out', sides, { first: matter.first, next: between.next }, []);
}

const COUNTED: ReadonlySet<string> = new Set(['handover', 'prisoner-exchange']);

/** "following the release of 16 prisoners": persons let go, counted, told as what something else came after. */
function eventAside(clause: Clause, matter: Predicate, scope: Run, tookPlace: readonly string[]): Draft[] {
  const { scene, groups, predicates, discourse } = clause;
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined || !COUNTED.has(matter.matter!.kind) || matter.matter!.form !== 'noun') return [];
  const opening = openingOf(scene, matter, predicates, scope.first);
  if (!opening.during || !tookPlace.includes(wordsAt(scene, opening.first))) return [];
  const segment = segmentOf(clause, matter, undefined, scope);
  const persons = personUnits(scene.reading.language);
  if (!within(scene.quantities, matter.next, segment.next).some(({ unit }) => persons.has(unit))) return [];
  const doer = groups.find(({ relation, from, next }) => relation === 'by' && from >= matter.next && next <= segment.next);
  const agents =
    doer === undefined ? ownersOf(scene, matter, groups, discourse, []).filter(({ type }) => type !== 'person') : refsOf(doer, discourse);
  return [toldAside(clause, matter, 'carry-out', agents, { first: matter.first, next: segment.next }, [])];
}
