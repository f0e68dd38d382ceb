import { type Act, AID_KINDS, type Kind, PERSON_ROLES } from '../../model/vocabulary';
import type { Link, Ref } from '../actors/discourse';
import { isDoneBySome, tells } from '../actors/some-doers';
import { type Clause, scopeAt } from '../clauses/clause';
import { isUnderStranger } from '../clauses/infinitives';
import { termsIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isFromCaptivity } from '../slots/captivity';
import { somethingArrives } from '../subjects/arriving';
import { addressesPublic } from './addresses-public';
import { strikesByItself } from './attack-needs';
import { takesUpHeld } from './held-again';
import { countsReleased, holdsPerson, isOfHeld } from './held-persons';
import { followsMishap, isMishap } from './mishaps';
import { isNoneWith } from './tells-none';

/** What a verb of giving needs beside it to tell of aid. */
const GIVING_MONEY: ReadonlySet<unknown> = new Set(['money', 'sum']);

/** Acts that no match is held by. */
const SAID: ReadonlySet<Act> = new Set<Act>(['accuse', 'deny', 'threaten', 'warn']);

/** Acts by which somebody threatens, or answers what somebody has threatened. */
const ANSWERED: ReadonlySet<Act> = new Set<Act>(['threaten', 'warn', 'reject', 'oppose', 'deny', 'urge', 'accuse']);

/** A claim as it would be, before it is told. */
interface Would {
  readonly clause: Clause;
  readonly matter: Predicate;
  readonly verb: Predicate | undefined;
  /** A noun of an act names it. */
  readonly named: boolean;
  /** The kind it would be of: a release by both sides is an exchange. */
  readonly kind: Kind;
  readonly act: Act;
  readonly agents: readonly Ref[];
  readonly chain: readonly Link[];
  /** The chain that the claim would have. */
  readonly told: readonly Link[];
  readonly content: Slots;
  readonly window: Window;
}

