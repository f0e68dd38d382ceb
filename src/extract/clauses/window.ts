import type { Relation } from '../../languages/words/claims';
import type { ActorMention, DurationMention, PlaceMention, QuantityMention, TimeMention } from '../../read/mentions';
import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { unknownPlaceIn } from '../names/unknown-places';
import { isPossessiveAt, itemEndingAt, meaning, type Placed, type Run, type Scene, within } from '../scene/scene';
import { isDealtBehind } from '../scene/taken-up';
import { isVerbFirst } from '../scene/verb-first';
import { goesOnSince } from './going-on-since';
import { isOfPersonRelative } from './of-person-relative';
import { isWithin } from './relative-asides';

/** What the slots of one claim are filled from: the stretch of the sentence that belongs to its matter. */
export interface Window extends Run {
  readonly scene: Scene;
  readonly discourse: Discourse;
  /** The matter's own words. */
  readonly matter: Run;
  /** A relative clause before the matter, which fills no slot. */
  readonly aside?: Run | undefined;
  /** The matter is named by a verb: "will retaliate". */
  readonly matterIsVerb: boolean;
  /** The verb or noun that the claim hangs on. */
  readonly head: Run | undefined;
  readonly groups: readonly Group[];
  readonly agents: readonly Ref[];
  /** Whose proposal or agreement the matter is called. */
  readonly owners: readonly Ref[];
  /** What the name of the matter itself says of the slots. */
  readonly said: Readonly<Record<string, string | readonly string[]>>;
  /** Whether the speaker's words around it are a subject's: who speaks last in the chain. */
  readonly speaker: readonly Ref[];
}

const inWindow = <T extends Run>(items: readonly T[], window: Run & Pick<Window, 'aside'>): T[] =>
  within(items, window.first, window.next).filter((item) => item.next <= window.next && !isWithin(item, window.aside));

/** Values of a vocabulary that the window's words say, in order, each once. */
export function termsIn<V extends string>(
  window: Run & Pick<Window, 'scene' | 'aside'>,
  vocabulary: readonly V[],
  from = window.first,
): V[] {
  const found: V[] = [];
  for (const item of within(window.scene.terms, from, window.next)) {
    if (item.next > window.next || isOfName(window.scene, item) || isWithin(item, window.aside)) continue;
    for (const lexeme of item.lexemes) {
      const term = lexeme.role === 'term' ? (lexeme.term as V) : undefined;
      if (term !== undefined && !found.includes(term) && vocabulary.includes(term)) found.push(term);
    }
  }
  return found;
}

/** «الدفاع المدني»: a word within the name of a body that speaks says nothing of what it tells. */
function isOfName(scene: Scene, { first, next }: Run): boolean {
  const name = scene.nameAt(first);
  return name?.form === 'unregistered' && isVerbFirst(scene) && name.next - name.first > next - first;
}

/** The one value of a vocabulary: what the matter's name says, else the term nearest to it. */
export function termIn<V extends string>(window: Window, slot: string, vocabulary: readonly V[]): V | undefined {
  const said = window.said[slot];
  if (typeof said === 'string') return vocabulary.find((value) => value === said);
  return termsIn(window, vocabulary)[0];
}

export const durationsIn = (window: Window): Placed<DurationMention>[] => inWindow(window.scene.durations, window);

/** Before a verb that a conjunction joins to what is said before: "spoke for two hours and agreed on a truce". */
export function isOfClauseBefore({ scene, head, groups }: Window, { next }: Run): boolean {
  if (head === undefined) return false;
  const amongNames = (at: number) => groups.some((group) => group.first < at && at < group.next);
  for (let at = next; at < head.first; at += 1)
    if (meaning(scene.syntax.get(at), 'conjunction') !== undefined && !amongNames(at)) return true;
  return head.first >= next && (scene.predicateAt(head.first)?.offset ?? 0) > 0 && scene.syntax.get(head.first) === undefined;
}

/** A time in the window; `behind` asks for one that stands behind the matter's name. */
export function timeIn(window: Window, behind = false): TimeMention | undefined {
  const found = inWindow(window.scene.times, window).filter((time) => time.value !== undefined);
  // "agreed on Saturday to …" says when it was agreed; "agreed to hold on Saturday …" when it happens: one more verb stands between
  const between = (time: Run) => within(window.scene.predicates, window.first, time.first).length > 1;
  const own = found.filter((time) => !isOfDescription(window, time));
  return own.find((time) => !behind || time.first >= window.matter.first || between(time));
}

