import type { Kind } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { type Clause, scopeAt } from '../clauses/clause';
import { conditionIn, inCondition } from '../clauses/conditions';
import type { Window } from '../clauses/window';
import type { Draft } from '../draft';
import { openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { toldAct } from '../scene/to-come';
import { SLOTS } from '../slots';

/** Kinds whose noun alone says what is spoken of: a settlement may be houses, a threat what anything is called, aid any help. */
const SPOKEN_OF: ReadonlySet<Kind> = new Set<Kind>([
  'talks',
  'ceasefire',
  'prisoner-exchange',
  'handover',
  'cooperation',
  'arms-control',
  'sports-event',
  'sanctions',
  'attack',
  'visit',
]);

/**
 * What is said of a matter that it names takes the kind of that matter, as assessments do; a statement is what names none. "The truce will now run until
 * March": no verb is known that would tell what becomes of it, or none governs it.
 */
export function byNamedMatter(clause: Clause, statement: Draft, found: readonly Draft[], before: readonly Draft[]): Draft {
  const { scene, predicates, attributed } = clause;
  const [run] = statement.evidence;
  const inside = predicates.filter((each) => each.first >= run!.first && each.next <= run!.next && !attributed.links.has(each));
  if (isFragment(run!, found)) return statement;
  const namesParty = isOfParties(clause, run!, statement);
  for (const matter of inside) {
    if (matter.matter === undefined) continue;
    const scope = scopeAt(clause, matter.first);
    const ofParties = namesParty || before.some(({ kind, agents }) => kind === matter.matter?.kind && agents.length > 0);
    if (!ofParties && !before.some(({ agents, chain }) => agents.some(isParty) || chain.some(({ speakers }) => speakers.some(isParty))))
      continue;
    // where words deny, or only the text tells of parties, what stands behind a preposition is not what the sentence is about
    const asSubject = !ofParties || isNegated(scene, run!);
    if (!isSpokenOf(scene, matter, inside, predicates, scope.first, asSubject) || inCondition(scene, matter, scope)) continue;
    if (isInRelative(scene, run!, matter)) continue;
    const told = ofNoun(clause, statement, matter, inside);
    if (told !== undefined) return told;
  }
  return statement;
}

/** What another claim of the sentence left over, with no mark between them: "Any further test | will be met with a firm response". */
export const isFragment = ({ first, next }: Run, found: readonly Draft[]): boolean =>
  found.some(({ kind, act, evidence }) =>
    // «достигли соглашения на переговорах в Москве»: where it was done is told apart
    evidence.some((run) => (run.first === next && !(kind === 'talks' && act === 'hold')) || run.next === first),
  );

/** Kinds of what happens or does not. */
const HAPPENS: ReadonlySet<Kind> = new Set<Kind>(['attack', 'handover', 'prisoner-exchange', 'visit']);

/** Actors whose matters these are; a club, a bank or a singer has truces and sanctions of its own. */
const PARTIES: ReadonlySet<string> = new Set(['state', 'armed-force', 'institution', 'group']);

/** A state, a force, a body of a state, or a person who holds an office of one. */
export const isParty = ({ type, state }: Ref): boolean => PARTIES.has(type) || state !== undefined;

const isOfParties = ({ groups, discourse }: Clause, { first, next }: Run, { chain }: Draft): boolean =>
  chain.some(({ speakers }) => speakers.some(isParty)) ||
  groups.some((group) => group.first >= first && group.next <= next && refsOf(group, discourse).some(isParty));

/** A noun that names a matter and is no circumstance, no part of another noun, and not what a noun of an act is about: "obstacles to implementing the truce". */
function isSpokenOf(
  scene: Scene,
  matter: Predicate,
  inside: readonly Predicate[],
  all: readonly Predicate[],
  floor: number,
  asSubject: boolean,
): boolean {
  if (matter.matter?.form !== 'noun' || !SPOKEN_OF.has(matter.matter.kind)) return false;
  const { again, slots } = matter.matter;
  // the dead of a storm are of no attack
  if (again !== undefined || slots.needs !== undefined || slots.only !== undefined || slots.casualties !== undefined) return false;
  const opening = openingOf(scene, matter, all, floor);
  if (opening.during) return false;
  const isBehindPreposition =
    [opening.first, matter.first].some(
      (at) => isPreposition(scene, at - 1) || (scene.nameAt(at - 1) === undefined && isPreposition(scene, at - 2)),
    ) ||
    meaning(scene.syntax.get(opening.first), 'relation') !== undefined ||
    scene.reading.language.claims.syntax.proclitics[scene.tokens[matter.first]!.text.slice(0, matter.item.offset)] !== undefined;
  // "because of the sanctions, …" is a circumstance, "fear of an attack" another noun's
  const isPart = isBehindPreposition && (asSubject || !inside.some(({ finite, next }) => finite && next <= opening.first));
  return (
    !isPart &&
    !inside.some((noun) => noun.act !== undefined && !noun.finite && noun.first >= opening.first - 1 && noun.next <= matter.first)
  );
}

/** «пожелал успехов стране, с которой Кению связывают отношения дружбы»: a matter of a relative clause is not what its sentence is about. */
function isInRelative({ tokens, syntax, reading }: Scene, { first }: Run, matter: Run): boolean {
  if (reading.language.claims.syntax.cases === undefined) return false;
  for (let at = matter.first - 1; at > first; at -= 1) {
    if (meaning(syntax.get(at), 'relative') !== undefined) return true;
    if (tokens[at]!.text === ',') return false;
  }
  return false;
}

const isPreposition = (scene: Scene, at: number): boolean => meaning(itemEndingAt(scene, at), 'relation') !== undefined;

function ofNoun(clause: Clause, statement: Draft, matter: Predicate, inside: readonly Predicate[]): Draft | undefined {
  const { scene, groups, discourse } = clause;
  const { kind, slots: said } = matter.matter!;
  const run = statement.evidence[0]!;
  // an act that is known would have told a claim if it were done about the matter: what is left is a view of it, unless it says that it took place
  const verb = kind === 'talks' ? inside.find(({ act, finite }) => finite && act?.act === 'hold') : undefined;
  // «Атаки на Киев не было»: whether there was such a thing, a negation alone does not say; «санкции ничего не изменили» is a view of them
  if ((HAPPENS.has(kind) || verb !== undefined) && isNegated(scene, run)) return undefined;
  // "recalled its envoy over Kenya's raid on Goma": a blow whose dealer its noun names has been dealt
  const dealers =
    kind === 'attack' && statement.chain.length === 0
      ? ownersOf(scene, matter, groups, discourse, []).filter(({ start }) => start !== undefined)
      : [];
  const act = verb !== undefined ? 'hold' : dealers.length > 0 ? 'carry-out' : 'assess';
  // nobody is known to do it: who holds the view, or stands beside, is no party to the matter
  const window: Window = {
    first: run.first,
    next: run.next,
    scene,
    discourse,
    matter,
    aside: undefined,
    matterIsVerb: false,
    head: verb,
    groups,
    agents: dealers,
    owners: [],
    said,
    speaker: [],
  };
  const content = SLOTS[kind](window, act);
  // talks are of those who talk
  if (kind === 'talks' && (content.participants === undefined || content.participants === 'unknown')) return undefined;
  const scope = scopeAt(clause, matter.first);
  const condition = conditionIn(scene, run, scope.next, scope);
  return {
    ...statement,
    kind,
    ...(dealers.length > 0 ? { agents: dealers } : {}),
    act: toldAct(scene, act, kind, content.time),
    polarity: 'affirmed',
    certainty: (verb ?? matter).certainty,
    content,
    condition: condition ?? statement.condition,
  };
}

function isNegated(scene: Scene, { first, next }: Run): boolean {
  for (let at = first; at < next; at += 1) if (meaning(itemEndingAt(scene, at), 'negation') !== undefined) return true;
  return false;
}
