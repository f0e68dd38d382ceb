import { CONDITIONS, PERSON_ROLES } from '../../model/vocabulary';
import type { TimeMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import { actorsIn, HAPPENS, isPassive, quantitiesIn, termIn, termsIn, timeIn, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { freedPerson } from '../needs/held-persons';
import { hasPreposition } from '../scene/glued';
import { personUnits } from '../scene/persons';
import { itemEndingAt, meaning, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { agrees } from '../subjects/struck-first';
import { onlySmall } from '../subjects/subject-signs';
import { goalsOf } from './aid-goals';
import { ofOthers } from './brought-home';
import { captorIn, homeIn } from './captivity';
import { urged } from './urged';

/** Who gives is who acts, where that is a state or a body; who receives is said, or is the state whose people they are called. */
export function handoverSlots(whole: Window, act: string): Slots {
  const window = beforeApposition(whole);
  const counted = personUnits(window.scene.reading.language);
  const quantity = quantitiesIn(window).find(({ unit }) => unit === undefined || counted.has(unit));
  const qualified = quantity === undefined ? undefined : CONDITIONS.find((condition) => quantity.qualifiers.includes(condition));
  // «جثامين أربعة أسرى»: bodies, whosever they are
  const dead = quantity === undefined ? [] : termsIn({ ...window, next: quantity.first }, ['body']);
  const role = dead.length > 0 ? 'body' : (PERSON_ROLES.find((value) => value === quantity?.unit) ?? roleIn(window));
  const matter = window.scene.predicateAt(window.matter.first);
  // «إطلاق إسرائيل سراح…», "Israel's release of …"
  const inside = window.groups.find(
    (group) =>
      group.relation === undefined &&
      !group.adjective &&
      // "Palestinians would be released": those of a passive are freed, and free nobody
      !(isPassive(window) && isBefore(window)) &&
      group.next <= window.matter.first &&
      group.next >= window.matter.first - 1 &&
      window.scene.tokens[group.next]!.text !== ',' &&
      meaning(window.scene.syntax.get(group.next), 'relation') === undefined &&
      !isVerb(window, group.next) &&
      // «طالبت قطر بإطلاق سراح الرهائن»: a preposition written onto the noun
      !(matter !== undefined && hasPreposition(window.scene, matter)) &&
      // «طلبت كينيا أن تفرج أوغندا»: who asks
      meaning(window.scene.syntax.get(group.next), 'complementiser') === undefined &&
      group.first >= window.first,
  );
  // «МККК получил заложников»: the subject of a verb is no giver inside a noun phrase
  const received = window.said.given === 'to' || (window.said.given === 'home' && !ofOthers(window, givenEnd(window)));
  const giver = inside === undefined || (received && window.matterIsVerb) ? undefined : refsOf(inside, window.discourse, window.speaker)[0];
  // «получила двух своих солдат»: who acts receives
  const from =
    giver ??
    actorsIn({ ...window, groups: window.groups.filter((group) => !isOfCounted(window, group.from)) }, ['from']).find(canHold) ??
    (GIVING.has(act) && !isPassive(window) && window.agents.some((ref) => canHold(ref) && ref.start !== undefined)
      ? undefined
      : freedBy(window)) ??
    heldIn(window) ??
    captorIn(window, givenEnd(window)) ??
    (act === 'urge' && !received ? urged(window).find(canHold) : undefined) ??
    subjectOfClause(window, act) ??
    (!received && GIVING.has(act) && !(act === 'agree' && window.agents.length > 1) ? window.agents.find(canHold) : undefined);
  const groups = window.groups.filter(({ first, from: opening }) => !describesPlace(window, first) && !isPatron(window, opening, first));
  const people = actorsIn({ ...window, groups, next: givenEnd(window) }, [undefined, 'of', 'other'], {
    adjectives: true,
    from: window.matter.next,
  }).find((ref) => ref.type === 'state' && ref.actor !== from?.actor);
  const freed = freedPerson(window);
  const isFreed = ({ start = -1 }: Ref): boolean =>
    freed !== undefined && start >= window.scene.tokens[freed.first]!.start && start < window.scene.tokens[freed.next - 1]!.end;
  const receiver =
    (received ? window.agents[0] : undefined) ??
    actorsIn(window, ['to']).find((ref) => ref.actor !== from?.actor) ??
    givenTo(window).find((ref) => ref.actor !== from?.actor) ??
    (received ? undefined : goalsOf(window).find((ref) => ref.actor !== from?.actor)) ??
    homeIn(window) ??
    (from === undefined ? undefined : (people ?? countedPeople(window, from)));
  const humanitarian = termsIn(whole, ['humanitarian-gesture']).length > 0;
  return {
    from,
    to: receiver !== undefined && isFreed(receiver) ? undefined : receiver,
    persons: quantity,
    role,
    condition: qualified ?? termIn(window, 'condition', CONDITIONS),
    gesture: termsIn(whole, ['goodwill'])[0] ?? (humanitarian ? 'humanitarian' : undefined),
    time: outsideBlow(window, notSince(window, timeIn(window, !HAPPENS.has(act)))),
  };
}

/** Where subjects stand before their verb and articles are words. */
const isBefore = ({ scene }: Window): boolean => scene.reading.language.claims.syntax.definites !== undefined;

/** "would be freed from Kenyan jails": right behind a passive, whose captivity it is. */
function heldIn(window: Window): Ref | undefined {
  if (!isBefore(window) || !isPassive(window)) return undefined;
  const held = window.groups.find(({ relation, adjective, from }) => relation === 'from' && adjective && from === window.matter.next);
  return held === undefined ? undefined : refsOf(held, window.discourse, window.speaker).find(canHold);
}

/** "sixteen soldiers held since August were freed on Tuesday": nobody is let go since a day; that is when those freed were taken. */
function notSince({ scene, matter, next }: Window, time: TimeMention | undefined): TimeMention | undefined {
  if (time?.bound !== 'from') return time;
  return within(scene.times, matter.first, next).find(({ bound, start }) => bound !== 'from' && start > time.start);
}

/** «رهائن احتجزوا في هجوم السابع من أكتوبر»: the day of the blow that they were taken in, where verbs stand first. */
function outsideBlow<T extends { readonly start: number }>({ scene, matter, next }: Window, time: T | undefined): T | undefined {
  if (time === undefined || !isVerbFirst(scene)) return time;
  const blow = within(scene.predicates, matter.next, next).some(
    ({ first, lexemes }) =>
      scene.tokens[first]!.start < time.start &&
      lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun'),
  );
  return blow ? undefined : time;
}

/** «طلبت كينيا أن تفرج أوغندا عن الأسرى»: where verbs stand first, whoever stands right behind the verb of a that-clause is to do what is asked. */
function subjectOfClause(window: Window, act: string): Ref | undefined {
  const { scene, matter, groups, matterIsVerb, discourse, speaker } = window;
  if (!matterIsVerb || GIVING.has(act) || !isVerbFirst(scene)) return undefined;
  if (meaning(itemEndingAt(scene, matter.first - 1), 'complementiser') === undefined) return undefined;
  const group = groups.find(({ from, relation, adjective }) => from === matter.next && relation === undefined && !adjective);
  return group === undefined ? undefined : refsOf(group, discourse, speaker).find(canHold);
}

/** «146 أسيرا من القوات الأوكرانية»: where verbs stand first, those counted are theirs. */
const isOfCounted = (window: Window, from: number): boolean =>
  isVerbFirst(window.scene) && quantitiesIn(window).some(({ next }) => next === from);

/** "freed ten Americans": those counted by their nation go to their state. */
function countedPeople({ scene, matter, next }: Window, from: Ref): Ref | undefined {
  const name = within(scene.names, matter.next, next).find((one) => one.kind === 'actor' && one.form === 'national');
  return name?.kind !== 'actor' || name.actor === from.actor
    ? undefined
    : { actor: name.actor, type: 'state', start: name.start, end: name.end };
}

/** «المحاذية للحدود السعودية», «قرب الحدود التركية»: whose ground it is, and whose people nobody is. */
function describesPlace({ scene }: Window, first: number): boolean {
  if (!isVerbFirst(scene) || first < 1) return false;
  return scene.reading.language.claims.syntax.grounds?.some((word) => scene.tokens[first - 1]!.text.endsWith(word)) === true;
}

/** «برعاية الأمم المتحدة», "with the help of Qatar": by whose help it was agreed or done. */
const isPatron = ({ scene }: Window, from: number, first = from): boolean =>
  [first - 1, from, from - 1].some((at) => scene.reading.language.claims.syntax.mediation?.includes(scene.tokens[at]?.text ?? '') === true);

/** "the release of its soldiers by Azerbaijan", under somebody else's verb. */
const freedBy = (window: Window): Ref | undefined =>
  actorsIn({ ...window, groups: window.groups.filter(({ from }) => !isPatron(window, from)) }, ['by'], { from: window.matter.next }).find(
    (ref) => canHold(ref) && !window.agents.some(({ actor }) => actor === ref.actor),
  );

/** "33 hostages in exchange for hundreds of Palestinian prisoners": where who is given ends. */
function givenEnd({ scene, matter, next }: Window): number {
  for (let at = matter.next; at < next; at += 1) {
    const item = scene.syntax.get(at);
    // ", including a Polish journalist": one of those let go, and nobody they go to
    if (meaning(item, 'apposition') !== undefined || (meaning(item, 'conjunction') !== undefined && item!.next - at > 1)) return at;
  }
  return next;
}

/** «200 أسير، بينهم 16 سعوديا»: of what nation some of them are says nothing of who gives and who receives. */
function beforeApposition(window: Window): Window {
  for (let at = window.matter.next; at < window.next; at += 1)
    // «153 пленных, среди которых есть раненые»: not all of them
    if (
      window.scene.tokens[at - 1]?.text === ',' &&
      (meaning(window.scene.syntax.get(at), 'apposition') !== undefined || opensAmongWhom(window, at))
    )
      return { ...window, next: at };
  return window;
}

const opensAmongWhom = ({ scene: { syntax } }: Window, at: number): boolean =>
  meaning(syntax.get(at), 'relative') === undefined &&
  syntax.get(at)?.next !== at + 2 &&
  meaning(syntax.get(at + 1), 'relative') !== undefined;

/** States and armed groups hold people; newspapers and leaders do not. */
const canHold = ({ type }: Ref): boolean => type === 'state' || type === 'armed-force' || type === 'group' || type === 'organisation';

/** «Зеленський закликав повернути»: who asks is not who gives. */
const isVerb = ({ scene }: Window, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.some((lexeme) => (lexeme.role === 'act' || lexeme.role === 'cue') && lexeme.form === 'verb') ?? false;

const GIVING: ReadonlySet<string> = new Set(['pledge', 'plan', 'carry-out', 'agree', 'begin']);

function roleIn(window: Window): string | undefined {
  const behind = termsIn(window, PERSON_ROLES, window.matter.first)[0];
  // "the hostages were freed": told by the subject
  return (
    behind ??
    objectAhead(window) ??
    (isPassive(window) ? termsIn({ ...window, next: window.matter.first }, PERSON_ROLES).at(-1) : undefined)
  );
}

/** «Заложников повстанцы освободили»: in a language that declines nouns those let go may stand first, in no case of a subject. */
function objectAhead({ scene, matter, first, matterIsVerb }: Window): string | undefined {
  if (!matterIsVerb || scene.reading.language.claims.syntax.agreement === undefined) return undefined;
  const ahead = within(scene.terms, first, matter.first).find(
    (term) =>
      term.lexemes.some((lexeme) => lexeme.role === 'term' && isRole(lexeme.term)) &&
      meaning(itemEndingAt(scene, term.first - 1), 'relation') === undefined &&
      !agrees(scene, term.next - 1, matter.first),
  );
  const role = ahead?.lexemes.find((lexeme) => lexeme.role === 'term' && isRole(lexeme.term));
  return role?.role === 'term' ? role.term : undefined;
}

const isRole = (term: string): boolean => PERSON_ROLES.some((role) => role === term);

/** «переданы Армении»: a name whose dative is its genitive too, right behind the verb. */
function givenTo({ scene, matter, matterIsVerb, groups, discourse, speaker, said }: Window): readonly Ref[] {
  const verb = scene.predicateAt(matter.first)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'passive') === true;
  if (!(matterIsVerb || verb) || said.given === 'to' || scene.reading.language.claims.syntax.cases === undefined) return [];
  const group = groups.find(({ from }) => from >= matter.next);
  const near = group !== undefined && group.relation === 'of' && group.from === group.first && !group.adjective;
  return near && (group.from === matter.next || onlySmall(scene, matter.next, group.from)) ? refsOf(group, discourse, speaker) : [];
}
