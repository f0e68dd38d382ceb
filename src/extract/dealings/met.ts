import type { Group, Party } from '../actors/groups';
import { covering } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Tokens of an aside, at most. */
const LONGEST_ASIDE = 20;
/** Words of a name that the subject goes on with, at most. */
const LONGEST_NAME = 4;

/**
 * «التقى الرئيس، اليوم بقصر قرطاج، رئيس الوزراء …», «بحث الوزير، الأحد في الرياض، مع نظيره …»: whom somebody meets or talks with, where times, places and occasions stand between the subject
 * (or the talks themselves) and them.
 */
export function metBehind(
  scene: Scene,
  matter: Predicate,
  from: number,
  groups: readonly Group[],
  isSubject: (group: Group) => boolean,
  meets = matter.matter!.form === 'verb' && matter.matter!.slots.medium === 'in-person',
): Group | undefined {
  if (!isVerbFirst(scene)) return undefined;
  let end = from;
  for (const group of groups) {
    if (group.from < end || group.adjective || group.possessive) continue;
    // «الأمير فيصل بن فرحان … وزير الخارجية»: the subject by another of its names
    if (group.relation === undefined && group.from - end <= LONGEST_NAME && isSubject(group)) {
      end = group.next;
      continue;
    }
    const met = meets && group.members.every(isPerson) && (group.relation === undefined || isGlued(group));
    if (!met && group.relation !== 'with') continue;
    // «بمقر الوزارة»: nobody else who can be told
    if (group.relation === undefined && group.members.every(({ is }) => is === 'anaphor') && isSubject(group)) continue;
    if (group.relation === undefined && !isWhole(scene, openingOf(scene, group.from, end) - 1)) continue;
    return isAside(scene, end, group.from, met) ? group : undefined;
  }
  return undefined;
}

const isPerson = (member: Party): boolean =>
  member.is === 'anaphor' || (member.is === 'actor' && (member.mention.type === 'person' || member.mention.type === 'group'));

/** «بنظيره», «بمعالي الوزير». */
const isGlued = ({ relation, from, first }: Group): boolean => relation === 'in' && first - from <= 1;

/** Where the words of honour before somebody begin. */
function openingOf(scene: Scene, from: number, floor: number): number {
  let at = from;
  while (at > floor && meaning(scene.syntax.get(at - 1), 'transparent') !== undefined && scene.timeAt(at - 1) === undefined) at -= 1;
  return at;
}

/** What stands before is ended: by a mark, a name, a time or a noun with its article, and no noun that somebody's name would go on from. */
function isWhole(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!;
  if (token.kind !== 'word' || scene.nameAt(at) !== undefined) return true;
  if (covering(scene.times, at) !== undefined) return true;
  const { articles = [], pronouns = [] } = scene.reading.language.claims.syntax;
  const { text } = token;
  return articles.some((article) => text.startsWith(article)) || pronouns.some((ending) => text.endsWith(ending) && text.length > 4);
}

/** Nothing but times, places, occasions and what stands between commas. */
function isAside(scene: Scene, from: number, stop: number, met: boolean): boolean {
  if (stop - from > 2 * LONGEST_ASIDE) return false;
  for (let at = from; at < stop; at += 1) {
    const item = scene.syntax.get(at);
    const opens =
      meaning(item, 'complementiser') ??
      meaning(item, 'relative') ??
      meaning(item, 'was') ??
      (item?.offset === 0 ? meaning(item, 'conjunction') : undefined);
    if (opens !== undefined) return false;
    const { text } = scene.tokens[at]!;
    if (text === '.' || text === ';' || text === ':') return false;
  }
  const said = within(scene.predicates, from, stop);
  if (
    said.some(
      ({ first, lexemes }) => scene.timeAt(first) === undefined && lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb'),
    )
  )
    return false;
  if (met) return true;
  // «بحث سبل التعاون مع فرنسا»: with whom the noun is
  let at = from;
  while (at < stop) {
    const next = asideAt(scene, at, stop);
    if (next === at) return false;
    at = next;
  }
  return true;
}

/** Past a time, a place, an occasion or what a pair of commas sets off. */
function asideAt(scene: Scene, at: number, stop: number): number {
  const time = scene.timeAt(at);
  if (time !== undefined) return time.next;
  if (scene.tokens[at]!.text === ',') {
    for (let close = at + 1; close < stop && close - at < LONGEST_ASIDE; close += 1) if (scene.tokens[close]!.text === ',') return close;
    return at + 1;
  }
  const item = scene.syntax.get(at);
  const name = within(scene.names, at, at + 1)[0];
  if (name?.kind === 'place' || (name?.kind === 'actor' && name.type === 'state')) return name.next;
  if (meaning(item, 'relation')?.relation === 'in' || meaning(item, 'during') !== undefined) {
    const behind = within(scene.names, item!.next, item!.next + 1)[0];
    if (behind !== undefined && behind.next <= stop) return behind.next;
    const { length } = within(scene.predicates, item!.next, stop);
    return length === 0 || meaning(item, 'during') !== undefined ? stop : at;
  }
  return meaning(item, 'transparent') !== undefined ? item!.next : at;
}

/** «وصل إلى مطار القاهرة الدولي، منذ قليل، وزير الخارجية …»: who comes stands behind where they come to and what is set off. */
export function arrivedBehind(
  scene: Scene,
  { matter, next }: Predicate,
  groups: readonly Group[],
  all: readonly Predicate[],
): Group | undefined {
  if (matter?.kind !== 'visit' || !isVerbFirst(scene) || meaning(itemEndingAt(scene, next - 1), 'relation')?.relation !== 'to')
    return undefined;
  const who = groups.find(
    ({ from, relation, adjective, members }) =>
      from > next &&
      relation === undefined &&
      !adjective &&
      members.every((member) => member.is === 'actor' && member.mention.type === 'person'),
  );
  if (who === undefined || who.from - next > LONGEST_ASIDE) return undefined;
  if (all.some(({ first }) => first >= next && first < who.from)) return undefined;
  return isWhole(scene, openingOf(scene, who.from, next) - 1) && isAside(scene, next, who.from, true) ? who : undefined;
}