/** "civilians seized in July", "the deal reached in May", "gendarmes it had detained since June": when that happened, and not the matter. */
function isOfDescription({ scene, matter, head }: Window, time: Run): boolean {
  const { reduced } = scene.reading.language.claims.syntax;
  if (time.first < matter.next) return false;
  if (head !== undefined && head.first >= time.next && isInAside(scene, matter.next, time, head.first)) return true;
  if (isSince(scene, matter, time) || goesOnSince(scene, matter, time)) return true;
  if (isOfParticiple(scene, matter.next, time, head) || isOfPersonRelative(scene, matter.next, time, head)) return true;
  if (reduced === undefined) return false;
  for (let at = time.first - 1; at >= matter.next; at -= 1) {
    if (head !== undefined && head.first <= at && at < head.next) return false;
    // "four captured soldiers": a participle before its noun tells nothing of when
    if (reduced.forms.includes(scene.tokens[at]!.text) && (at + 1 === time.first || reduced.before.includes(scene.tokens[at + 1]!.text)))
      return true;
    const verb = scene.predicateAt(at);
    if (verb?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light')) return false;
    if (meaning(scene.syntax.get(at), 'future') !== undefined) return false;
  }
  return false;
}

/** "a truce, the first since 2014": what has not been since tells of no time of the matter. */
function isSince({ tokens, predicateAt, times }: Scene, { next }: Run, time: Run): boolean {
  if (within(times, time.first, time.first + 1)[0]?.bound !== 'from') return false;
  for (let at = time.first - 1; at >= next; at -= 1) {
    if (tokens[at]!.text === ',') return true;
    if (predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun')) return false;
  }
  return false;
}

/** «ограничения, введённые в 2017 году»: behind a participle that heads a clause and is not the claim's own. */
function isOfParticiple({ tokens, predicateAt }: Scene, from: number, time: Run, head: Run | undefined): boolean {
  for (let at = time.first - 1; at >= from && tokens[at]!.text !== ','; at -= 1)
    if (predicateAt(at)?.finite !== undefined) return head?.first !== at;
  return false;
}

/** "The truce, which took effect in March, has been violated": an aside between two commas right behind the matter holds the time. */
function isInAside({ tokens, syntax, reading }: Scene, from: number, time: Run, verb: number): boolean {
  let open = from;
  // «Передача двух солдат, попавших в плен в мае, состоится …»: a noun of the matter may stand between
  if (reading.language.claims.syntax.cases !== undefined) while (open < time.first && tokens[open]!.text !== ',') open += 1;
  if (tokens[open]?.text !== ',') return false;
  const opener = syntax.get(open + 1);
  if ((meaning(opener, 'relative') ?? meaning(opener, 'apposition')) === undefined) return false;
  for (let at = time.next; at < verb; at += 1) if (tokens[at]!.text === ',') return true;
  return false;
}

export const quantitiesIn = (window: Window): Placed<QuantityMention>[] =>
  inWindow(window.scene.quantities, window).filter(({ first }) => !isApart(window.scene, first));

/** «кроме 10 заложников, освободили двух …»: those who are counted besides are not those whom it is told of. */
const isApart = ({ tokens, reading }: Scene, first: number): boolean =>
  reading.language.claims.syntax.besides?.includes(tokens[first - 1]?.text ?? '') === true;

/** The first place behind the matter's name, by its own name or as the seat of a state. */
export function placeIn(window: Window, from = window.matter.first): (PlaceMention | ActorMention) | undefined {
  const reach = isVerbFirst(window.scene) ? FAR_PLACE_REACH : PLACE_REACH;
  const known = inWindow(window.scene.names, { first: from, next: window.next }).find((name) => {
    if (name.first - window.matter.next > reach || separated(window, window.matter.next, name.first)) return false;
    if (name.kind === 'place') return true;
    // "at Iraq's request": nothing is there
    if (isPossessiveAt(window.scene, name.next)) return false;
    return name.place !== undefined && name.form !== 'adjective' && relationOf(window, name) === 'in';
  });
  const unknown = unknownPlaceIn(window.scene, {
    first: from < window.matter.first ? from : Math.max(from, window.matter.next),
    next: Math.min(window.next, window.matter.next + reach),
  });
  if (unknown === undefined || separated(window, window.matter.next, unknown.first)) return known;
  return known === undefined || unknown.start < known.start ? unknown : known;
}

/** «У Лівані набуло чинності перемир'я»: where it happens, told before the matter's name and nearest to it. */
export function placeBefore(window: Window): (PlaceMention | ActorMention) | undefined {
  return inWindow(window.scene.names, { first: window.first, next: window.matter.first }).findLast(
    (name) =>
      (name.kind === 'place' || (name.place !== undefined && name.form !== 'adjective')) &&
      !window.agents.some((agent) => agent.start === name.start) &&
      meaning(itemEndingAt(window.scene, name.first - 1), 'relation')?.relation === 'in',
  );
}

/** "pledged money for Syria and called for a truce": a verb joined to the one before has a place of its own or none. */
export const isJoined = ({ scene, head }: Window): boolean =>
  head !== undefined && meaning(itemEndingAt(scene, head.first - 1), 'conjunction') !== undefined;

/** Acts whose time is the matter's own: anything else is said, agreed or asked at its time. */
export const HAPPENS: ReadonlySet<string> = new Set(['hold', 'carry-out', 'plan', 'begin', 'end', 'suspend', 'pledge']);

const PLACE_REACH = 12;
/** Where verbs stand first, the subject and the object stand between. */
const FAR_PLACE_REACH = 18;

/** A relative clause or one more verb lies between. */
/** «саміт, який відбудеться 15 червня у Швейцарії»: a relative clause that tells where what stands before it is held, and nothing else. */
function isHeldBehind(scene: Scene, relative: number, to: number): boolean {
  const { cases, relativeNominatives = [] } = scene.reading.language.claims.syntax;
  if (cases === undefined || !relativeNominatives.some((ending) => scene.tokens[relative]!.text.endsWith(ending))) return false;
  const verbs = within(scene.predicates, relative, to);
  return (
    verbs.length === 1 &&
    verbs[0]!.first <= relative + 2 &&
    verbs[0]!.lexemes.some((lexeme) => lexeme.role === 'act' && (lexeme.act === 'hold' || lexeme.act === 'plan')) &&
    !scene.tokens.slice(relative, to).some(({ text }) => text === ',')
  );
}

function separated({ scene, groups, matter }: Window, from: number, to: number): boolean {
  // «между А и Б»: what joins two actors parts nothing
  const joins = (at: number) => groups.some((group) => group.members.length > 1 && group.first < at && at < group.next);
  for (let at = from; at < to; at += 1)
    if (meaning(scene.syntax.get(at), 'relative') !== undefined)
      return !isHeldBehind(scene, at, to) && !isDealtBehind(scene, matter, at, to);
  const verb = within(scene.predicates, from, to).find(
    (item) =>
      item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'verb') &&
      item.lexemes.every((lexeme) => lexeme.role !== 'act' || lexeme.form !== 'noun'),
  );
  if (verb === undefined) return false;
  for (let at = from; at <= verb.first; at += 1)
    if ((scene.tokens[at]!.text === ',' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) && !joins(at)) return true;
  return (
    verb.offset > 0 && !scene.reading.language.claims.syntax.futurePrefixes.includes(scene.tokens[verb.first]!.text.slice(0, verb.offset))
  );
}

function relationOf(window: Window, mention: Run): Relation | undefined {
  return window.groups.find((group) => group.first <= mention.first && mention.next <= group.next)?.relation;
}

/** Actors in the window whose group stands behind one of the relations given; `undefined` is none. */
export function actorsIn(
  window: Window,
  relations: readonly (Relation | undefined)[],
  options: { adjectives?: boolean; from?: number } = {},
): Ref[] {
  const { adjectives = false, from = window.first } = options;
  const refs: Ref[] = [];
  for (const group of window.groups)
    if (
      group.from >= from &&
      group.next <= window.next &&
      !isWithin(group, window.aside) &&
      (adjectives || !(group.adjective || group.possessive)) &&
      relations.includes(group.relation)
    )
      for (const ref of refsOf(group, window.discourse, window.speaker)) refs.push(ref);
  return distinct(refs);
}

/** The matter is told by a verb in the passive: its subject stands before. */
export const isPassive = ({ scene, matter }: Window): boolean =>
  scene.predicateAt(matter.first)?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'passive') === true;

export const distinct = (refs: Ref[]): Ref[] =>
  refs.length < 2 ? refs : refs.filter((ref, index) => refs.findIndex((other) => other.actor === ref.actor) === index);

export const oneOrMore = (refs: readonly Ref[]): Ref | readonly Ref[] | undefined => (refs.length > 1 ? refs : refs[0]);

/** Acts whose time is the matter's own, wherever the clause names it. */
export const HELD_TIMES: ReadonlySet<string> = new Set(['carry-out', 'begin', 'end', 'suspend']);
