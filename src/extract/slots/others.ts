import { AID_CHANGES, AID_KINDS, ARMS, ASSURANCES, DOMAINS, SANCTION_CHANGES, SPORTS, TARGETS, TOPICS } from '../../model/vocabulary';
import type { ActorMention } from '../../read/mentions';
import type { Slots } from '../content';
import { type Ref, refsOf } from '../discourse';
import { personUnits } from '../persons';
import { meaning, type Run, within } from '../scene';
import { actorsIn, distinct, placeIn, quantitiesIn, termIn, termsIn, timeIn, type Window } from '../window';

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);
const oneOrMore = (refs: readonly Ref[]): Ref | readonly Ref[] | undefined => (refs.length > 1 ? refs : refs[0]);

export function assuranceSlots(window: Window): Slots {
  const beneficiaries = distinct([
    ...actorsIn(window, ['to']),
    ...actorsIn(window, [undefined, 'of', 'to', 'other'], { adjectives: true, from: window.matter.next }),
  ]).filter((ref) => !window.agents.some((agent) => agent.actor === ref.actor));
  return { beneficiaries: list(beneficiaries.slice(0, 2)), what: list(termsIn(window, ASSURANCES)), area: placeIn(window) };
}

const GENITIVE_REACH = 6;

/** "Relations between the US and Russia": the parties are named, or the clause leaves them open. */
export function cooperationSlots(window: Window): Slots {
  const between = actorsIn(window, ['between', 'of', 'with']); // «взаимодействия Вашингтона и Москвы»: a genitive right behind
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
          ? distinct([...window.agents.filter((ref) => ref.start !== undefined), ...between])
          : adjectives;
  const states = window.agents.filter((ref) => ref.start !== undefined && ref.type === 'state');
  const parties = together.length > 1 ? together : states;
  const domains = termsIn(window, DOMAINS, Math.min(window.matter.first, window.next));
  const narrower =
    domains.length > 1 && domains.includes('non-proliferation') ? domains.filter((domain) => domain !== 'arms-control') : domains;
  return { parties: parties.length > 1 ? parties : 'unknown', domains: list(narrower) };
}

export function armsControlSlots(window: Window): Slots {
  const objects = termsIn(window, ARMS);
  return { object: objects.find((object) => object !== 'weapons') ?? objects[0], parties: list(actorsIn(window, ['between'])) };
}

/** Who threatens whom: «تهديد طهران بتدمير إسرائيل», "Iranian threats to Israel". */
export function threatSlots(window: Window, act: string): Slots {
  const behind = actorsIn(window, [undefined, 'of', 'in', 'to', 'against', 'from', 'by', 'other'], {
    adjectives: true,
    from: window.matter.first - 4,
  }).filter((ref) => ref.start !== undefined && !window.agents.some((agent) => agent.start === ref.start));
  const threatens = act === 'threaten' || ((act === 'pledge' || act === 'plan') && window.matterIsVerb);
  if (threatens && window.agents.length > 0) {
    const against = window.groups
      .filter((group) => group.from >= window.matter.next && group.next <= window.next && !group.adjective)
      .flatMap((group) => refsOf(group, window.discourse, window.speaker))
      .find((ref) => ![...window.agents, ...window.owners].some((agent) => agent.actor === ref.actor));
    return { by: oneOrMore(window.owners.length > 0 ? window.owners : window.agents), against: against ?? 'unknown' };
  }
  const by = behind[0];
  return { by: by ?? 'unknown', against: behind.find((ref) => ref.actor !== by?.actor) ?? 'unknown' };
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
    time: timeIn(window, true),
  };
}

export function sanctionsSlots(window: Window, act: string): Slots {
  const against = window.groups.find(
    (group) => group.relation === 'against' && group.from >= window.matter.first && group.next <= window.next,
  );
  const change = termIn(window, 'change', SANCTION_CHANGES);
  const others = actorsIn(window, ['to', 'in']);
  // «رفع العقوبات عن سوريا»
  const freed = change === 'lift' || change === 'ease' ? actorsIn(window, ['from'], { from: window.matter.next }) : [];
  const target = against !== undefined ? refsOf(against, window.discourse, window.speaker) : freed.length > 0 ? freed : others;
  const by = window.agents.filter((ref) => ref.type !== 'person');
  return {
    by: act === 'urge' ? undefined : oneOrMore(by),
    target: oneOrMore(target),
    change,
    time: timeIn(window, !DONE.has(act)),
  };
}

/** Acts whose time is the matter's, wherever the clause names it. */
const DONE: ReadonlySet<string> = new Set(['carry-out', 'begin', 'end', 'suspend']);

/** Acts by which who acts gives. */
const GIVING: ReadonlySet<string> = new Set(['carry-out', 'pledge', 'plan', 'begin']);

/** "Canada will send Ukraine drones": who stands between the verb and what is given, without a preposition. */
function indirectObject(window: Window): readonly Ref[] {
  const group = window.groups.find(
    (other) =>
      other.relation === undefined &&
      !other.adjective &&
      !other.possessive &&
      other.first > window.first &&
      other.next <= window.matter.first &&
      within(window.scene.predicates, other.first - 1, other.first).some(({ lexemes }) => lexemes.some(({ role }) => role === 'act')),
  );
  const refs = group === undefined ? [] : refsOf(group, window.discourse, window.speaker);
  return refs.filter((ref) => ref.type !== 'person' && !window.agents.some((agent) => agent.actor === ref.actor));
}

