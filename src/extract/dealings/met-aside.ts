import { type Link, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { distinctRefs } from '../actors/refs';
import { type Clause, understood } from '../clauses/clause';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import { type Opening, openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { chainAt } from '../speech/attribution';
import { isAtTalks, isWhere } from './at-talks';
import { heldTalks } from './held-talks';

/** Most tokens between the noun of the talks and with whom they are held: a date, a place. */
const PARTNER_REACH = 8;

/**
 * "said after a meeting with Wang Yi in Beijing that …", «по итогам переговоров Чада с Нигером», «عقب محادثات بين»: talks told by the occasion of something else are a claim of their own, with those
 * whom their words name and, where these are only whom somebody talked with, whoever does what the sentence tells.
 */
export function withMetAside(clause: Clause, told: readonly Draft[]): readonly Draft[] {
  const nouns = clause.predicates.filter(({ matter }) => matter?.kind === 'talks' && matter.form === 'noun');
  if (nouns.length === 0) return told;
  const asides = gathered(nouns, (matter): Draft[] => {
    const draft = asideOf(clause, matter, told);
    return draft === undefined ? [] : [draft];
  });
  let all = told;
  if (asides.length === 0) for (const noun of nouns) all = occasionOf(clause, noun, all);
  return [...all, ...asides];
}

function asideOf(clause: Clause, matter: Predicate, told: readonly Draft[]): Draft | undefined {
  const { scene, sentence, predicates, attributed, discourse } = clause;
  if (told.some((draft) => isOfThem(draft, matter))) return undefined;
  const opening = openingOf(scene, matter, predicates, sentence.first);
  if (!isOccasion(scene, matter, opening.first, opening.during, sentence.first)) return undefined;
  const named = namedIn(clause, matter);
  if (named === undefined) return amongThem(clause, matter, opening, told);
  const { between, next } = named;
  const others = distinctRefs(between.flatMap((group) => refsOf(group, discourse)));
  const main = others.length > 1 && between[0]!.relation !== 'with' ? undefined : mainVerb(clause, matter, next);
  const fronted = main === undefined && others.length === 1 && opening.first <= sentence.first;
  const doers = fronted ? doersBehind(clause, next) : main === undefined ? [] : (attributed.subjects.get(main) ?? []);
  const agents = distinctRefs([...doers, ...others]);
  if (agents.length < 2 || (main !== undefined && agents.length < doers.length + others.length)) return undefined;
  if (main === undefined && doers.length === 0 && between[0]!.relation === 'with' && between.length < 2) return undefined;
  if (!others.every(({ start }) => start !== undefined) || isKnown(agents, told, clause)) return undefined;
  const run = { first: opening.during ? opening.first : matter.first, next: endOf(clause, next) };
  const chain = chainAt(attributed.scopes, matter.first);
  return { ...heldTalks(clause, matter, agents, run, []), chain: withoutDoer(chain, doers) };
}

/** "After talks with Chad, Kenya opened a bridge": who stands right behind is the subject of a verb that nobody knows. */
function doersBehind({ scene, groups, sentence, discourse }: Clause, next: number): readonly Ref[] {
  const group = groups.find(({ from, relation, adjective }) => from >= next && relation !== 'in' && !adjective);
  if (group === undefined || group.relation !== undefined || group.possessive || group.next >= sentence.next) return [];
  const passed = endOf({ scene, sentence, groups }, next);
  const comma = scene.tokens[passed]!.text === ',' ? 1 : 0;
  return group.from <= passed + comma + 1 ? refsOf(group, discourse) : [];
}

/** Acts that are done where somebody talks. */
const DONE_THERE: ReadonlySet<string> = new Set(['agree', 'reject', 'support', 'oppose', 'accuse', 'carry-out']);

/** "signed the deal at talks in Cairo", «согласовали план на переговорах в Каире»: two who act together at talks whose place, time or length is told held these. */
function amongThem(clause: Clause, matter: Predicate, { first, during }: Opening, told: readonly Draft[]): Draft | undefined {
  const { predicates, attributed, sentence } = clause;
  const main = predicates.find((other) => other.finite && !other.relative && (other.next <= matter.first || first <= sentence.first));
  if (main === undefined || main.future || main.must || main.matter?.kind === 'talks') return undefined;
  if (main.act !== undefined && !DONE_THERE.has(main.act.act)) return undefined;
  const agents = (attributed.subjects.get(main) ?? []).map((ref) => understood(ref));
  if (agents.length < 2 || isKnown(agents, told, clause)) return undefined;
  const next = lengthBehind(clause, endOf(clause, matter.next));
  if (predicates.some((other) => other.first >= matter.next && other.first < next && (other.future || other.act?.act === 'plan')))
    return undefined;
  const draft = heldTalks(clause, matter, agents, { first: during ? first : matter.first, next }, []);
  const { venue, time, duration } = draft.content;
  return venue === undefined && time === undefined && duration === undefined ? undefined : draft;
}

/** "talks in Cairo, which lasted six hours": the clause that tells their length belongs to their words. */
export function lengthBehind({ scene, sentence }: Clause, end: number): number {
  const at = scene.tokens[end]?.text === ',' ? end + 1 : end;
  if (at >= sentence.next || meaning(scene.syntax.get(at), 'relative') === undefined) return end;
  const length = within(scene.durations, at, Math.min(sentence.next, at + LENGTH_REACH))[0];
  if (length === undefined) return end;
  for (let between = at; between < length.first; between += 1)
    if (scene.tokens[between]!.kind === 'mark' || (between > at + 1 && meaning(scene.predicateAt(between), 'act') !== undefined))
      return end;
  return length.next;
}

const LENGTH_REACH = 8;

/** "During talks in Lusaka, the ministers discussed trade": one event, told by the verb, its place and time by the noun. */
function occasionOf(clause: Clause, matter: Predicate, told: readonly Draft[]): readonly Draft[] {
  const { scene, sentence, predicates, attributed } = clause;
  const opening = openingOf(scene, matter, predicates, sentence.first);
  if (!isOccasion(scene, matter, opening.first, opening.during, sentence.first) || namedIn(clause, matter) !== undefined) return told;
  const one = told.find(
    ({ kind, act, polarity, evidence }) => kind === 'talks' && act === 'hold' && polarity === 'affirmed' && evidence.length === 1,
  );
  if (one === undefined || isOfThem(one, matter) || isOthers(chainAt(attributed.scopes, matter.first), one.chain)) return told;
  const run = { first: opening.during ? opening.first : matter.first, next: endOf(clause, matter.next) };
  const { venue, time, duration } = heldTalks(clause, matter, [], run, []).content;
  const content = { ...one.content };
  if (content.venue === undefined && venue !== undefined) content.venue = venue;
  if (content.time === undefined && time !== undefined) content.time = time;
  if (content.duration === undefined && duration !== undefined) content.duration = duration;
  if (Object.keys(content).every((slot) => content[slot] === one.content[slot])) return told;
  const [own] = one.evidence;
  const evidence = run.first < own!.first ? [run, own!] : [own!, run];
  return told.map((draft) => (draft === one ? { ...one, content, evidence } : draft));
}

/** Somebody else tells of the one than of the other. */
const isOthers = (a: readonly Link[], b: readonly Link[]): boolean => a.length !== b.length || a.some(({ cue }, at) => cue !== b[at]!.cue);

/** The talks are told, or what the noun is part of is. */
const isOfThem = ({ kind, evidence }: Draft, { first }: Predicate): boolean =>
  kind === 'talks' && evidence.some((run) => run.first <= first && first < run.next);

/** Behind a word that says that they took place, or where something is done: "in a call with", «в разговоре с». */
function isOccasion(scene: Scene, matter: Predicate, first: number, during: boolean, floor: number): boolean {
  const { tookPlace = [] } = scene.reading.language.claims.syntax;
  if (during) {
    const words = wordsAt(scene, first);
    return tookPlace.some((word) => words === word || words.startsWith(`${word} `));
  }
  if (isWhere(scene, matter, first) || isAtTalks(scene, matter, first, matter.next)) return true;
  return first <= floor + 1 && meaning(scene.syntax.get(first), 'relation')?.relation === 'in';
}

/** Those whom the words of the talks name: between whom they are, whose and with whom. */
function namedIn({ scene, groups }: Clause, matter: Predicate): { readonly between: readonly Group[]; readonly next: number } | undefined {
  const between: Group[] = [];
  // "a meeting with": the words of the talks may hold the preposition
  const holds = meaning(itemEndingAt(scene, matter.next - 1), 'relation') !== undefined;
  let end = holds ? matter.next - 1 : matter.next;
  for (const group of groups) {
    if (group.from < end || group.adjective || group.possessive) continue;
    const { relation } = group;
    const beside = group.from - end <= 1;
    if (relation === 'in') {
      if (!beside) break;
      continue;
    }
    const own = between.length === 0 && beside && (relation === undefined || relation === 'of');
    const other = (relation === 'with' || (relation === 'between' && between.length === 0)) && isPlain(scene, end, group.from);
    if (!own && !other) break;
    between.push(group);
    end = group.next;
    if (relation !== undefined && relation !== 'of') break;
  }
  return between.length === 0 ? undefined : { between, next: end };
}

/** Nothing stands between but a date, a place and describing words: no verb, no mark, no clause. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  if (to - from > PARTNER_REACH) return false;
  for (let at = from; at < to; at += 1) {
    const known = scene.timeAt(at) ?? scene.nameAt(at);
    if (known !== undefined) {
      at = Math.max(at, known.next - 1);
      continue;
    }
    if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined) return false;
    const item = scene.syntax.get(at);
    if (meaning(item, 'complementiser') !== undefined || meaning(item, 'relative') !== undefined) return false;
  }
  return true;
}

/** The verb of the clause that the talks are told beside. */
function mainVerb({ predicates, attributed }: Clause, matter: Predicate, next: number): Predicate | undefined {
  const before = predicates.findLast((other) => other.finite && !other.relative && other.next <= matter.first);
  if (before !== undefined && (attributed.subjects.get(before)?.length ?? 0) > 0) return before;
  return predicates.find((other) => other.finite && other.first >= next);
}

/** The text, or this sentence, has told of these who talked already. */
function isKnown(agents: readonly Ref[], told: readonly Draft[], { discourse }: Clause): boolean {
  const all = [
    discourse.participants,
    discourse.talked,
    ...told.filter(({ kind, act }) => kind === 'talks' && act === 'hold').map((draft) => draft.agents),
  ];
  return all.some((known) => agents.every(({ actor }) => known.some((ref) => ref.actor === actor)));
}

/** Who tells is who talked: the text says that they did. */
const withoutDoer = (chain: readonly Link[], doers: readonly Ref[]): readonly Link[] =>
  chain.length > 0 &&
  chain.at(-1)!.speakers.length > 0 &&
  chain.at(-1)!.speakers.every(({ actor }) => doers.some((ref) => ref.actor === actor))
    ? chain.slice(0, -1)
    : chain;

/** Where the words of the talks end: at a mark, a verb, a that-word or somebody else. */
export function endOf({ scene, sentence, groups }: Pick<Clause, 'scene' | 'sentence' | 'groups'>, from: number): number {
  let at = from;
  while (at < sentence.next && scene.tokens[at]!.kind !== 'mark') {
    const time = scene.timeAt(at);
    if (time !== undefined) {
      at = time.next;
      continue;
    }
    const item = scene.syntax.get(at);
    if (meaning(item, 'complementiser') !== undefined || meaning(item, 'relative') !== undefined || scene.predicateAt(at) !== undefined)
      break;
    if (groups.some((group) => group.from === at && group.relation !== 'in')) break;
    at += 1;
  }
  while (at > from && scene.syntax.get(at - 1) !== undefined) at -= 1;
  return at;
}

/** The words of a preposition, without a conjunction written with them. */
export function wordsAt({ tokens, syntax }: Scene, first: number): string {
  const item = syntax.get(first);
  const words = tokens.slice(first, item?.next ?? first + 1).map(({ text }) => text);
  return words.join(' ').slice(item?.offset ?? 0);
}
