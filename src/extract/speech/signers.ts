import type { Sentence } from '../../text';
import { type Discourse, refsOf } from '../actors/discourse';
import type { Group, Party } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** How far behind "we," those who say it may be named, in tokens. */
const REACH = 10;

/** Notes whom a statement tells in its own words to be its author, and gives whether the sentence does nothing else. */
export function noteSigners(
  scene: Scene,
  sentence: Sentence,
  heading: boolean,
  groups: readonly Group[],
  predicates: readonly Predicate[],
  discourse: Discourse,
): boolean {
  const introduces = isIntroduction(scene, sentence);
  if (discourse.author.length > 0) return introduces;
  const author = heading
    ? byline(scene, sentence, groups)
    : introduces
      ? issuers(scene, groups)
      : (signing(scene, sentence, groups, predicates)?.members ?? []);
  if (author.length > 0)
    discourse.author = author
      .flatMap((party) => refsOf({ ...groups[0]!, members: [party] }, discourse))
      .map((ref) => ({ ...ref, inferredFrom: 'heading' }));
  return introduces;
}

/** "Nadia Okello, Minister of State": a line at the top of the text that is one person with an office, and nothing more. */
function byline({ tokens }: Scene, { first, next, paragraph }: Sentence, groups: readonly Group[]): readonly Party[] {
  const [group] = groups;
  const member = group?.members[0];
  if (paragraph > LAST_BYLINE || group === undefined || groups.length > 1 || member?.is !== 'actor') return [];
  if (group.members.length > 1 || group.first !== first || group.next !== next || member.mention.type !== 'person') return [];
  for (let at = first; at < next; at += 1) if (tokens[at]!.text === ',') return group.members;
  return [];
}

const LAST_BYLINE = 2;

/** "The following declaration was released together by the Governments of A and B.": a sentence of few words that opens the text. */
function isIntroduction(scene: Scene, { first, next, paragraph }: Sentence): boolean {
  const { announcing } = scene.reading.language.claims.syntax;
  if (announcing === undefined || paragraph > LAST_OPENING) return false;
  const { tokens, syntax } = scene;
  const end = Math.min(next, first + REACH);
  let announces = false;
  let statement = false;
  for (let at = first; at < end; at += 1) {
    announces ||= announcing.includes(tokens[at]!.text);
    statement ||= meaning(syntax.get(at), 'statement') !== undefined;
    if (announces && statement && meaning(syntax.get(at), 'relation')?.relation === 'by') return true;
  }
  return false;
}

/** Whose text follows: those named behind the first "by" of its introduction, in brackets no more of them. */
function issuers(scene: Scene, groups: readonly Group[]): readonly Party[] {
  const from = groups.findIndex((group) => isBy(scene, group));
  if (from < 0) return [];
  const parties: Party[] = [];
  let at = groups[from]!.first;
  for (const group of groups.slice(from)) {
    if (group !== groups[from] && !goesOn(scene, at, group.first)) break;
    parties.push(...group.members.filter(({ is, first }) => is === 'actor' && !isInBrackets(scene, first)));
    at = group.next;
  }
  return parties;
}

/** A comma or "and", and the words that open a name: ", the Republic of". What brackets tell stands aside. */
function goesOn({ tokens, syntax }: Scene, from: number, to: number): boolean {
  let words = 0;
  let joined = false;
  let open = false;
  for (let at = from; at < to; at += 1) {
    const { text, kind } = tokens[at]!;
    if (text === '(') open = true;
    else if (text === ')') open = false;
    else if (open) continue;
    else if (text === ',' || meaning(syntax.get(at), 'conjunction') !== undefined) joined = true;
    else if (kind === 'word') words += 1;
    else return false;
  }
  return open || (joined && words < BODY_REACH);
}

function isInBrackets({ tokens }: Scene, first: number): boolean {
  for (let at = first - 1; at > first - REACH && at >= 0; at -= 1) {
    if (tokens[at]!.text === '(') return true;
    if (tokens[at]!.kind === 'mark') return false;
  }
  return false;
}

/** "by A", "by the Governments of A". */
function isBy(scene: Scene, { from, relation }: Group): boolean {
  if (relation === 'by') return true;
  if (relation !== 'of' && relation !== undefined) return false;
  for (let at = from; at > from - BODY_REACH && at > 0; at -= 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'by') return true;
  return false;
}

const BODY_REACH = 5;

/** The paragraph, from 0, that a text's own introduction stands in at the latest. */
const LAST_OPENING = 3;

/** "We, the leaders of A and B, met …": who is named between "we" and the verb. */
function signing(
  { tokens, syntax }: Scene,
  { first }: Sentence,
  groups: readonly Group[],
  predicates: readonly Predicate[],
): { readonly we: Party; readonly members: readonly Party[]; readonly last: Group } | undefined {
  const we = groups[0]?.members[0];
  if (groups[0]?.first !== first || we?.is !== 'anaphor' || we.anaphor !== 'we' || tokens[we.next]?.text !== ',') return undefined;
  const verb = predicates.find(({ finite, relative }) => finite && !relative)?.from ?? first;
  const ahead = groups.filter((group) => group.next <= verb);
  const last = ahead.at(-1);
  const [who] = ahead.flatMap(({ members }) => members.filter(({ is }) => is === 'actor'));
  if (last === undefined || who === undefined || who.first - we.next > REACH) return undefined;
  let end = last.next;
  while (end < verb && (tokens[end]!.text === ',' || meaning(syntax.get(end), 'transparent') !== undefined)) end += 1;
  if (end < verb) return undefined;
  // "the G7 ministers of Canada, France …": those of whom a body is told are told behind it
  const lists = ahead.filter(({ members }) => members.filter(({ is }) => is === 'actor').length > 1);
  const named = ahead.flatMap((group) =>
    lists.length > 0 && group === ahead[0] && lists[0] !== group ? [] : group.members.filter(({ is }) => is === 'actor'),
  );
  return { we, members: named, last };
}

/** The same sentence with all that stands between "we" and its verb as one group: "We, the ministers of A and B, urge" is what "we" urge. */
export function withSigners(
  scene: Scene,
  sentence: Sentence,
  groups: readonly Group[],
  predicates: readonly Predicate[],
): readonly Group[] {
  const found = signing(scene, sentence, groups, predicates);
  if (found === undefined) return groups;
  const { we, last } = found;
  return [{ ...groups[0]!, members: [we], next: last.next }, ...groups.filter(({ first }) => first >= last.next)];
}