/** Whether nobody acts and nothing is said of the matter: an ordinary use of its word. */
export function isIdle({ clause, matter, verb, named, kind, act, agents, chain, told, content, window }: Would): boolean {
  const { scene } = clause;
  const { first } = scopeAt(clause, matter.first);
  const some = () => isDoneBySome(scene, first, verb ?? matter);
  // «состоялось совещание министров»: talks of states, whoever takes part in them
  const ofOffice = matter.matter!.slots.level === undefined && (content.level === 'leaders' || content.level === 'ministers');
  const placed =
    verb?.act?.act === 'hold' && (content.venue !== undefined || ofOffice || (verb.act.form === 'passive' && matter.next <= verb.from));
  if (
    matter.matter!.kind === 'talks' &&
    act === 'hold' &&
    agents.length === 0 &&
    content.participants === 'unknown' &&
    !placed &&
    !isNoneWith(clause, verb, matter)
  )
    if (verb === undefined || !some()) return true;
  if (matter.matter!.kind === 'talks' && verb === matter && content.participants === 'unknown' && addressesPublic(matter, window))
    return true;
  // "millions of tourists visit Paris"
  if (matter.matter!.kind === 'visit' && verb === matter && agents.length === 0 && isPlainSubject(scene) && !some()) return true;
  if (agents.length === 0 && isStrangers(clause, matter, verb, first) && !some()) return true;
  if (matter.matter!.kind === 'visit' && act === 'hold' && agents.length === 0 && verb === matter && !some()) return true;
  // «ستصل الشحنة إلى عدن»: things visit nobody
  if (matter.matter!.kind === 'visit' && agents.length === 0 && verb === matter && !some() && somethingArrives(scene, matter)) return true;
  // "agreed to refrain from attacks": a blow is no deal
  if (kind === 'attack' && matter.matter!.form === 'noun' && (act === 'agree' || act === 'propose')) return true;
  if (isVerbFirst(scene) && act === 'pledge' && isSuffered(scene, matter)) return true;
  if (kind === 'attack' && INTENDED.has(act) && isUnderStranger(scene, verb, matter)) return true;
  // "agreed that terrorism poses a real threat": a danger, of which neither who threatens nor whom is named; what is warned of or condemned somebody has said
  if (kind === 'threat' && !ANSWERED.has(act) && content.by === 'unknown' && content.against === 'unknown') return true;
  // "can never again threaten its neighbours": nobody threatens
  if (kind === 'threat' && act === 'threaten' && verb?.negated && verb.certainty === 'possible') return true;
  // "accused the referee of ruining the game"
  if (matter.matter!.kind === 'sports-event' && SAID.has(act)) return true;
  // "condemned the launch as a grave threat": what something is called threatens nobody
  if (kind === 'threat' && matter.matter!.form === 'noun' && isPlainSubject(scene) && isCalled(clause, matter)) return true;
  // "pulled out of the talks": no withdrawal of forces
  if (matter.matter!.kind === 'ceasefire' && verb === matter && isPlainSubject(scene) && leavesTalks(clause, matter)) return true;
  // "a bank approved a loan for a bakery": nobody gives and nobody receives whom the text tells as an actor
  if (matter.matter!.kind === 'aid' && act !== 'urge' && isPlainSubject(scene) && isBusiness(agents, chain, content) && !some())
    return true;
  // «قبل أن تصل إلى أهدافها»: nowhere, by nobody named
  if (matter.matter!.kind === 'visit' && act === 'hold' && verb === matter && isVerbFirst(scene))
    if (content.place === undefined && content.host === undefined && agents.every(({ start }) => start === undefined)) return true;
  // «توجه الوزير بالشكر إلى …»: nowhere that he goes
  if (matter.matter!.needs === 'goal' && content.place === undefined) return true;
  // "the minister visited a bakery": no host, no land
  if (matter.matter!.kind === 'visit' && act === 'hold' && agents.length === 0 && chain.length === 0 && isPlainSubject(scene))
    if (content.place === undefined && content.host === undefined && content.visitor === undefined) return true;
  // "the studio put up $2 million": money between none whom the text tells as actors
  if (act === 'carry-out' && GIVING_MONEY.has(matter.matter!.needs) && agents.length === 0 && content.to === undefined)
    if (!some()) return true;
  // «отпустили 153 пленных, среди которых есть раненые»: those let go, and nobody whom a blow hurt
  if (kind === 'attack' && agents.length === 0 && content.casualties !== undefined && countsReleased(clause, matter)) return true;
  if (matter.matter!.needs === 'held-before' && !isOfHeld(clause, matter) && !isFromCaptivity(window)) return true;
  if (
    matter.matter!.needs === 'persons' &&
    !isOfHeld(clause, matter) &&
    !takesUpHeld(scene, matter, verb, clause.sentence) &&
    [isHeld(content.persons) ? content.persons : undefined, content.role, content.perSide, content.total].every(
      (value) => value === undefined,
    ) &&
    !(kind === 'prisoner-exchange' && termsIn(window, PERSON_ROLES, matter.first).length > 0) &&
    !holdsPerson(window) &&
    !isBetweenSides(window)
  )
    return true;
  // «هددت موجة الجفاف المحاصيل»: what is nobody threatens nobody
  if (kind === 'threat' && verb === matter && isVerbFirst(scene) && agents.length === 0 && chain.length === 0 && !some()) return true;
  // «ندد بالوضع واصفا إياه بأنه كابوس يهدد المنطقة»
  if (kind === 'threat' && verb !== matter && verb?.finite === true && matter.finite && isVerbFirst(scene)) return true;
  if (kind === 'threat' && verb === matter && agents.length === 0 && looms(clause, matter, window)) return true;
  if (isMishap(clause, matter, agents.length === 0 && content.casualties !== undefined)) return true;
  if (matter.matter!.kind === 'attack' && verb === matter && agents.length === 0 && content.casualties === undefined)
    if (followsMishap(clause, matter)) return true;
  // "raised hopes of an end to the war": whose hopes nobody says
  if (act === 'assess' && agents.length === 0 && chain.length === 0 && isPlainCue(scene, verb)) return true;
  // nobody acts and nothing is said of the matter: an ordinary use of the word
  if (
    act === 'carry-out' &&
    chain.at(-1)?.cue !== 'announce' &&
    verb === undefined &&
    !named &&
    matter.matter!.slots.casualties !== undefined &&
    content.casualties === undefined &&
    // «إصابة عدد من الجنود في هجوم صاروخي»: the blow is told
    !(isVerbFirst(scene) && window.agents.length + namesBlow(scene, matter.next, window.next) > 0)
  )
    return true;
  return (
    verb === matter &&
    agents.length === 0 &&
    !(isVerbFirst(scene) && matter.matter!.kind === 'handover' && matter.next - matter.first > 1) &&
    told.at(-1)?.anonymous !== true &&
    !strikesByItself(scene, matter) &&
    !tellsByItself(scene, matter) &&
    !(matter.matter!.kind !== 'visit' && some()) &&
    // giving alone is no aid: «завод поставил трубы»
    Object.entries(content).every(
      ([slot, value]) =>
        value === undefined ||
        value === 'unknown' ||
        // "the factory stopped all operations on Monday": when, and no fire
        (kind === 'ceasefire' && (slot === 'time' || slot === 'extent')) ||
        (kind === 'aid' && (slot === 'change' || (slot === 'what' && isThings(window, matter)))),
    )
  );
}

const INTENDED: ReadonlySet<Act> = new Set<Act>(['pledge', 'plan']);

/** «повар отправил муку»: only things that people need are named, and no aid. */
const isThings = (window: Window, { matter }: Predicate): boolean =>
  matter!.slots.what === undefined &&
  matter!.needs !== 'borne' &&
  termsIn(window, AID_KINDS).length === 0 &&
  termsIn(window, ['materiel'], window.matter.first).length === 0;

