import { AID_CHANGES, AID_KINDS, ARMS, DOMAINS, SPORTS, TOPICS } from '../../model/vocabulary';
import type { ActorMention } from '../../read/mentions';
import { refsOf } from '../actors/discourse';
import { actorsIn, distinct, oneOrMore, placeBefore, placeIn, quantitiesIn, termIn, termsIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { hasDayBefore, visitorGroup, whoseVisit } from '../dealings/visits-told';
import { borneBy, borneTo, giftsIn, letInto, stops } from '../needs/borne';
import { goalBehind } from '../needs/departures';
import { isReceiving, receiverBefore } from '../needs/receiving';
import { personUnits } from '../scene/persons';
import { within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { adjectivesBefore } from './adjectives-before';
import {
  askedIn,
  giversOf,
  goalsOf,
  indirectObject,
  landsOf,
  mayReceive,
  ofReceivers,
  providedIn,
  receiversOf,
  withoutGiver,
} from './aid-goals';
import { ownersBefore } from './owners-before';
import { thankedIn } from './thanked';
import { beforeDiscussed } from './topic-behind';
import { urged } from './urged';

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

const GENITIVE_REACH = 6;

/** "Relations between the US and Russia": the parties are named, or the clause leaves them open. */
export function cooperationSlots(window: Window): Slots {
  // «أكد خلال اتصال مع نظيره العلاقات بين البلدين»: those between whom it is, whoever else is named
  const both = isVerbFirst(window.scene) ? actorsIn(window, ['between'], { from: window.matter.next }) : [];
  const between = both.length > 1 ? both : actorsIn(window, ['between', 'of', 'with']); // «взаимодействия Вашингтона и Москвы»: a genitive right behind
  const genitive = actorsIn({ ...window, next: Math.min(window.next, window.matter.next + GENITIVE_REACH) }, [undefined], {
    from: window.matter.next,
  });
  const adjectives = actorsIn(window, [undefined, 'in', 'of', 'other', 'to', 'about', 'from'], {
    adjectives: true,
    from: Math.max(window.first, window.matter.first - 4),
  }).filter((ref) => ref.type === 'state' && !window.agents.some((agent) => agent.start === ref.start));
  const together =
    between.length > 1
      ? between
      : genitive.length > 1
        ? genitive
        : between.length === 1
          ? distinct([...(ownersBefore(window) ?? window.agents.filter((ref) => ref.start !== undefined)), ...between])
          : adjectives;
  const states = window.agents.filter((ref) => ref.start !== undefined && ref.type === 'state');
  const parties = together.length > 1 ? together : states;
  const domains = termsIn(window, DOMAINS, Math.min(openingTerm(window), window.next));
  const narrower =
    domains.length > 1 && domains.includes('non-proliferation') ? domains.filter((domain) => domain !== 'arms-control') : domains;
  return { parties: parties.length > 1 ? parties : 'unknown', domains: list(narrower) };
}

/** «оборонна співпраця»: the adjectives right before the noun. */
function openingTerm(window: Window): number {
  let from = adjectivesBefore(window);
  for (const item of within(window.scene.terms, from - ADJECTIVES, from).reverse()) if (item.next >= from) from = item.first;
  return Math.max(window.first, from);
}

const ADJECTIVES = 4;

export function armsControlSlots(window: Window): Slots {
  const objects = termsIn(window, ARMS);
  return { object: objects.find((object) => object !== 'weapons') ?? objects[0], parties: list(actorsIn(window, ['between'])) };
}

export function sportsSlots(window: Window): Slots {
  const all = actorsIn(window, [undefined, 'between', 'with', 'in', 'of', 'by', 'from', 'to', 'other'], {
    adjectives: true,
    from: window.matter.next,
  });
  const leagues = all.filter((ref) => ref.type === 'league');
  const competitors = leagues.length > 1 ? leagues : all.filter((ref) => ref.type === 'state');
  return {
    sport: termIn(window, 'sport', SPORTS),
    competitors: competitors.length > 1 ? distinct(competitors) : undefined,
    proposer: window.owners.length === 1 ? window.owners[0] : undefined,
    venue: placeIn(window),
    time: timeIn(window, true),
  };
}

/** Acts by which who acts gives. */
const GIVING: ReadonlySet<string> = new Set(['carry-out', 'pledge', 'plan', 'begin']);

export function aidSlots(window: Window, act: string): Slots {
  const borne = borneBy(window);
  const declines = window.scene.reading.language.claims.syntax.cases !== undefined;
  const what = window.said.what;
  const told = distinctValues([...(Array.isArray(what) ? (what as string[]) : []), ...termsIn(window, AID_KINDS)]);
  const kinds = told.length > 0 ? told : giftsIn(window);
  // "relief to the people of Sudan through aid": whose people receive it
  const named = distinct([
    ...actorsIn(window, ['from', 'by']).filter((ref) => GIVING.has(act) || !window.agents.some(({ actor }) => actor === ref.actor)),
    // «поставлять Тайваню»: behind the verb itself the ambiguous case is the dative
    ...(window.matterIsVerb
      ? []
      : actorsIn(window, ['of'], { from: act === 'thank' ? window.first : window.matter.next }).filter(
          (ref) => !mayReceive(window, act, ref) && !ofReceivers(window, ref),
        )),
  ]);
  // who is thanked or accused has given: "thanked Denmark for its support", "accused Mali of arming the rebels"
  const dative = act === 'thank' ? thankedIn(window) : [];
  const object = dative.length > 0 ? dative : indirectObject(window);
  const gave = act === 'thank' || act === 'accuse';
  // «عن شكره لعمان على ما قدمته من دعم»: who is thanked stands before it
  const thanked = act === 'thank' && isVerbFirst(window.scene) && !window.matterIsVerb;
  const before = thanked ? actorsIn({ ...window, next: window.matter.first }, ['to']) : [];
  const giving =
    GIVING.has(act) || stops(window, act)
      ? window.agents.filter((ref) => ref.type !== 'person')
      : gave
        ? before.length > 0
          ? before
          : object
        : [];
  // «МЧС России доставило в Сирию помощь»: who gives is no receiver
  const gives = (actor: string): boolean => GIVING.has(act) && declines && window.agents.some((agent) => agent.actor === actor);
  const given = [
    ...(window.matterIsVerb ? receiversOf(window) : actorsIn(window, ['to'], thanked ? { from: window.matter.next } : {})),
    ...(window.matterIsVerb
      ? []
      : actorsIn(window, ['of'], { from: window.matter.next }).filter(
          (ref) => mayReceive(window, act, ref) || (ref.type === 'state' && ofReceivers(window, ref)),
        )),
  ].filter(({ start, actor }) => dative.every((ref) => ref.start !== start) && !gives(actor));
  // "allowed a convoy of the World Food Programme into Tigray": where it is let in
  const inward = window.said.needs === 'let-in' ? letInto(window) : [];
  const first = inward.length > 0 ? inward : given;
  const receiver = isReceiving(window.scene, window.head) ? receiverBefore(window.groups, window.head!) : undefined;
  const goals =
    receiver !== undefined
      ? refsOf(receiver, window.discourse, window.speaker)
      : first.length > 0
        ? first
        : window.said.given === 'object'
          ? providedIn(window)
          : goalsOf(window);
  const lands = goals.length > 0 ? goals : landsOf(window);
  const to = lands.length > 0 ? lands : borneTo(window);
  const counted = personUnits(window.scene.reading.language);
  // «Ливан получил от Франции …»: who acts receives
  const received = window.said.given === 'to';
  const asked = act === 'urge' ? distinct([...askedIn(window), ...urged(window)]).filter((ref) => ref.type !== 'person') : [];
  const givers =
    [named.filter(({ actor }) => to.every((ref) => ref.actor !== actor)), giving, asked].find((refs) => refs.length > 0) ??
    (borne.length > 0 ? borne : giversOf(window));
  return {
    from: oneOrMore(received ? actorsIn(window, ['from']) : givers),
    to: oneOrMore(
      received
        ? window.agents.filter(({ type }) => type !== 'person')
        : withoutGiver(window, to.length > 0 || gave ? to : object).filter(({ start }) => asked.every((ref) => ref.start !== start)),
    ),
    what: list(kinds),
    amount: quantitiesIn(window).find(({ unit }) => unit === undefined || (unit !== 'country' && !counted.has(unit))),
    change: termIn(window, 'change', AID_CHANGES) ?? (GIVING.has(act) ? 'give' : undefined),
    time: timeIn(window, true),
  };
}

/** «يزور الوزير بغداد»: a state or its seat that is the verb's object, or where one arrives. */
function goalIn(window: Window): ActorMention | undefined {
  const group = window.groups.find(
    ({ first, from, relation, adjective, members }) =>
      first >= window.matter.next &&
      first < window.next &&
      !adjective &&
      // «відвідає Канаду»: an accusative of its own form
      (relation === undefined || relation === 'to' || (relation === 'other' && from === first)) &&
      members.every(
        (member) =>
          member.is === 'actor' && member.mention.type === 'state' && !window.agents.some((agent) => agent.actor === member.mention.actor),
      ),
  );
  const member = group?.members[0];
  return member?.is === 'actor' && group!.members.length === 1 ? member.mention : undefined;
}

/** Whoever invites or asks is visited: the visitor is whom they ask. */
export function visitSlots(window: Window, act: string): Slots {
  // «استقبل»: who receives is the host
  if (window.said.host !== undefined) {
    const guest = window.groups.find(
      (group) =>
        group.first >= window.matter.next &&
        group.next <= window.next &&
        !group.adjective &&
        (group.relation === undefined || (group.relation === 'of' && window.scene.reading.language.claims.syntax.cases !== undefined)) &&
        refsOf(group, window.discourse, window.speaker).every(
          (ref) => ref.type === 'person' && !window.agents.some(({ actor }) => actor === ref.actor),
        ),
    );
    const visitor = guest === undefined ? [] : refsOf(guest, window.discourse, window.speaker);
    return { visitor: oneOrMore(visitor), host: oneOrMore(window.agents), place: placeIn(window), time: timeIn(window, true) };
  }
  // «В Бишкек прибыл …»: where cases tell it, the place may stand first
  const fronted = window.matterIsVerb && window.scene.reading.language.claims.syntax.cases !== undefined;
  const way = beforeDiscussed(window);
  const place =
    (window.said.place === 'goal' ? goalBehind(window.scene, window.matter.next, window.next) : undefined) ??
    placeIn(way) ??
    goalIn(way) ??
    (fronted ? placeBefore(window) : undefined);
  const asked = ASKING.has(act)
    ? window.groups
        .filter((group) => !group.adjective && group.next <= window.matter.first + ASKED_REACH && INVITED.has(group.relation))
        .flatMap((group) => refsOf(group, window.discourse, window.speaker))
        .filter((ref) => ref.start !== undefined && window.agents.every((agent) => agent.actor !== ref.actor && ref.type === 'person'))
        .slice(0, 1)
    : undefined;
  const travels = hasDayBefore(window, act);
  const whose = asked === undefined ? visitorBehind(window) : undefined;
  // "welcomed the visit": who only has a view of it does not travel
  const travellers = VIEWS.has(act) ? undefined : oneOrMore(window.agents);
  return { visitor: asked === undefined ? (whose ?? travellers) : asked[0], place, time: timeIn(window, !travels) };
}

/** «Визит Макрона в Киев отменён», "the visit by President Macron", "Macron's visit": whose visit it is stands right behind its noun, or before it as a possessive. */
function visitorBehind(window: Window): ReturnType<typeof oneOrMore> | undefined {
  if (window.matterIsVerb) return undefined;
  const { cases } = window.scene.reading.language.claims.syntax;
  const owner = cases === undefined ? whoseVisit(window.groups, window.matter) : visitorGroup(window.groups, window.matter);
  const refs = owner === undefined ? [] : refsOf(owner, window.discourse, window.speaker);
  return refs.length > 0 && refs.every(({ type }) => type === 'person') ? oneOrMore(refs) : undefined;
}

const ASKING: ReadonlySet<string> = new Set(['propose', 'urge']);
const VIEWS: ReadonlySet<string> = new Set(['support', 'oppose', 'assess', 'thank', 'accuse', 'warn']);
const INVITED: ReadonlySet<string | undefined> = new Set([undefined, 'to', 'of', 'other']);
const ASKED_REACH = 3;

export function statementSlots(window: Window): Slots {
  return { topics: list(termsIn(window, TOPICS)) };
}

const distinctValues = <T>(values: readonly T[]): T[] => [...new Set(values)];
