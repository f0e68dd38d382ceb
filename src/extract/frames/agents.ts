import type { Act, Kind } from '../../model/vocabulary';
import { type Discourse, type Link, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { type Clause, understood } from '../clauses/clause';
import { metBehind } from '../dealings/met';
import { partnerAhead } from '../dealings/talked-ahead';
import { tellsTopic } from '../dealings/talked-of';
import { talksBefore } from '../dealings/who-talk';
import { guestAt } from '../needs/received';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Behind the verb and its object, a time apart; what is discussed may take more words, and no mark. */
function isInReach({ timeAt, nameAt, tokens }: Scene, { matter }: Predicate, end: number, { from, relation }: Group): boolean {
  if (from <= end + PARTNER_REACH) return true;
  const reach = relation === 'with' && matter!.slots.topical !== undefined ? TOPIC_REACH : PARTNER_REACH;
  let words = 0;
  for (let at = end; at < from; at += 1) {
    // «встретился в Нью-Йорке с …»
    const place = nameAt(at);
    if (place?.kind === 'place' && place.next <= from) at = place.next - 1;
    else if (tokens[at]!.kind === 'mark') return false;
    if (timeAt(at) === undefined && timeAt(at + 1) === undefined) words += 1;
  }
  return words <= reach;
}

/** Talks are held by all who take part: the subject and those it talks with. */
export function withPartners(
  clause: Clause,
  verb: Predicate,
  matter: Predicate,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): readonly Ref[] {
  const { scene, groups, discourse } = clause;
  const from = Math.min(verb.first, matter.first);
  // «تلقى الوزير اتصالا»: the rest of a verb may stand behind its subject
  const matterEnd = matter.item.behind?.next ?? matter.next;
  const isNamed = (group: Group) =>
    refsOf(group, discourse, speaker).some((ref) => subject.some((other) => other.start !== undefined && other.start === ref.start));
  const own = groups.find((group) => group.from >= verb.next && isNamed(group));
  // a subject behind its verb may be long: what stands behind it is counted from its end
  const end = Math.max(verb.next, matterEnd, own?.next ?? 0);
  // «التقى السلطان اليوم الرئيس …»: a time may stand before the second of them
  const ownEnd = own === undefined ? undefined : behindEach(scene, scene.timeAt(own.next)?.next ?? own.next);
  // "spoke this morning to …"
  const afterTime = scene.timeAt(matterEnd)?.next;
  // «принял в пятницу в Найроби своего коллегу»
  const guestFrom = RECEIVED.has(String(matter.matter!.needs)) ? guestAt(scene, matterEnd, scene.tokens.length) : matterEnd;
  const partners = groups
    .filter((group) => group !== own && !group.possessive && group.from >= from && isInReach(scene, matter, end, group))
    .filter((group) => !isOfTopic(scene, group, verb, groups) && !(group.from >= verb.next && tellsTopic(verb.item)))
    .filter((group) => {
      const { relation, first, from, adjective } = group;
      return (
        relation === 'with' ||
        (relation === 'from' && (verb !== matter || from === matter.next - 1 || (from === matterEnd && matterEnd > matter.next))) ||
        // «أن الوزير تلقى اتصالا من نظيره», «اتصالا هاتفيا اليوم من نظيره»
        (relation === 'from' && (from === matterEnd || from === afterTime) && matter.matter!.slots.medium === 'phone') ||
        // «تلقى الوزير، اتصالا هاتفيا، من نظيره»
        (relation === 'from' && matterEnd > matter.next && scene.tokens[matterEnd]?.text === ',' && from === matterEnd + 1) ||
        // «встретился с коллегой из Сербии»
        (relation === 'from' && isColleagueOf(scene, from)) ||
        // «اتصالا هاتفيا بنظيره»
        (relation === 'in' && isCalledUp(scene, group, matterEnd) && matter.matter!.slots.medium === 'phone') ||
        // "spoke to": the verb holds its preposition
        (relation === 'to' &&
          (first === matterEnd ||
            (first === matterEnd + 1 && isArticle(scene, matterEnd)) ||
            from === afterTime ||
            matter.matter!.needs === 'partner')) ||
        (relation === undefined &&
          !adjective &&
          // "the two discussed Syria and Iraq": what is discussed talks with nobody
          (matter.matter!.slots.topical === undefined || scene.reading.language.claims.syntax.definites === undefined) &&
          (first === matterEnd || first === ownEnd || first === guestFrom)) ||
        // "called on President Ruto"
        (first === matterEnd && matter.matter!.needs === 'courtesy') ||
        // «принял посла Японии»
        (first === guestFrom && (relation === 'of' || relation === 'to') && matter.matter!.needs === 'received') ||
        (relation === undefined && isPersonBehind(scene, matterEnd, group))
      );
    })
    // «… آل نهيان نائب رئيس مجلس الوزراء»: a title of the subject is no partner
    .filter((group, index, all) => index === all.length - 1 || refsOf(group, discourse, speaker).length > 0)
    .slice(0, 1);
  const met =
    partners.length > 0 || (own?.members.length ?? 1) > 1
      ? undefined
      : metBehind(scene, matter, end, groups, (group) =>
          refsOf(group, discourse, speaker).every(({ actor }) => subject.some((other) => other.actor === actor)),
        );
  if (met !== undefined && met !== own) partners.push(met);
  // «Министр был принят президентом», «Министра принял президент»
  if (partners.length === 0 && RECEIVED.has(String(matter.matter!.needs)) && !isVerbFirst(scene)) {
    const guest = groups.findLast(
      (group) => group !== own && group.next <= verb.from && !group.adjective && (group.relation === undefined || group.relation === 'of'),
    );
    if (guest !== undefined) partners.push(guest);
  }
  // «Макрону позвонил премьер»
  if (partners.length === 0 && matter.matter!.slots.medium === 'phone' && !isVerbFirst(scene)) {
    const called = groups.findLast((group) => group !== own && group.next === verb.from && group.relation === 'to');
    if (called !== undefined) partners.push(called);
  }
  const ahead = partners.length === 0 && subject.length === 1 ? partnerAhead(clause, verb) : undefined;
  if (ahead !== undefined && ahead !== own) partners.push(ahead);
  const also = partners.length === 0 ? undefined : alsoWith(scene, partners[0]!, groups);
  if (also !== undefined) partners.push(also);
  const before = partners.length === 0 ? talksBefore(clause, verb, matter, subject) : undefined;
  const others = before === undefined ? [] : withPartners(clause, before.verb, before.talks, subject, speaker);
  const refs = [
    ...subject,
    ...partners.flatMap((group) => refsOf(group, discourse, speaker)),
    ...others.map((ref) => understood(ref, 'previous-clause')),
  ];
  return refs.filter((ref, index) => refs.findIndex((other) => other.actor === ref.actor) === index);
}

/** «التقى الوزير كلا من …»: past words of several that only say that each of those behind is meant. */
function behindEach({ syntax }: Scene, at: number): number {
  const item = syntax.get(at);
  return item !== undefined && item.next - at > 1 && meaning(item, 'transparent') !== undefined ? item.next : at;
}

/** «اتصالا هاتفيا بنظيره», «اتصالا هاتفيا اليوم بنظيره», «اتصالا هاتفيا، بنظيره»: right behind the call, a time or a comma apart, by a preposition that is no word of its own. */
const isCalledUp = ({ tokens, timeAt, syntax }: Scene, { from, first }: Group, end: number): boolean =>
  first === end ||
  (meaning(syntax.get(from), 'relation') === undefined &&
    (from === end || from === timeAt(end)?.next || (from === end + 1 && tokens[end]!.text === ',')));

/** "discussed Chad's dispute with Kenya": behind a noun that somebody else owns, "with" tells whom that one has it with. */
const isOfTopic = (scene: Scene, { relation, from, members }: Group, { next }: Predicate, groups: readonly Group[]): boolean =>
  relation === 'with' &&
  scene.reading.language.claims.syntax.definites !== undefined &&
  members.every((member) => member.is === 'actor' && member.mention.type !== 'person') &&
  groups.some((owner) => owner.possessive && owner.from >= next && owner.next < from);

const isColleagueOf = (scene: Scene, from: number): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  meaning(scene.syntax.get(from - 1), 'side') !== undefined &&
  [from - 2, from - 3].some((at) => meaning(scene.syntax.get(at), 'relation')?.relation === 'with');

const RECEIVED: ReadonlySet<string> = new Set(['received', 'guest']);

/** "met the Crown Prince of Bahrain", "received his Omani counterpart": an article of its own word or a possessive between. */
const isPersonBehind = (scene: Scene, at: number, { first, members }: Group): boolean =>
  first === at + 1 &&
  members.every((member) => member.is === 'actor' && member.mention.type === 'person') &&
  (isArticle(scene, at) ||
    (scene.reading.language.claims.syntax.cases === undefined && meaning(scene.syntax.get(at), 'possessive') !== undefined));

const isArticle = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.definites?.articles.includes(tokens[at]?.text ?? '') === true;

/** "to the Prime Minister and to the President": the preposition again behind the conjunction. */
function alsoWith(scene: Scene, partner: Group, groups: readonly Group[]): Group | undefined {
  if (partner.relation === undefined || meaning(scene.syntax.get(partner.next), 'conjunction') === undefined) return undefined;
  return groups.find(({ from, first, relation }) => from === partner.next + 1 && first > from && relation === partner.relation);
}

/** How far behind the subject, the verb and its object a partner may stand, in tokens. */
const PARTNER_REACH = 3;
const TOPIC_REACH = 7;

/** What happens between two: «между Суданом и Чадом вспыхнули бои». */
const PAIRED: ReadonlySet<Kind> = new Set(['prisoner-exchange', 'talks', 'ceasefire', 'settlement']);
const FOUGHT: ReadonlySet<unknown> = new Set(['fought', 'clash']);
const isFought = ({ matter }: Predicate): boolean => FOUGHT.has(matter?.needs) || matter?.slots.as !== undefined;

/** «Между Россией и Украиной состоялся обмен»: those between whom it happens. */
export function pairBetween(kind: Kind, discourse: Discourse, groups: readonly Group[], matter: Predicate): readonly Ref[] {
  if (!PAIRED.has(kind) && !(kind === 'attack' && isFought(matter))) return [];
  const between = groups
    .filter((group) => (group.relation === 'between' && Math.abs(group.first - matter.first) < PAIR_REACH) || isPairOf(group, matter))
    .flatMap((group) => refsOf(group, discourse));
  return between.length > 1 ? between : [];
}

/** «українсько-польські переговори»: both sides named by the adjectives right before. */
export const isPairOf = ({ adjective, members, next }: Group, matter: { readonly first: number }): boolean =>
  adjective && members.length > 1 && next <= matter.first && matter.first - next <= 1;

const PAIR_REACH = 14;

/** What is done without its doer being named. */
const DONE: ReadonlySet<string> = new Set(['carry-out', 'begin', 'end', 'suspend', 'plan']);

/** Agreements that name nobody are all participants' acts; what happens between parties is theirs; the rest is the side's that publishes. */
export function impersonal(
  act: Act,
  kind: Kind,
  discourse: Discourse,
  chain: readonly Link[],
  groups: readonly Group[],
  matter: Predicate,
): readonly Ref[] {
  const between = pairBetween(kind, discourse, groups, matter);
  if (between.length > 1) return between;
  if (act === 'agree' || act === 'hold' || (act !== 'urge' && (kind === 'cooperation' || kind === 'talks')))
    return (discourse.participants.length > 0 ? discourse.participants : discourse.persons).map((ref) => understood(ref, 'participants'));
  if (kind === 'attack' && act === 'carry-out') return [];
  // "Israel said the hostages had been freed": by whom is not said
  if (chain.length > 0 && DONE.has(act)) return [];
  const speaker = chain.at(-1)?.speakers ?? [];
  // "it will be met with a swift response": whoever signs says so
  if (act === 'threaten' && chain.length === 0 && discourse.author.length > 0)
    return discourse.author.map((ref) => understood(ref, 'title'));
  // «с начала года доставлено 7 тыс. тонн»: what is done, and not said, is not done by whoever takes part in the talks
  const own = discourse.own ?? (DONE.has(act) ? undefined : discourse.participants[0]);
  if (own !== undefined && chain.length === 0) return [understood(own, 'publisher')];
  return speaker.map((ref) => understood(ref));
}