/** «разорваны дипотношения»: words that tell their act need nobody beside them, but an active verb where nouns decline: «соседи помирились». */
const tellsByItself = (scene: Scene, { matter, next }: Predicate): boolean =>
  matter!.slots.as !== undefined &&
  (matter!.needs === undefined ||
    TELLING.has(matter!.needs) ||
    // «تعرضت القاعدة … لهجوم صاروخي»: with what
    (matter!.needs === 'blow' && tells(scene, next, next + ARMED_REACH, ARMED))) &&
  !(
    matter!.form === 'verb' &&
    matter!.needs === undefined &&
    BETWEEN_SIDES.has(matter!.kind) &&
    scene.reading.language.claims.syntax.cases !== undefined
  );

const ARMED: ReadonlySet<string> = new Set(['missiles', 'projectiles', 'explosives']);
const ARMED_REACH = 12;

/** Needs by which what stands beside the verb tells the matter: the blow, the toll, what was fired and at whom. */
const TELLING: ReadonlySet<unknown> = new Set(['embassy', 'toll-risen', 'assault', 'launched']);

const BETWEEN_SIDES: ReadonlySet<Kind> = new Set(['settlement', 'cooperation']);

/** «جرى التبادل بين روسيا وأوكرانيا»: the noun with its article, and the two sides right behind, of no trade and no visits. */
const isBetweenSides = ({ scene, matter, groups }: Window): boolean =>
  isVerbFirst(scene) &&
  scene.reading.language.claims.syntax.articles?.some((article) => scene.tokens[matter.first]!.text.startsWith(article)) === true &&
  groups.some(({ relation, from, members }) => relation === 'between' && from === matter.next && members.length > 1);

const CALLED_REACH = 3;

const isCalled = ({ scene }: Clause, { first }: Predicate): boolean => {
  for (let at = first - 1; at >= first - CALLED_REACH && at >= 0; at -= 1)
    if (meaning(scene.syntax.get(at), 'quoting') !== undefined) return true;
  return false;
};

const LEFT_REACH = 6;

const leavesTalks = ({ predicates }: Clause, { next }: Predicate): boolean =>
  predicates.some(({ matter, first }) => matter?.kind === 'talks' && matter.form === 'noun' && first >= next && first - next <= LEFT_REACH);

/** Money alone, and nobody by name on either side of it. */
const isBusiness = (agents: readonly Ref[], chain: readonly Link[], { from, to, what }: Slots): boolean =>
  agents.length === 0 &&
  chain.length === 0 &&
  from === undefined &&
  to === undefined &&
  Array.isArray(what) &&
  what.every((kind) => kind === 'financial');

/** Persons whom nobody holds: a hospital's patients are let go, and no captives. */
const isHeld = (persons: Slots[string]): boolean =>
  typeof persons !== 'object' || !('unit' in persons) || !NEVER_HELD.has(persons.unit ?? '');

const NEVER_HELD: ReadonlySet<string> = new Set(['patient']);

/** «Пожары угрожают курортам», «россиянам грозит …»: a disaster threatens, or what is told behind the verb. */
const looms = (clause: Clause, matter: Predicate, { groups, scene }: Window): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  (followsMishap(clause, matter) || groups.some(({ next, relation }) => relation === 'to' && next === matter.from));

/** A verb of saying alone, in a language that names its subject before it. */
const isPlainCue = ({ reading }: Scene, verb: Predicate | undefined): boolean => verb?.cue !== undefined && isPlainSubject({ reading });

const isPlainSubject = ({ reading }: Pick<Scene, 'reading'>): boolean =>
  reading.language.claims.syntax.subject === 'before' && reading.language.claims.syntax.cases === undefined;

/** "The league imposed sanctions on the club": the words before the verb tell of people and bodies of everyday life, who do nothing of the kind to states. */
function isStrangers({ scene, attributed }: Clause, matter: Predicate, verb: Predicate | undefined, first: number): boolean {
  if (verb === undefined || !attributed.unnamed.has(verb) || matter.next <= verb.from) return false;
  return termsIn({ first, next: verb.from, scene }, ['everyday']).length > 0;
}

/** Nouns of attacks in the run. */
const namesBlow = (scene: Scene, first: number, next: number): number =>
  within(scene.predicates, first, next).filter(({ lexemes }) =>
    lexemes.some(
      (lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun' && lexeme.slots.casualties === undefined,
    ),
  ).length;

/** «ستقدم مساعدات لدول متضررة من الغزو», «تعهد بحماية المدنيين من القصف»: a blow behind "from" is what somebody suffers, and not what is promised. */
const isSuffered = (scene: Scene, { matter, first }: Predicate): boolean =>
  matter!.kind === 'attack' && matter!.form === 'noun' && meaning(itemEndingAt(scene, first - 1), 'relation')?.relation === 'from';
