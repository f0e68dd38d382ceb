import type { Group } from './groups';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';

/** Who does what a predicate says, as far as the sentence itself tells. */
export type Subject =
  | { readonly is: 'group'; readonly group: Group }
  /** Not said here: the one who did what the sentence (or the one before) said last. */
  | { readonly is: 'elided' }
  /** Something that is no actor: "the truce", «эти переговоры». */
  | { readonly is: 'other' }
  /** A passive or impersonal form without an agent. */
  | { readonly is: 'impersonal' };

/** «وكان الوزير … قد بحث»: the subject of the past of the past stands between its two words. */
export function splitSubject(
  scene: Scene,
  { from, first }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Subject | undefined {
  if (meaning(itemEndingAt(scene, first - 1), 'may-present') === undefined) return undefined;
  let was = -1;
  for (let at = clause.first; at < from; at += 1) if (meaning(scene.syntax.get(at), 'was') !== undefined) was = at;
  if (was < 0 || all.some((other) => other.finite && other.first > was && other.next <= from)) return undefined;
  const group = groups.find((candidate) => candidate.from > was && candidate.next <= from);
  const named = group !== undefined && group.relation === undefined && !group.adjective && group.from - was <= LONGEST_TITLE;
  if (named && !all.some((other) => other.first > was && other.first < group.from)) return { is: 'group', group };
  return { is: first - was > 2 ? 'other' : 'elided' };
}

/** Words of honour before a name, at most. */
const LONGEST_TITLE = 5;

/** «أن القصف أدى إلى»: a noun that is no actor stands right before the verb, as its subject. */
export function nounBefore(scene: Scene, { from, first, item, participle }: Predicate): boolean {
  const { syntax } = scene.reading.language.claims;
  const token = scene.tokens[from - 1];
  if (syntax.gender === undefined || participle || token === undefined || token.kind !== 'word' || scene.tokens[from]!.gap === '\n')
    return false;
  if (from === first && item.offset > 0 && !syntax.futurePrefixes.includes(scene.tokens[first]!.text.slice(0, item.offset))) return false;
  if (scene.nameAt(from - 1) !== undefined || scene.times.some((time) => time.first < from && from <= time.next)) return false;
  return itemEndingAt(scene, from - 1) === undefined;
}

/** The verb stands before its subject. */
export const isVerbFirst = (scene: Scene): boolean => scene.reading.language.claims.syntax.subject === 'after';

/**
 * An unknown noun behind a verb is its subject or its object. It is the object of what one does to others where the noun has no article («قصفت مواقع») or is who is called upon
 * («ودعا المجتمع الدولي»); otherwise it may be the subject, and nobody known acts.
 */
export function unknownBehind(scene: Scene, { cue, matter, participle, first, item }: Predicate, at: number): Subject | undefined {
  const { syntax } = scene.reading.language.claims;
  if (syntax.gender === undefined || cue !== undefined || participle) return undefined;
  if (matter?.slots.casualties !== undefined) return { is: 'other' };
  if (meaning(scene.syntax.get(at), 'addressee') !== undefined) return undefined;
  const { text } = scene.tokens[at]!;
  // «عبرت جبهة … عن رفضها»: a body that no registry has, and that the verb agrees with
  if (
    meaning(scene.syntax.get(at), 'speaker') !== undefined &&
    meaning(scene.syntax.get(at), 'anaphor') === undefined &&
    scene.syntax.get(at)!.offset === 0
  ) {
    const verb = scene.tokens[first]!.text.slice(item.offset);
    const { prefixes, endings } = syntax.gender.feminine;
    const feminine = prefixes.some((prefix) => verb.startsWith(prefix)) || endings.some((ending) => verb.endsWith(ending));
    if (feminine === syntax.gender.feminineNouns.some((ending) => text.endsWith(ending))) return { is: 'other' };
  }
  return (syntax.articles ?? []).some((article) => text.startsWith(article) && text.length > article.length + 2)
    ? { is: 'other' }
    : undefined;
}

/** «وحث إيران», «ودعا الطرفين»: what does not agree with the verb before it, in gender or in case, is its object. */
export function isObject(scene: Scene, { first, item, participle }: Predicate, { members }: Group): boolean {
  const { gender } = scene.reading.language.claims.syntax;
  const member = members[0]!;
  if (gender === undefined) return false;
  const last = scene.tokens[member.next - 1]!.text;
  const noun = member.is === 'anaphor' || (member.is === 'actor' && member.mention.form === 'national');
  if (noun && gender.oblique.some((ending) => last.endsWith(ending))) return true;
  if (member.is !== 'actor' || member.mention.type !== 'state' || member.mention.form === 'adjective' || participle) return false;
  const verb = scene.tokens[first]!.text.slice(item.offset);
  const feminine =
    gender.feminine.prefixes.some((prefix) => verb.startsWith(prefix)) || gender.feminine.endings.some((ending) => verb.endsWith(ending));
  return !feminine && !gender.masculineStates.includes(member.mention.actor);
}
