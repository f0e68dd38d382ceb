import { TARGETS } from '../../model/vocabulary';
import type { TimeMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import { actorsIn, distinct, HELD_TIMES, oneOrMore, placeIn, quantitiesIn, termIn, termsIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { personUnits } from '../scene/persons';
import { type Item, itemEndingAt, meaning, type Run, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { accused } from './accused';
import { addressed } from './addressed';
import { ownersOfBlow } from './blow-owners';
import { describedTime } from './described-time';
import { ownAttack } from './own-attack';
import { relativeBlow } from './relative-blow';
import { objectOf } from './struck-object';
import { namedBehind, strickenIn, strickenPlace, victimsOf } from './victims';

/** What happened to the persons counted, by the nearest word of it: "killed seven people and wounded 28". */
function nearestTerm(window: Window, quantity: Run & { readonly qualifiers: readonly string[] }): string | undefined {
  if (quantity.qualifiers.length > 0) return undefined;
  const terms = within(window.scene.terms, quantity.first - CASUALTY_REACH, quantity.next + CASUALTY_REACH).flatMap((item) =>
    isParted(window, item, quantity)
      ? []
      : item.lexemes.flatMap((lexeme) =>
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

/** «تسعة أشخاص، بينهم ثلاثة أطفال», «44 из них погибли»: some of those counted already. */
function isAmong({ scene, said }: Window, { first, next }: Run): boolean {
  if (meaning(itemEndingAt(scene, first - 1), 'apposition') !== undefined) return true;
  // "the death toll from the attack has risen to 34": the words of the count stand around the number
  if (said.needs === 'toll-risen') return false;
  // «تسعة من المسلحين»
  for (let at = first + 1; at < next - 1 && !isVerbFirst(scene); at += 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'from') return true;
  return false;
}

/** «نزوح أكثر من 150 ألف شخص»: those who fled. */
const isDisplaced = ({ scene }: Window, { first }: Run): boolean =>
  termsIn({ scene, first: first - CASUALTY_REACH, next: first }, ['displaced']).length > 0;

/** "One was killed and two wounded": a word before the conjunction counts nobody behind it. */
function isParted({ scene }: Window, term: Item, quantity: Run): boolean {
  for (let at = term.next; at < quantity.first; at += 1) if (meaning(scene.syntax.get(at), 'conjunction') !== undefined) return true;
  // «قتل 17 شخصا على الأقل وأصاب 40»: nor does one that a conjunction joins behind it, with a number of its own
  return term.first >= quantity.next && term.offset > 0 && scene.tokens[term.next]?.kind === 'digits';
}

const CASUALTY_REACH = 3;
const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);

/** «двоє людей загинули»: those counted before the verb, unless another verb of casualties before has counted its own. */
function countedBefore<Q extends Run>(window: Window, persons: readonly Q[]): Q | undefined {
  const { scene, matter } = window;
  const told = within(scene.predicates, matter.first - TOLD_REACH, matter.first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.slots.casualties !== undefined),
  );
  const counted = told ? undefined : persons.findLast((quantity) => quantity.next <= matter.first);
  // «116 заложников, 44 из них погибли»: another number stands nearer
  return counted === undefined || scene.tokens.slice(counted.next, matter.first).some(({ kind }) => kind === 'digits')
    ? undefined
    : counted;
}

/** Counted as something else: the wounded are no dead. */
const isOtherwise = ({ qualifiers }: { readonly qualifiers: readonly string[] }, qualifier: string): boolean =>
  qualifiers.some((other) => CASUALTIES.has(other) && other !== qualifier);

/** "40 fighters from the group were killed": what the verb itself says of those it counts, where a passive or words between part them. */
const ownTerm = ({ scene, matter, matterIsVerb }: Window): string | undefined =>
  matterIsVerb || scene.reading.language.claims.syntax.cases !== undefined
    ? undefined
    : termsIn({ scene, first: matter.first, next: matter.next }, ['killed', 'wounded', 'missing'])[0];

const TOLD_REACH = 14;

/** What an attack strikes: words of the air tell its weapon. */
const HIT = TARGETS.filter((target) => target !== 'air');

/** Acts whose agents attack themselves. */
const DOING: ReadonlySet<string> = new Set(['carry-out', 'begin', 'pledge', 'plan', 'threaten', 'end', 'suspend']);

export function attackSlots(whole: Window, act: string): Slots {
  const window = ownAttack(whole);
  // «هجوم لقوات …»: whose attack it is or whom it struck, nobody can tell
  const beside = window.groups.find(({ relation, from }) => relation === 'to' && window.scene.predicateAt(from - 1) !== undefined);
  const theirs =
    beside === undefined || window.scene.reading.language.claims.syntax.subject !== 'after' ? [] : refsOf(beside, window.discourse);
  const told = addressed(window, act);
  const victims = victimsOf(window);
  const object = objectOf(window);
  const relative = relativeBlow(window);
  const on = distinct([
    ...actorsIn(window, ['against', 'to', 'on' as never]),
    ...struck(window),
    ...(object?.on ?? []),
    ...(relative?.on ?? []),
    ...strickenIn(window),
    ...victims,
  ]).filter((ref) => ![...theirs, ...told, ...(DOING.has(act) ? window.agents : [])].some(({ actor }) => actor === ref.actor));
  const named = namedBehind(window, victims);
  // "the strikes were condemned by Egypt": who takes a stand on a blow dealt none
  const doers = DOING.has(act) ? named : named.filter(({ actor }) => !window.agents.some((agent) => agent.actor === actor));
  const counted = personUnits(window.scene.reading.language);
  const dead = ofCounted(window, counted);
  const by = distinct([...doers, ...ownersOfBlow(window, DOING.has(act)), ...(relative?.by ?? [])]).filter(
    ({ start }) => !dead.some((ref) => ref.start === start),
  );
  const persons = quantitiesIn(window).filter(
    (quantity) =>
      // «возросло до 15 человек»: so many, and no fewer
      !(window.said.needs === 'toll-risen' && quantity.bound === 'at-most') &&
      (quantity.unit === undefined || counted.has(quantity.unit)) &&
      !isAmong(window, quantity) &&
      !isDisplaced(window, quantity),
  );
  const of = (qualifier: string) =>
    persons.find((quantity) => quantity.qualifiers.includes(qualifier)) ??
    persons.find((quantity) => nearestTerm(window, quantity) === qualifier) ??
    ((window.said.casualties ?? window.said.counts ?? ownTerm(window)) === qualifier
      ? (persons.find((quantity) => quantity.first >= window.matter.first && !isOtherwise(quantity, qualifier)) ??
        countedBefore(window, persons))
      : undefined);
  const casualties = { killed: of('killed'), wounded: of('wounded') ?? of('seriously-wounded'), missing: of('missing') };
  const any = Object.values(casualties).some((value) => value !== undefined);
  const area =
    object?.area ??
    relative?.area ??
    placeIn(window) ??
    strickenPlace(window) ??
    (window.said.casualties === undefined && window.said.counts === undefined && window.said.needs !== 'clash'
      ? undefined
      : placeIn(window, window.first));
  return {
    by: oneOrMore(
      DOING.has(act) && window.agents.some((ref) => ref.start !== undefined)
        ? window.agents
        : by.length > 0
          ? by
          : DOING.has(act)
            ? window.agents
            : act === 'accuse'
              ? accused(window)
              : told,
    ),
    on: oneOrMore(distinct([...on, ...dead])),
    target: termIn(window, 'target', HIT) ?? (termsIn(window, ['civilian-site']).length > 0 ? 'civilian' : undefined),
    casualties: any
      ? { kind: 'casualties', ...Object.fromEntries(Object.entries(casualties).filter(([, value]) => value !== undefined)) }
      : undefined,
    area,
    time: ofRise(window, timeIn(window, !HELD_TIMES.has(act)) ?? describedTime(window)),
  };
}

/** «ликвидированы девять боевиков РПК»: whose people those are whom a passive counts, right behind them, in a language that declines. */
function ofCounted(window: Window, counted: ReadonlySet<string>): readonly Ref[] {
  if (window.said.casualties === undefined || window.scene.reading.language.claims.syntax.cases === undefined) return [];
  const counts = quantitiesIn(window).filter(({ unit, first }) => counted.has(unit) && first >= window.matter.next);
  return window.groups
    .filter(
      ({ from, adjective, relation }) =>
        !adjective && (relation === undefined || relation === 'of') && counts.some(({ first, next }) => from >= first && from <= next),
    )
    .flatMap((group) => refsOf(group, window.discourse, window.speaker))
    .filter(({ type }) => type !== 'person');
}

/** "the toll from Monday's attack": the preposition is that of the count, and bounds no time. */
const ofRise = ({ said }: Window, time: TimeMention | undefined): TimeMention | undefined =>
  said.needs === 'toll-risen' && time?.bound === 'from' ? undefined : time;

/** «атаку ХАМАС на Ізраїль»: behind the preposition of what is struck. */
function struck(window: Window): readonly Ref[] {
  const { strikes = [] } = window.scene.reading.language.claims.syntax;
  // «удар, нанесённый Израилем по Бейруту»: behind the participle
  const head = window.scene.predicateAt(window.head?.first ?? -1)?.finite === undefined ? undefined : window.head;
  const reach = Math.max(window.matter.next, head?.next ?? 0) + STRUCK_REACH;
  return window.groups
    .filter((group) => group.from >= window.matter.next && group.from <= reach && group.next <= window.next)
    .filter(
      (group) =>
        ((group.relation === 'in' || (head !== undefined && group.relation === 'about' && group.from >= head.next)) &&
          strikes.includes(window.scene.tokens[group.from]!.text) &&
          (window.scene.syntax.get(group.from)?.next ?? 0) <= group.from + 1) ||
        // «обстрел Белграда»
        (group.relation === 'of' && window.said.of === 'on' && group.from <= window.matter.next + 1),
    )
    .flatMap((group) => refsOf(group, window.discourse, window.speaker))
    .slice(0, 1);
}

const STRUCK_REACH = 4;
