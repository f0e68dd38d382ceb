import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Case, Decision } from '../frames/case';
import { withGivers } from '../needs/receiving';
import type { Predicate } from '../scene/predicates';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { findSubject } from '../subjects/subjects';
import { opensAlongside } from './alongside';
import { withFighters, withRepelled } from './fights';
import { withSide } from './from-whose-side';
import { isDeed } from './one-event';
import { isStruckBehind } from './struck-behind';

/** Who strikes, and is no land that is struck. */
const FORCES: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation']);
const WEAPONS: ReadonlySet<string> = new Set(['missiles', 'projectiles', 'explosives']);
/** Acts of those who fight each other. */
const FOUGHT: ReadonlySet<string> = new Set(['carry-out', 'begin', 'end', 'suspend']);
/** From a verb to the blow that its words tell of, at most. */
const BLOW_REACH = 24;
/** From the noun of a blow to whose it is. */
const OWNER_REACH = 7;
const RELATIVE_REACH = 14;

/**
 * «قُتل سبعة في غارة إسرائيلية», «أسفر هجوم لقوات … عن مقتل», «استشهد شاب برصاص الجيش»: where verbs stand first, whoever deals the blow that a claim of the dead or of a strike tells of does it,
 * if nobody else is named.
 */
export function withStrikers(given: Case, decided: Decision | undefined): Decision | undefined {
  const { clause, matter } = given;
  const { scene } = clause;
  if (decided !== undefined && matter.matter!.kind === 'aid') return withGivers(given, decided);
  if (decided === undefined || matter.matter!.kind !== 'attack') return decided;
  if (!isVerbFirst(scene)) return withRepelled(given, FOUGHT.has(decided.act) ? withSide(given, withFighters(given, decided)) : decided);
  if (decided.act !== 'carry-out') return decided;
  const counts = matter.matter!.slots.casualties !== undefined;
  // «تعرضت السفينة لهجوم»: the subject of such a verb is struck
  const suffers = matter.matter!.needs === 'blow' || matter.matter!.needs === 'repelled';
  if (suffers) return { ...decided, agents: doersIn(given) ?? [] };
  if (decided.agents.some((ref) => !counts || ref.inferredFrom === undefined)) return decided;
  const agents = doersIn(given);
  return agents === undefined ? decided : { ...decided, agents };
}

const doersIn = (given: Case): readonly Ref[] | undefined =>
  blowsOf(given)
    .map((blow) => doersOf(given, blow))
    .find((refs) => refs.length > 0);

/** The blows that the words of a claim tell of: its own noun, else that of the subject, else the weapons and blows behind. */
function blowsOf({ clause: { scene, predicates }, matter, scope }: Case): Run[] {
  const isBlow = (other: Predicate) =>
    other.matter?.kind === 'attack' && other.matter.form === 'noun' && !other.finite && other.matter.slots.casualties === undefined;
  if (isBlow(matter)) return [matter];
  const end = endOf(scene, matter, predicates, scope);
  const behind: Run[] = [
    ...predicates.filter((other) => isBlow(other) && other.first >= matter.next && other.first < end),
    ...within(scene.terms, matter.next, end).filter((item) => isWeapon(item) && isBehindPreposition(scene, item)),
  ].sort((a, b) => a.first - b.first);
  if (matter.matter!.slots.leads === undefined) return behind;
  const subject = predicates.findLast((other) => isBlow(other) && other.first >= scope.first && other.next <= matter.first);
  return subject === undefined ? behind : [subject, ...behind];
}

const isWeapon = ({ lexemes }: Item): boolean => lexemes.some((lexeme) => lexeme.role === 'term' && WEAPONS.has(lexeme.term));

/** Where the clause of the claim ends: at a verb of another clause, or a mark that parts sentences. */
function endOf(scene: Scene, matter: Predicate, all: readonly Predicate[], scope: Run): number {
  const { tokens, syntax } = scene;
  const next = Math.min(scope.next, matter.next + BLOW_REACH);
  const verb = all.find(
    (other) =>
      other.finite && other.first >= matter.next && !other.relative && !countsToo(other) && tokens[other.from - 1]?.kind === 'mark',
  );
  for (let at = matter.next; at < next; at += 1) {
    if ((verb !== undefined && at >= verb.from) || opensAlongside(scene, at)) return at;
    const { text } = tokens[at]!;
    if (text === ';' || text === ':' || meaning(syntax.get(at), 'complementiser') !== undefined) return at;
  }
  return next;
}

const countsToo = ({ matter }: Predicate): boolean => matter?.kind === 'attack' && matter.slots.casualties !== undefined;

