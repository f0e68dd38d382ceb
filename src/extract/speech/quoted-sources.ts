import type { Sentence } from '../../text';
import { type Discourse, type Link, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { chainAt, type Scope } from './chains';
import { isNameless } from './sources';

/** «نقلت الوكالة عن المبعوث قوله إن»: whom the one who reports quotes. */
export function quotedSource(
  scene: Scene,
  { cue, next }: Predicate,
  groups: readonly Group[],
  scope: Run,
  discourse: Discourse,
  link: Pick<Link, 'mode' | 'first'>,
): readonly Link[] {
  const { quotedBehind } = scene.reading.language.claims.syntax;
  if (quotedBehind === undefined || cue?.cue !== 'report') return [];
  const source = groups.find(
    (group) =>
      (group.relation === 'from' || group.relation === 'to') &&
      group.from >= next - 1 &&
      group.next <= scope.first &&
      quotedBehind.includes(scene.tokens[group.from]!.text),
  );
  if (source === undefined) return [];
  const speakers = refsOf(source, discourse);
  const anonymous = speakers.length === 0 && source.members.some((member) => member.is === 'anonymous');
  if (speakers.length === 0 && !anonymous) return [];
  let at = { first: source.from, next: source.from + 1 };
  for (let token = source.next; token < scope.first; token += 1)
    if (meaning(scene.syntax.get(token), 'quoting') !== undefined) at = { first: token, next: token + 1 };
  // «نسبت الوكالة إلى المبعوث قوله»: who is told something says nothing
  if (source.relation === 'to' && at.first === source.from) return [];
  return [{ speakers, cue: 'say', mode: link.mode, anonymous, at: span(scene, at), first: link.first, plural: speakers.length > 1 }];
}

/** «ونُقل عن المبعوث قوله إن …»: who quotes him is not told. */
export function putQuoted(
  scene: Scene,
  predicate: Predicate,
  groups: readonly Group[],
  scope: Run & { readonly direct: boolean },
  discourse: Discourse,
  scopes: Scope[],
): boolean {
  const mode = scope.direct ? 'direct' : 'indirect';
  const quoted = predicate.finite ? quotedSource(scene, predicate, groups, scope, discourse, { mode, first: predicate.from }) : [];
  if (quoted.length === 0) return false;
  scopes.push({ first: scope.first, next: scope.next, chain: [...chainAt(scopes, predicate.first), ...quoted] });
  return true;
}

/** «وفق ما نقلته الوكالة عن مصدر»: whom the source told of by an adverbial quotes, right behind it. */
export function citedBy(
  scene: Scene,
  source: Group | undefined,
  groups: readonly Group[],
  discourse: Discourse,
  link: Link,
): readonly Link[] {
  const { quotedBehind } = scene.reading.language.claims.syntax;
  if (source === undefined || quotedBehind === undefined) return [];
  const cited = groups.find(
    ({ from, relation }) =>
      relation === 'from' && from >= source.next && from <= source.next + 1 && quotedBehind.includes(scene.tokens[from]!.text),
  );
  if (cited === undefined) return [];
  const speakers = refsOf(cited, discourse);
  const anonymous = speakers.length === 0 && cited.members.some((member) => member.is === 'anonymous');
  if (speakers.length === 0 && !anonymous) return [];
  const at = span(scene, { first: cited.from, next: cited.from + 1 });
  return [{ speakers, cue: 'say', mode: link.mode, anonymous, at, first: link.first, plural: speakers.length > 1 }];
}

export const span = (scene: Scene, { first, next }: Run): { start: number; end: number } => ({
  start: scene.tokens[first]!.start,
  end: scene.tokens[next - 1]!.end,
});

/** How far before "as saying" the verb of quoting may stand. */
const QUOTING_REACH = 14;

/** "TASS quoted Lavrov as saying that …", "…, Lavrov was quoted by TASS as saying": whom somebody quotes, inside who quotes them. */
function quotedAs(
  scene: Scene,
  predicate: Predicate,
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
): { readonly scope: Run; readonly chain: readonly Link[] } | undefined {
  const { tokens, syntax } = scene;
  const { quoters, nonFinite } = scene.reading.language.claims.syntax;
  const as = predicate.first - 1;
  if (quoters === undefined || meaning(syntax.get(as), 'quoting') === undefined) return undefined;
  if (as <= sentence.first) return undefined;
  let verb = as - 1;
  while (verb > sentence.first && verb > as - QUOTING_REACH && !quoters.includes(tokens[verb]!.text)) verb -= 1;
  if (!quoters.includes(tokens[verb]!.text)) return undefined;
  const passive = nonFinite.finiteAfter?.includes(tokens[verb - 1]!.text) === true;
  const ahead = groups.findLast(
    ({ next, relation, adjective, possessive }) => next <= verb && relation === undefined && !adjective && !possessive,
  );
  const between = groups.find(({ first, next, adjective }) => first > verb && next <= as && !adjective);
  const link = (group: Group | undefined, cue: Link['cue'], at: Run): Link => {
    // "quoted two Iranian officials as saying": nobody is named
    const speakers = group === undefined || isNameless(group) ? [] : refsOf(group, discourse);
    return {
      speakers,
      cue,
      mode: 'indirect',
      anonymous: speakers.length === 0,
      at: span(scene, at),
      first: Math.min(verb, group?.from ?? verb),
      plural: speakers.length > 1,
    };
  };
  const quoter = link(passive ? between : ahead, 'report', { first: verb, next: verb + 1 });
  const quoted = link(passive ? ahead : between, 'say', { first: as, next: predicate.next });
  // nobody is told to quote: "was quoted as saying"
  const named =
    !passive || tokens.slice(verb + 1, as).some((_, index) => meaning(syntax.get(verb + 1 + index), 'relation')?.relation === 'by');
  const chain = named ? [quoter, quoted] : [quoted];
  const that = meaning(syntax.get(predicate.next), 'complementiser') === undefined ? predicate.next : syntax.get(predicate.next)!.next;
  const start = Math.min(verb, ahead?.from ?? verb);
  const behind =
    start > sentence.first + 1 &&
    (that >= sentence.next || tokens[that]!.text === '.' || meaning(syntax.get(that), 'relation') !== undefined);
  if (!behind) return { scope: { first: that, next: sentence.next }, chain };
  let mark = start - 1;
  while (mark > sentence.first && tokens[mark]!.kind !== 'mark') mark -= 1;
  return mark > sentence.first ? { scope: { first: sentence.first, next: mark }, chain } : undefined;
}

/** "Pakistan's announcement that it would release the pilot eased tensions": a noun of reporting with its owner and a that-clause, which ends where the verb of the sentence stands. */
function announcementThat(
  scene: Scene,
  { cue, first, next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
): { readonly scope: Run; readonly link: Link } | undefined {
  const that = scene.syntax.get(next);
  if (cue?.form !== 'noun' || scene.reading.language.claims.syntax.subject !== 'before' || meaning(that, 'complementiser') === undefined)
    return undefined;
  const owner = groups.findLast(
    (group) => group.next <= first && first - group.next <= OWNER_REACH && (group.possessive || group.adjective),
  );
  const speakers = owner === undefined ? [] : refsOf(owner, discourse);
  if (owner === undefined || speakers.length === 0) return undefined;
  const verbs = all.filter((other) => other.finite && other.first >= that!.next);
  return {
    scope: { first: that!.next, next: verbs[1]?.from ?? sentence.next },
    link: {
      speakers,
      cue: cue.cue,
      mode: 'indirect',
      anonymous: false,
      at: span(scene, { first, next }),
      first: owner.from,
      plural: speakers.length > 1,
    },
  };
}

const OWNER_REACH = 2;

const TOLD: ReadonlySet<string> = new Set(['announce', 'confirm', 'report']);

/** "Her release was announced by Doha": a cue in the passive, and who tells it behind "by". */
function toldBy(
  scene: Scene,
  { cue, finite, from, first, next }: Predicate,
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
): { readonly scope: Run; readonly link: Link } | undefined {
  const { subject, nonFinite } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cue?.form !== 'verb' || !finite || !TOLD.has(cue.cue)) return undefined;
  if (nonFinite.finiteAfter?.includes(scene.tokens[first - 1]?.text ?? '') !== true) return undefined;
  const by = groups.find(({ relation, from: opened }) => relation === 'by' && opened >= next && opened <= next + BY_REACH);
  const speakers = by === undefined ? [] : refsOf(by, discourse);
  if (by === undefined || speakers.length === 0 || from <= sentence.first) return undefined;
  return {
    scope: { first: sentence.first, next: from },
    link: {
      speakers,
      cue: cue.cue,
      mode: 'indirect',
      anonymous: false,
      at: span(scene, { first, next }),
      first: from,
      plural: speakers.length > 1,
    },
  };
}

const BY_REACH = 5;

/** Reports told otherwise than by a subject and its verb: "quoted … as saying", "was announced by …", "the announcement that …". */
export function toldAround(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
): { readonly scope: Run; readonly chain: readonly Link[]; readonly denied?: true } | undefined {
  const quoted = quotedAs(scene, predicate, groups, sentence, discourse);
  if (quoted !== undefined) return quoted;
  const told =
    toldBy(scene, predicate, groups, sentence, discourse) ?? announcementThat(scene, predicate, all, groups, sentence, discourse);
  if (told === undefined) return undefined;
  // "denied Azerbaijani claims that …": what somebody denies is not told
  const over = all.findLast(({ finite, next }) => finite && next <= predicate.first);
  const denied =
    over !== undefined &&
    predicate.first - over.next <= DENIED_REACH &&
    (over.cue?.cue === 'deny' || over.act?.act === 'deny' || over.act?.act === 'reject');
  return denied ? { scope: told.scope, chain: [told.link], denied } : { scope: told.scope, chain: [told.link] };
}

const DENIED_REACH = 3;