export function aidSlots(window: Window, act: string): Slots {
  const what = window.said.what;
  const kinds = distinctValues([...(Array.isArray(what) ? (what as string[]) : []), ...termsIn(window, AID_KINDS)]);
  const named = actorsIn(window, ['from', 'by', 'of']);
  const giving = GIVING.has(act) ? window.agents.filter((ref) => ref.type !== 'person') : [];
  const to = actorsIn(window, ['to']);
  return {
    from: oneOrMore(named.length > 0 ? named : giving),
    to: oneOrMore(to.length > 0 ? to : indirectObject(window)),
    what: list(kinds),
    amount: quantitiesIn(window)[0],
    change: termIn(window, 'change', AID_CHANGES),
    time: timeIn(window, true),
  };
}

/** What happened to the persons counted, by the nearest word of it: "killed seven people and wounded 28". */
function nearestTerm(window: Window, quantity: Run & { readonly qualifiers: readonly string[] }): string | undefined {
  if (quantity.qualifiers.length > 0) return undefined;
  const terms = within(window.scene.terms, quantity.first - CASUALTY_REACH, quantity.next + CASUALTY_REACH).flatMap((item) =>
    item.lexemes.flatMap((lexeme) =>
      lexeme.role === 'term' && CASUALTIES.has(lexeme.term)
        ? [
            {
              term: lexeme.term,
              gap: item.next <= quantity.first ? quantity.first - item.next : CASUALTY_REACH + item.first - quantity.next,
            },
          ]
        : [],
    ),
  );
  return terms.sort((x, y) => x.gap - y.gap)[0]?.term;
}

const CASUALTY_REACH = 3;
const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);

/** What an attack strikes: words of the air tell its weapon. */
const HIT = TARGETS.filter((target) => target !== 'air');

/** Acts whose agents attack themselves. */
const DOING: ReadonlySet<string> = new Set(['carry-out', 'begin', 'pledge', 'plan', 'threaten', 'end', 'suspend']);

export function attackSlots(window: Window, act: string): Slots {
  const on = actorsIn(window, ['against', 'to', 'on' as never]);
  const by = distinct([...actorsIn(window, ['by', 'from']), ...ownersOfNoun(window), ...relativeSubject(window)]);
  const counted = personUnits(window.scene.reading.language);
  const persons = quantitiesIn(window).filter(({ unit }) => unit === undefined || counted.has(unit));
  const of = (qualifier: string) =>
    persons.find((quantity) => quantity.qualifiers.includes(qualifier)) ??
    persons.find((quantity) => nearestTerm(window, quantity) === qualifier) ??
    (window.said.casualties === qualifier ? persons.find((quantity) => quantity.first >= window.matter.first) : undefined);
  const casualties = { killed: of('killed'), wounded: of('wounded') ?? of('seriously-wounded'), missing: of('missing') };
  const any = Object.values(casualties).some((value) => value !== undefined);
  const area = placeIn(window);
  return {
    by: oneOrMore(
      DOING.has(act) && window.agents.some((ref) => ref.start !== undefined)
        ? window.agents
        : by.length > 0
          ? by
          : DOING.has(act)
            ? window.agents
            : [],
    ),
    on: oneOrMore(on),
    target: termIn(window, 'target', HIT),
    casualties: any
      ? { kind: 'casualties', ...Object.fromEntries(Object.entries(casualties).filter(([, value]) => value !== undefined)) }
      : undefined,
    area,
    time: timeIn(window, !DONE.has(act)),
  };
}

/** "Russian strikes", «удары Израиля»: whose blow the words beside it say it is. */
function ownersOfNoun(window: Window): readonly Ref[] {
  const beside = window.groups.filter(
    (group) =>
      (group.adjective && group.next <= window.matter.first && window.matter.first - group.next <= 1 && group.first >= window.first) ||
      (group.relation === 'of' && !group.adjective && group.from >= window.matter.next && group.from <= window.matter.next + 1),
  );
  return beside.flatMap((group) => refsOf(group, window.discourse, window.speaker));
}

/** «الهجوم الذي شنته جماعة …»: the subject of the verb in the relative clause, where the verb stands first. */
function relativeSubject(window: Window): readonly Ref[] {
  const { scene } = window;
  if (scene.reading.language.claims.syntax.subject !== 'after') return [];
  const group = window.groups.find(({ first, next, relation, adjective }) => {
    if (relation !== undefined || adjective || first <= window.matter.next || next > window.next) return false;
    const verb = scene.predicateAt(first - 1);
    return (
      verb?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'verb') &&
      meaning(scene.syntax.get(first - 2), 'relative') !== undefined
    );
  });
  return group === undefined ? [] : refsOf(group, window.discourse, window.speaker);
}

export function visitSlots(window: Window): Slots {
  const place = placeIn(window) ?? goalIn(window);
  return { visitor: oneOrMore(window.agents), place, time: timeIn(window, true) };
}

/** «يزور الوزير بغداد»: a state or its seat that is the verb's object, or where one arrives. */
function goalIn(window: Window): ActorMention | undefined {
  const group = window.groups.find(
    ({ first, relation, adjective, members }) =>
      first >= window.matter.next &&
      first < window.next &&
      !adjective &&
      (relation === undefined || relation === 'to') &&
      members.every(
        (member) =>
          member.is === 'actor' && member.mention.type === 'state' && !window.agents.some((agent) => agent.actor === member.mention.actor),
      ),
  );
  const member = group?.members[0];
  return member?.is === 'actor' && group!.members.length === 1 ? member.mention : undefined;
}

export function statementSlots(window: Window): Slots {
  return { topics: list(termsIn(window, TOPICS)) };
}

const distinctValues = <T>(values: readonly T[]): T[] => [...new Set(values)];
