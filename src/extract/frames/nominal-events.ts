import { type Ref, refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { openingOf } from '../scene/noun-phrase';
import { personUnits } from '../scene/persons';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, predicateEndingAt, within } from '../scene/scene';
import type { Case, Decision } from './case';

/** How far behind a noun the verb whose subject it is may stand, in tokens. */
const REACH = 16;
/** Acts whose nouns tell what became of a matter. */
const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** "The release of 16 prisoners followed …", "The announcement of $275 million in aid came …": what happened, told by a noun alone that is the subject of a verb in the past. */
export function eventTold(given: Case, speaker: readonly Ref[]): Decision | undefined {
  const { clause, matter, chain, scope } = given;
  if (matter.matter!.form !== 'noun' || !isMeasured(given)) return undefined;
  const { scene, groups, discourse } = clause;
  const announced = clause.predicates.findLast(
    ({ cue, first, next }) =>
      cue?.form === 'noun' && first >= scope.first && next <= matter.first && matter.first - next <= ANNOUNCED_REACH,
  );
  if (!opensPastClause(given, announced ?? matter)) return undefined;
  const owners = [matter, ...(announced === undefined ? [] : [announced])]
    .map((noun) => ownersOf(scene, noun, groups, discourse, speaker))
    .find((refs) => refs.length > 0);
  const doer = groups.find(({ relation, from, next }) => relation === 'by' && from >= matter.next && next <= scope.next);
  const agents = doer === undefined ? (DOERS.has(matter.matter!.kind) ? (owners ?? []) : []) : refsOf(doer, discourse, speaker);
  return { act: 'carry-out', agents, chain, head: matter, ...(announced === undefined ? {} : { from: announced.first }) };
}

/** "through the announcement of $275 million in aid": what was announced, by its measured noun, wherever the announcement stands. */
export function announcementOf({ clause, matter, chain, scope }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, predicates, groups, discourse } = clause;
  if (matter.matter!.kind !== 'aid' || matter.matter!.form !== 'noun') return undefined;
  const noun = predicates.findLast(
    ({ cue, first, next }) =>
      cue?.cue === 'announce' &&
      cue.form === 'noun' &&
      first >= scope.first &&
      next <= matter.first &&
      matter.first - next <= ANNOUNCED_REACH,
  );
  if (noun === undefined || meaning(scene.syntax.get(noun.next), 'relation')?.relation !== 'of') return undefined;
  const money = within(scene.quantities, noun.next, Math.min(scope.next, matter.next + REACH)).some(
    ({ unit }) => unit === unit.toUpperCase(),
  );
  if (!money || predicates.some((other) => other.finite && other.first >= noun.next && other.next <= matter.first)) return undefined;
  return { act: 'carry-out', agents: ownersOf(scene, noun, groups, discourse, speaker), chain, head: noun, from: noun.first };
}

const ANNOUNCED_REACH = 8;
/** Whose release, strike or aid the noun says it is does it. */
const DOERS: ReadonlySet<string> = new Set(['handover', 'attack', 'aid', 'sanctions']);

/** The noun counts whom or what: persons let go, the dead, money. */
function isMeasured({ clause: { scene }, matter, scope }: Case): boolean {
  const { kind } = matter.matter!;
  const counted = within(scene.quantities, Math.max(scope.first, matter.first - REACH), Math.min(scope.next, matter.next + REACH));
  const persons = personUnits(scene.reading.language);
  if (kind === 'handover' || kind === 'prisoner-exchange') return counted.some(({ unit }) => unit !== undefined && persons.has(unit));
  if (kind === 'attack') return matter.matter!.slots.casualties !== undefined;
  return kind === 'aid' && counted.some(({ unit }) => unit === unit.toUpperCase());
}

/** "The collapse of the truce led to …": the noun of what became of a matter opens a clause in the past. */
export const isToldEvent = (given: Case, nominal: Predicate): boolean =>
  nominal.act !== undefined && PHASES.has(nominal.act.act) && opensPastClause(given, nominal);

/** The noun phrase opens its clause, and a verb in the past stands behind it. */
function opensPastClause({ clause: { scene, sentence, predicates }, matter, scope }: Case, noun: Predicate): boolean {
  const { pastVerbs } = scene.reading.language.claims.syntax;
  if (pastVerbs === undefined) return false;
  let { first } = openingOf(scene, noun, predicates, scope.first);
  while (first > scope.first && (scene.timeAt(first - 1) !== undefined || scene.tokens[first - 1]!.kind === 'digits')) first -= 1;
  const opens =
    first <= Math.max(scope.first, sentence.first) + 1 ||
    meaning(itemEndingAt(scene, first - 1), 'complementiser') !== undefined ||
    predicateEndingAt(scene, first - 1)?.lexemes.some((lexeme) => lexeme.role === 'cue') === true;
  if (!opens) return false;
  for (let at = Math.max(matter.next, noun.next); at < Math.min(sentence.next, matter.next + REACH); at += 1) {
    const { text } = scene.tokens[at]!;
    const item = scene.syntax.get(at);
    if (
      text === ';' ||
      text === ':' ||
      (['future', 'may', 'must', 'relative', 'conditional'] as const).some((role) => meaning(item, role) !== undefined)
    )
      return false;
    if (pastVerbs.forms.includes(text)) return true;
    const reduced = scene.reading.language.claims.syntax.reduced;
    const describes = reduced?.forms.includes(text) === true || reduced?.agent.includes(scene.tokens[at + 1]?.text ?? '') === true;
    if (!describes && pastVerbs.endings.some((ending) => text.endsWith(ending)) && scene.nameAt(at) === undefined && text.length > SHORTEST)
      return true;
  }
  return false;
}

const SHORTEST = 4;

/** "Israel's threat to strike Iran": whose threat the noun says it is, where what is threatened follows. */
export function threatOf({ clause, matter, chain }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse } = clause;
  if (matter.matter!.kind !== 'threat' || matter.matter!.form !== 'noun') return undefined;
  const owner = groups.findLast(({ possessive, next }) => possessive && next <= matter.first && matter.first - next <= OWNER_REACH);
  const relation = meaning(scene.syntax.get(matter.next), 'relation')?.relation;
  if (owner === undefined || (relation !== 'to' && relation !== 'of' && relation !== 'against')) return undefined;
  const agents = refsOf(owner, discourse, speaker);
  return agents.length === 0 ? undefined : { act: 'threaten', agents, chain, head: matter, from: owner.from };
}

const OWNER_REACH = 3;
