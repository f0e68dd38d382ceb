import type { Group } from '../actors/groups';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';
import { isExpected, isVerbFirst } from './verb-first';

/** Words between a subject and the object behind it, at most. */
const OBJECT_REACH = 2;

/** Acts that somebody does to somebody, who stands right behind the verb where its subject goes on. */
const UPON: ReadonlySet<string> = new Set(['urge', 'accuse', 'thank', 'threaten', 'warn']);
const MET: ReadonlySet<string> = new Set(['talks', 'visit']);

/**
 * «رحبت فرنسا بالهدنة وحثت حماس على …», «وصل الوزير إلى بيروت والتقى الرئيس …»: a verb joined to one before, of what is done to somebody, with one party behind it: that is its object, and
 * who acted before goes on. One who is met needs no more to tell; of the rest the verb must have the gender of the one before, and no comma part them.
 */
export function isOnlyObject(
  scene: Scene,
  { first, next, item, from, act, cue, matter, finite }: Predicate,
  group: Group,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): boolean {
  const { conjunctions, gender } = scene.reading.language.claims.syntax;
  if (!isVerbFirst(scene) || gender === undefined || !finite || cue !== undefined || group.from - next > OBJECT_REACH) return false;
  // «… موسكو، حيث يلتقي بوتين»
  const joined = item.offset > 0 && conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset));
  // «… إلى بروكسل، حيث من المقرر أن يلتقي كالاس»
  const due = all.some((other) => other.next === from && isExpected(scene, other));
  if (!joined && !due && meaning(itemEndingAt(scene, from - 1), 'conjunction') === undefined) return false;
  // «…، حيث ناقش الزعيمان الحرب»: two who are told of in the case of a subject
  const [member] = group.members;
  const two = member?.is === 'anaphor' && (member.anaphor === 'two-persons' || member.anaphor === 'two-sides');
  if (two && !gender.oblique.some((ending) => scene.tokens[member.next - 1]!.text.endsWith(ending))) return false;
  const isMet = matter?.form === 'verb' && MET.has(matter.kind);
  // «زيارة أجراها المبعوث إلى موسكو، حيث التقى نائب الوزير»: the visitor goes on
  const before = all.findLast(
    (other) =>
      other.finite &&
      !isExpected(scene, other) &&
      (!other.relative || (isMet && !joined)) &&
      other.first >= clause.first &&
      other.next <= from,
  );
  if (before === undefined || groups.some((other) => other.relation === undefined && !other.adjective && isNear(other, group)))
    return false;
  const { feminine } = gender;
  if (due && isMet) return group.members.length === 1;
  if (isFeminine(scene, before, feminine) !== isFeminine(scene, { first, item }, feminine)) return false;
  if (isMet) return group.members.length === 1;
  return joined && act?.form === 'verb' && UPON.has(act.act) && scene.tokens[from - 1]?.text !== ',';
}

/** Acts of somebody who holds or signs what the noun behind the verb names. */
const HELD: ReadonlySet<string> = new Set(['hold', 'agree', 'begin', 'end']);

/**
 * «وصل الوزير إلى أنقرة حيث أجرى محادثات», «وعقد اجتماعا», «ووقع مذكرة»: a noun right behind the verb that is in the accusative, or not of the verb's gender, is its object: who acted before goes on.
 */
function isHeldObject(scene: Scene, { first, next, item, act, finite }: Predicate, noun: Predicate): boolean {
  const { gender, circumstance } = scene.reading.language.claims.syntax;
  if (!isVerbFirst(scene) || gender === undefined || !finite || act?.form !== 'verb' || !HELD.has(act.act)) return false;
  if (noun.first !== next || next - first > 1) return false;
  const { text } = scene.tokens[noun.first]!;
  if (circumstance !== undefined && text.endsWith(circumstance)) return true;
  const feminine = [...gender.feminineNouns, ...(gender.feminineMany ?? [])].some((ending) => text.endsWith(ending));
  return feminine !== isFeminine(scene, { first, item }, gender.feminine);
}

const isNear = (other: Group, group: Group): boolean => other.from >= group.next && other.from - group.next <= OBJECT_REACH;

function isFeminine(
  { tokens }: Scene,
  { first, item }: Pick<Predicate, 'first' | 'item'>,
  { endings, prefixes }: { readonly endings: readonly string[]; readonly prefixes: readonly string[] },
): boolean {
  const verb = tokens[first]!.text.slice(item.offset);
  return endings.some((ending) => verb.endsWith(ending)) || prefixes.some((prefix) => verb.startsWith(prefix));
}

/** «وأكد أهمية وقف القتال», «وأعرب عن دعم الهدنة»: the noun in the verb's own words has the one behind it, and that is no subject. */
const holdsObject = (scene: Scene, { act, matter, finite, first, next }: Predicate): boolean =>
  isVerbFirst(scene) &&
  finite &&
  act !== undefined &&
  matter === undefined &&
  next - first > 1 &&
  meaning(itemEndingAt(scene, next - 1), 'relation') === undefined;

const STANDS: ReadonlySet<string> = new Set(['oppose', 'support', 'reject']);
const STRUCK: ReadonlySet<string> = new Set(['attack', 'sanctions', 'threat']);

/** «يشجب الهجمات على …»: no blow takes a stand. */
const isStoodOn = (scene: Scene, { act, cue, finite }: Predicate, { matter }: Predicate): boolean =>
  isVerbFirst(scene) && finite && cue === undefined && act?.form === 'verb' && STANDS.has(act.act) && STRUCK.has(matter!.kind);

/** The noun of a matter behind a verb is its object. */
export const isItsObject = (scene: Scene, predicate: Predicate, matter: Predicate): boolean =>
  isHeldObject(scene, predicate, matter) || holdsObject(scene, predicate) || isStoodOn(scene, predicate, matter);