/** «برصاص», «في سقوط صاروخ», «جراء انفجار مسيرة»: what kills stands behind a preposition or a word of cause. */
function isBehindPreposition(scene: Scene, { first, offset }: Item): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  if (offset > 0 && proclitics[scene.tokens[first]!.text.slice(0, offset)] === 'in') return true;
  for (let at = first - 1; at >= first - 2 && at >= 0; at -= 1) {
    const item = itemEndingAt(scene, at);
    if (meaning(item, 'during') !== undefined || meaning(item, 'relation')?.relation === 'in') return true;
  }
  return false;
}

/** Whose blow it is: an adjective that agrees with its noun, a force behind it or behind a preposition, or the subject of its relative clause. */
function doersOf(given: Case, blow: Run): readonly Ref[] {
  const { clause, scope } = given;
  const { scene, groups, predicates, discourse, attributed } = clause;
  const owner = ownerOf(given, blow);
  if (owner !== undefined) return refsOf(owner, discourse);
  const verb = predicates.find((other) => other.finite && other.first >= blow.next && other.first - blow.next <= RELATIVE_REACH);
  const describes =
    verb !== undefined &&
    (verb.relative || meaning(itemEndingAt(scene, verb.from - 1), 'relative') !== undefined) &&
    isDeed(verb, 'attack');
  if (!describes || marksBetween(scene, blow.next, verb.from)) return [];
  const named = (attributed.subjects.get(verb) ?? []).filter(
    ({ start, inferredFrom }) => start !== undefined || inferredFrom === 'noun-phrase',
  );
  if (named.length > 0) return named;
  const found = findSubject(scene, verb, predicates, groups, scope);
  return found.is === 'group' ? refsOf(found.group, discourse) : [];
}

function marksBetween({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '"' && tokens[at]!.text !== "'") return true;
  return false;
}

function ownerOf({ clause: { scene, groups, predicates } }: Case, blow: Run): Group | undefined {
  let armed = blow.first !== scene.predicateAt(blow.first)?.first;
  for (let at = blow.next; at <= blow.next + OWNER_REACH && at < scene.tokens.length; at += 1) {
    const group = groups.find(({ from, first }) => from === at || first === at);
    if (group !== undefined) return isOwner(scene, group, blow, armed) && !isOfObject(scene, group, blow) ? group : undefined;
    if (scene.tokens[at]!.kind !== 'word' || scene.nameAt(at) !== undefined || scene.timeAt(at) !== undefined) return undefined;
    if (predicates.some((other) => other.first === at && (other.finite || other.matter?.kind === 'attack'))) return undefined;
    const item = scene.syntax.get(at);
    if (meaning(item, 'relation') !== undefined || meaning(item, 'relative') !== undefined || meaning(item, 'complementiser') !== undefined)
      return undefined;
    if (within(scene.terms, at, at + 1).some((item) => isWeapon(item) && isBehindPreposition(scene, item))) armed = true;
  }
  return undefined;
}

/** «استهدفت الغارة مواقع لحماس»: a noun between, which is no adjective of the blow as it has no article where the blow has one, is what is theirs. */
function isOfObject({ tokens, reading }: Scene, { relation, first, from }: Group, { next }: Run): boolean {
  if (relation !== 'to' || from === next || first === next) return false;
  const { articles = [] } = reading.language.claims.syntax;
  const isDefinite = (at: number) => articles.some((article) => tokens[at]!.text.startsWith(article));
  return isDefinite(next - 1) !== isDefinite(next);
}

function isOwner(scene: Scene, group: Group, blow: Run, armed: boolean): boolean {
  const { tokens, reading } = scene;
  const { gender } = reading.language.claims.syntax;
  const forces = group.members.every((member) => member.is === 'actor' && FORCES.has(member.mention.type));
  if (group.relation === undefined && group.members.every((member) => member.is === 'actor' && member.mention.form === 'adjective')) {
    const ends = (text: string, endings: readonly string[] = []) => endings.some((ending) => text.endsWith(ending));
    const noun = tokens[blow.next - 1]!.text;
    const feminine = ends(noun, gender?.feminineNouns) || ends(noun, gender?.feminineMany);
    // «قصف مواقع إيرانية»: the adjective of what is struck, which agrees with another noun
    return armed || group.first === blow.next || feminine === ends(tokens[group.members[0]!.next - 1]!.text, gender?.feminineNouns);
  }
  if (group.relation === undefined) return group.first === blow.next && (forces || isStruckBehind(scene, group.next));
  // «قصف من الجانب الباكستاني»
  const side = group.members.every((member) => member.is === 'actor' && member.mention.form === 'adjective');
  return (
    ((group.relation === 'to' || group.relation === 'from') && forces) ||
    ((group.relation === 'from' || group.relation === 'by') && (forces || side))
  );
}
