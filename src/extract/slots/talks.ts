import { LEVELS, MEDIUMS } from '../../model/vocabulary';
import type { ActorMention, DurationMention, PlaceMention, TimeMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import { until } from '../clauses/until';
import { actorsIn, distinct, durationsIn, HAPPENS, placeBefore, placeIn, termIn, termsIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { tellsTopic } from '../dealings/talked-of';
import { isPairOf } from '../frames/agents';
import type { Lexeme } from '../scene/lexemes';
import { covering } from '../scene/lists';
import { itemEndingAt, meaning, type Run, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { askedToTalk } from './asked-to-talk';
import { heldBefore } from './held-before';
import { discussedAt } from './talks-time';
import { beforeDiscussed } from './topic-behind';

/** Who talks is whoever the clause names: its subject and those "with" or "between" whom. */
export function talksSlots(whole: Window, act: string): Slots {
  const window = whole.said.topical === undefined && !coversTopic(whole) ? whole : beforeTopic(whole);
  const adjectives: Ref[] = [];
  // "plans to speak to Modi": the verb holds its preposition
  const spokenTo: Ref[] = [];
  for (const group of window.groups) {
    if (isPairOf(group, window.matter)) adjectives.push(...refsOf(group, window.discourse, window.speaker));
    if (window.matterIsVerb && group.relation === 'to' && group.first === window.matter.next && group.from < group.first)
      spokenTo.push(...refsOf(group, window.discourse, window.speaker));
  }
  const others = [...actorsIn(window, ['with', 'between']), ...spokenTo, ...adjectives];
  const genitive = actorsIn(until(window, Math.min(window.next, relativeBehind(window))), genitivesOf(window), {
    from: window.matter.next,
  });
  const named = window.agents.filter((ref) => ref.start !== undefined);
  // "will host talks between Addis Ababa and Mogadishu": the host is none of them
  const hosted = window.agents.length === 1 && actorsIn(window, ['between']).length > (isVerbFirst(window.scene) ? 0 : 1);
  const told = act === 'hold' || act === 'plan' || (PHASES.has(act) && isNamedBehind(window, named));
  const together = hosted ? others : told ? distinct([...named, ...genitive, ...others]) : distinct([...genitive, ...others]);
  // "Moscow is ready for talks with Washington"
  if (MUTUAL.has(act) && together.length === 1 && others.length === 1) together.unshift(...named);
  const invited = act === 'propose' && together.length < 2 ? invitation(window) : undefined;
  const asked = act === 'urge' && together.length < 2 ? askedToTalk(window) : [];
  const meeting = distinct([...asked, ...together, ...(invited?.guests ?? [])]);
  return {
    participants: meeting.length > 1 ? meeting : 'unknown',
    medium: mediumIn(whole),
    level: termIn(window, 'level', LEVELS),
    time: timeIn(window, !HAPPENS.has(act)) ?? (window === whole || !HAPPENS.has(act) ? undefined : discussedAt(whole)) ?? invited?.time,
    duration: ownDuration(whole),
    venue:
      heldBefore(window) ??
      venueIn(behindVerb(window)) ??
      venueIn(window) ??
      invited?.venue ??
      ((isVerbFirst(window.scene) || declines(window)) && HAPPENS.has(act) ? placeBefore(window) : undefined),
  };
}

/** What stands behind the word for talks and takes part in them: "talks of the four", and no object of a verb behind them ("their discussion covered Syria and Iran"). */
const genitivesOf = (window: Window): readonly (undefined | 'of')[] => {
  if (isNamedFirst(window)) return window.matterIsVerb ? [undefined] : ['of'];
  return window.matterIsVerb && discussesMore(window) ? [undefined] : [undefined, 'of'];
};

/** «обсудили визит президента Кении»: where cases tell it, a genitive behind a noun that the verb governs is of that noun. */
const discussesMore = (window: Window): boolean =>
  declines(window) && !window.groups.some(({ first, relation }) => first === window.matter.next && relation === 'of');

const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** «Начались переговоры министров Кении и Уганды»: those who act are told by the noun of the talks, where cases tell it. */
const isNamedBehind = (window: Window, named: readonly Ref[]): boolean =>
  declines(window) &&
  !window.matterIsVerb &&
  named.length > 1 &&
  named.every(({ start }) => start! >= window.scene.tokens[window.matter.first]!.end);

const GENITIVE_REACH = 6;

/** «контакты, которым содействует Оман»: who is named in a relative clause does not talk. Those named together are told to the last. */
function relativeBehind({ scene, matter, groups }: Window): number {
  for (let at = matter.next; at < matter.next + GENITIVE_REACH; at += 1)
    if (!isVerbFirst(scene) && meaning(scene.syntax.get(at), 'relative') !== undefined) return at;
  const end = matter.next + GENITIVE_REACH;
  return groups.find(({ from, next }) => from >= matter.next && from < end && next > end)?.next ?? end;
}

/** How long they talked: "met X, who proposed a truce of 30 days" has another verb and another matter before the length. */
function ownDuration(window: Window): DurationMention | undefined {
  const [duration] = durationsIn(window);
  if (duration === undefined || isDistance(window, duration)) return undefined;
  let verb = false;
  let other = false;
  for (const item of within(window.scene.predicates, window.matter.next, duration.first))
    for (const lexeme of item.lexemes) {
      verb ||= lexeme.role === 'act' && lexeme.form !== 'noun' && item.first !== window.head?.first;
      other ||= lexeme.role === 'matter' && lexeme.kind !== 'talks';
    }
  return verb && other ? undefined : duration;
}

/** "resumed nine weeks after the talks in Oslo", «минуло три тижні відтоді, як»: how far from something else, and no length. */
const isDistance = ({ scene }: Window, { next }: Run): boolean =>
  meaning(scene.syntax.get(next), 'during') !== undefined ||
  scene.reading.language.claims.syntax.sinceThen?.includes(scene.tokens[next]?.text ?? '') === true;

const declines = ({ scene }: Window): boolean => scene.reading.language.claims.syntax.cases !== undefined;

/** "spoke with Ana Dias, widow of …": of what is said of those named, in a language that puts who acts before the verb. */
const isNamedFirst = ({ scene }: Window): boolean => scene.reading.language.claims.syntax.cases === undefined && !isVerbFirst(scene);

/** "discussed the war in Sudan with …": what stands behind the verb is talked of; those who talk stand before it, or right behind "with". */
function beforeTopic(window: Window): Window {
  const { matter, groups, head } = window;
  if (coversTopic(window)) return until(window, head!.first);
  const partner = groups.find(({ relation, from }) => relation === 'with' && from === matter.next);
  return until(window, Math.max(matter.next, partner?.next ?? 0));
}

const coversTopic = ({ scene, head, matter }: Window): boolean =>
  head !== undefined && head.first >= matter.next && tellsTopic(scene.predicateAt(head.first));

/** Acts by which who acts is one of those who talk. */
const MUTUAL: ReadonlySet<string> = new Set(['pledge', 'agree', 'reject', 'begin', 'end', 'suspend', 'propose']);

/** "met by video conference": what the words beside say goes before what a verb of meeting says by itself. */
function mediumIn(window: Window): string | undefined {
  const said = termIn(window, 'medium', MEDIUMS);
  return said === 'in-person' && window.matterIsVerb ? (termsIn(window, MEDIUMS, window.matter.next)[0] ?? said) : said;
}

/** "talks on opening the border took place in Vienna": where the verb stands behind the talks, so does where they are held. */
function behindVerb(window: Window): Window {
  const { head, matter, matterIsVerb } = window;
  return head === undefined || matterIsVerb || head.first < matter.next ? window : { ...window, matter: head };
}

/** Where they talk; a place behind "on" or behind the thing discussed is what they talk of: «обмен мнениями о ситуации в Сирии». */
function venueIn(window: Window): Goal | undefined {
  const { scene, matter, matterIsVerb } = window;
  const place = placeIn(beforeDiscussed(window));
  const { cases } = scene.reading.language.claims.syntax;
  const first = place === undefined ? -1 : within(scene.names, matter.first, window.next).find(({ start }) => start === place.start)?.first;
  if (first === undefined || first < matter.next) return place;
  if (isTalkedOf(window, first) || isOfTalkers(window, first)) return undefined;
  if (cases === undefined && !(isVerbFirst(scene) && matterIsVerb)) return goesOnAt(window, first) ? undefined : place;
  // «саммит по Судану состоится в Найроби»: what they talk of stands before the verb
  const verb = within(scene.predicates, matter.next, first).findLast(({ lexemes }) => lexemes.some(isVerb));
  for (let at = verb?.next ?? matter.next; at < first; at += 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'about') return undefined;
  const before = first - 2;
  const thing =
    matterIsVerb &&
    window.said.medium === undefined &&
    !scene.tokens[before]?.capital &&
    before >= matter.next &&
    scene.nameAt(before) === undefined &&
    covering(scene.times, before) === undefined;
  return thing && scene.syntax.get(before) === undefined ? undefined : place;
}

/** «переговоры о ситуации в Судане прошли …», "talks on the war in Sudan resumed": a place before the verb and behind the word for what they are about. */
function isTalkedOf({ scene, matter, head, matterIsVerb }: Window, place: number): boolean {
  if (head === undefined || matterIsVerb || head.first < place) return false;
  const upon = scene.reading.language.claims.syntax.blaming?.upon;
  for (let at = matter.next; at < place - 1; at += 1)
    if (
      meaning(scene.syntax.get(at), 'relation')?.relation === 'about' ||
      (scene.tokens[at]!.text === upon && scene.timeAt(at + 1) === undefined)
    )
      return true;
  return false;
}

/** «саммит лидеров Африки», «встреча в формате „Центральная Азия – Китай“»: where cases tell it, a place without a preposition is not where they talk. */
function isOfTalkers({ scene, matter, matterIsVerb }: Window, place: number): boolean {
  const { tokens, syntax, reading } = scene;
  if (reading.language.claims.syntax.cases === undefined || matterIsVerb) return false;
  if (tokens[place - 1]!.kind === 'mark') return tokens[place - 1]!.text === '"';
  for (let at = matter.next; at < place; at += 1) if (meaning(syntax.get(at), 'relation') !== undefined) return false;
  return true;
}

const isVerb = (lexeme: Lexeme): boolean => 'form' in lexeme && lexeme.form !== 'noun';

/** "discussed the war in Sudan": the word before the preposition names what goes on there. */
function goesOnAt({ scene, matter }: Window, first: number): boolean {
  const preposition = itemEndingAt(scene, first - 1);
  if (preposition === undefined) return false;
  const name = scene.nameAt(first);
  if (name?.kind === 'actor' && name.type === 'state' && name.form === 'name' && isTopical(scene, matter.next, preposition.first))
    return true;
  return within(scene.terms, Math.max(matter.next, preposition.first - 2), preposition.first).some(
    (term) => term.next === preposition.first && term.lexemes.some((lexeme) => lexeme.role === 'term' && SUBJECTS.has(lexeme.term)),
  );
}

/** "talks on the situation in Sudan": what they are on stands between, and no day. */
function isTopical({ tokens, syntax, timeAt, reading }: Window['scene'], from: number, to: number): boolean {
  const { definites, blaming } = reading.language.claims.syntax;
  if (definites === undefined) return false;
  for (let at = from; at < to - 1; at += 1) {
    const on = tokens[at]!.text === blaming?.upon || meaning(syntax.get(at), 'relation')?.relation === 'about';
    if (on && timeAt(at + 1) === undefined && timeAt(at + 2) === undefined) return true;
  }
  return false;
}

/** What goes on at a place of its own. */
const SUBJECTS: ReadonlySet<string> = new Set(['war', 'attacks', 'elections', 'human-rights']);

/** "invited both leaders to Geneva on 5 May for talks": whom, where to and for when stand between the verb and the talks. */
function invitation(window: Window): { guests: Ref[]; venue: Goal; time: TimeMention | undefined } | undefined {
  const { scene, groups, matter, first } = window;
  const venue = within(scene.names, first, matter.first).findLast(
    (name) =>
      meaning(itemEndingAt(scene, name.first - 1), 'relation')?.relation === 'to' && (name.kind === 'place' || name.place !== undefined),
  );
  if (venue === undefined) return undefined;
  const guests = groups.findLast(({ next, relation, adjective }) => next < venue.first && relation === undefined && !adjective);
  const time = within(scene.times, venue.next, matter.first).find(({ value }) => value !== undefined);
  const named = guests === undefined || guests.first < first ? [] : refsOf(guests, window.discourse, window.speaker);
  return { guests: named.filter((ref) => !window.agents.some(({ actor }) => actor === ref.actor)), venue, time };
}

type Goal = ActorMention | PlaceMention;
