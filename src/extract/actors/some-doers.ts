import type { Sentence } from '../../text';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Who fights, or with what: "gunmen", "warplanes", "a drone". */
const FIGHTERS: ReadonlySet<string> = new Set(['fighters', 'missiles', 'projectiles', 'soldier']);
/** Whom a common noun tells, with no name: those who fight and those who rule or speak for a side. */
const SOME: ReadonlySet<string> = new Set([...FIGHTERS, 'explosives', 'rulers']);

const SUBJECT_REACH = 9;
const OBJECT_REACH = 7;

/** "Gunmen attacked a village", "was attacked by protesters": a common noun of people who do such things stands before the verb, with no verb of its own between, or behind "by". */
export function isDoneBySome(scene: Scene, first: number, { from, next }: { readonly from: number; readonly next: number }): boolean {
  const start = Math.max(first, from - SUBJECT_REACH);
  if (isVerbFirst(scene) && isSubjectOf(scene, next, SOME)) return true;
  return (tells(scene, start, from, SOME) && !hasVerb(scene, start, from)) || isBy(scene, next, next + OBJECT_REACH, SOME);
}

/** «داهم مسلحون قرية»: where verbs stand first, who does it is right behind, with no preposition glued to it. */
function isSubjectOf(scene: Scene, next: number, terms: ReadonlySet<string>): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  return within(scene.terms, next, next + 1).some(
    ({ first, offset, lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && terms.has(lexeme.term)) &&
      proclitics[scene.tokens[first]!.text.slice(0, offset)] === undefined,
  );
}

const AHEAD_REACH = 3;

/** «صواريخ تهاجم إسرائيل», «مسيرات انتحارية تستهدف …»: where verbs stand first, weapons or those who fight stand right before the verb as its subject, at the head of their clause. */
export function isBehindArms(scene: Scene, { first }: Run): boolean {
  if (!isVerbFirst(scene)) return false;
  const { conjunctions } = scene.reading.language.claims.syntax;
  const arms = within(scene.terms, Math.max(0, first - AHEAD_REACH), first).find(
    ({ lexemes, offset, first: at }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && ARMS.has(lexeme.term)) &&
      (offset === 0 || conjunctions.includes(scene.tokens[at]!.text.slice(0, offset))),
  );
  if (arms === undefined) return false;
  for (let at = arms.next; at < first; at += 1) if (scene.tokens[at]!.kind !== 'word' || scene.syntax.get(at) !== undefined) return false;
  const before = scene.tokens[arms.first - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    scene.tokens[arms.first]!.gap === '\n' ||
    meaning(itemEndingAt(scene, arms.first - 1), 'complementiser') !== undefined
  );
}

const ARMS: ReadonlySet<string> = new Set([...FIGHTERS, 'explosives']);

function isBy(scene: Scene, next: number, to: number, terms: ReadonlySet<string>): boolean {
  // "was hit by a missile": the verb's own words may end in the preposition
  const own =
    meaning(itemEndingAt(scene, next - 1), 'relation')?.relation === 'by' && tells(scene, next, Math.min(to, next + BY_REACH), terms);
  if (own) return true;
  for (let at = next; at < to - 1; at += 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'by' && tells(scene, at + 1, Math.min(to, at + BY_REACH), terms))
      return true;
  return false;
}

const BY_REACH = 5;

const isForce = ({ reading }: Scene, name: Scene['names'][number] | undefined): boolean =>
  name?.kind === 'actor' &&
  (name.type === 'armed-force' ||
    name.type === 'group' ||
    name.actor.endsWith(MINISTRY) ||
    reading.language.claims.syntax.fighting?.includes(name.actor) === true);

/** What the ids of those end in whose forces fight. */
const MINISTRY = 'ministry-of-defence';

/** «أن القوات المسلحة اشتبكت مع …»: where verbs stand first, a force right before its verb and with no preposition. */
function isAhead(scene: Scene, first: number): boolean {
  const name = scene.nameAt(first - 1);
  return isForce(scene, name) && name!.next === first && meaning(itemEndingAt(scene, name!.first - 1), 'relation') === undefined;
}

/** «قالت وزارة الدفاع إنها سيطرت على …», «أن قواتها دمرت …»: a force that speaks tells it of itself, or of its own. */
function isOfItself(scene: Scene, first: number, sentence: Sentence): boolean {
  const before = meaning(itemEndingAt(scene, first - 1), 'anaphor')?.anaphor;
  if (before === 'own-forces') return true;
  if (before !== 'self') return false;
  const speaker = within(scene.names, sentence.first, first).find(({ kind, form }) => kind === 'actor' && form !== 'adjective');
  return isForce(scene, speaker);
}

/**
 * "Rebels stormed a base", "a convoy was ambushed by gunmen": words of every day tell of an attack where those who fight stand before them or behind "by", or an armed force or group is
 * named there.
 */
export function isArmed(scene: Scene, item: Run, sentence: Sentence): boolean {
  const { next } = item;
  const first = beginning(scene, item);
  const from = Math.max(sentence.first, first - SUBJECT_REACH);
  const to = Math.min(sentence.next, next + OBJECT_REACH);
  if (tells(scene, from, first, FIGHTERS) && !hasVerb(scene, from, first)) return true;
  if (isBy(scene, next, to, FIGHTERS)) return true;
  if (isVerbFirst(scene)) {
    const name = scene.nameAt(next);
    return isForce(scene, name) || isSubjectOf(scene, next, FIGHTERS) || isAhead(scene, first) || isOfItself(scene, first, sentence);
  }
  // "was seized by M23"
  for (let at = Math.max(next - 1, from); at < Math.min(to, next + BY_REACH); at += 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'by' && isForce(scene, scene.nameAt(at + 1) ?? scene.nameAt(at + 2)))
      return true;
  if (within(scene.names, from, first).some((name) => isForce(scene, name) && !hasVerb(scene, name.next, first))) return true;
  // "government forces, backed by warplanes, seized": before the aside
  const ahead = asideBefore(scene, first, sentence.first);
  const force = ahead === undefined ? undefined : within(scene.names, Math.max(sentence.first, ahead - SUBJECT_REACH), ahead).at(-1);
  return force !== undefined && force.next === ahead && isForce(scene, force);
}

const LONGEST_ASIDE = 9;

/** The first comma of an aside whose second one stands right before the verb. */
function asideBefore({ tokens }: Scene, verb: number, floor: number): number | undefined {
  if (tokens[verb - 1]?.text !== ',') return undefined;
  for (let at = verb - 2; at >= Math.max(floor, verb - LONGEST_ASIDE); at -= 1)
    if (tokens[at]!.kind === 'mark') return tokens[at]!.text === ',' ? at : undefined;
  return undefined;
}

const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** "Rebels *began* leaving the town", «начали покидать»: where a verb of beginning or ending right before has its words begin, whose subject it shares. */
function beginning(scene: Scene, { first }: Run): number {
  if (isVerbFirst(scene)) return first;
  for (const at of [first - 1, first - 2]) {
    const phase = itemEndsAt(scene, at);
    if (phase?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'verb' && PHASES.has(lexeme.act)) === true)
      return phase.first;
  }
  return first;
}

const itemEndsAt = (scene: Scene, at: number) => within(scene.predicates, at, at + 1).find(({ next }) => next === at + 1);

/** "fought al-Shabaab", "fought the rebels": those who fight, and whom. */
export const isFoe = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  isArmed(scene, item, sentence) &&
  (tells(scene, item.next, Math.min(sentence.next, item.next + BY_REACH), FIGHTERS) ||
    isForce(scene, scene.nameAt(item.next) ?? scene.nameAt(item.next + 1)));

const FIRED_REACH = 7;
const SPACE: ReadonlySet<string> = new Set(['space']);
const FIRED: ReadonlySet<string> = new Set(['missiles', 'projectiles']);

/** "fired about 200 missiles": what is fired stands close behind, with no mark between, and nothing goes into orbit. */
export function firesSomething(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + FIRED_REACH);
  const fired = within(scene.terms, next, end).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && FIRED.has(lexeme.term)),
  );
  if (fired === undefined || tells(scene, next, sentence.next, SPACE)) return false;
  for (let at = next; at < fired.first; at += 1) if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '-') return false;
  return true;
}

/** "launched a surprise attack": the noun of an attack close behind, before any mark; «ракетного удара подверглось»: in a language that declines, right before as well. */
export function leadsAssault(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + ASSAULT_REACH);
  const found = within(scene.predicates, next, end).find(isBlow);
  // «حاولت القوات اقتحام المدينة», and no «حاول الوسطاء منع الهجوم»
  const parted =
    found !== undefined &&
    isVerbFirst(scene) &&
    (within(scene.predicates, next, found.first).length > 0 || tells(scene, next, found.first, PREVENTS));
  if (found !== undefined && !parted && !hasMark(scene, next, found.first)) return true;
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  const ahead = within(scene.predicates, Math.max(sentence.first, first - AHEAD_REACH), first).findLast(isBlow);
  return ahead?.next === first;
}

/** The noun of a blow by itself: an operation or fighting is one only with what else it needs. */
const isBlow = ({ lexemes }: Item): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun' && !WAGED.has(lexeme.needs));

const WAGED: ReadonlySet<unknown> = new Set(['operation', 'occurs']);

/** Any mark but the hyphen within a word. */
function hasMark({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-') return true;
  return false;
}

const PREVENTS: ReadonlySet<string> = new Set(['prevents', 'stop']);
const ASSAULT_REACH = 7;

const CAPTIVES: ReadonlySet<string> = new Set(['soldier', 'prisoner', 'hostage', 'child', 'diplomat', 'detainee', 'body', 'civilian']);
const OWNER_REACH = 4;

/** "the gendarmes' release": those let go stand in the possessive right before. */
export function isOfCaptives(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  const mark = scene.tokens[first - 1]?.text;
  return (mark === "'" || mark === "'s" || mark === '’') && tells(scene, Math.max(sentence.first, first - OWNER_REACH), first, CAPTIVES);
}

/** A common noun of people who do such things stands in the run, with no verb behind it there. */
export const isToldBySome = (scene: Scene, first: number, next: number): boolean =>
  tells(scene, first, next, SOME) && !hasVerb(scene, first, next);

export const tells = (scene: Scene, first: number, next: number, terms: ReadonlySet<string>): boolean =>
  within(scene.terms, first, next).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && terms.has(lexeme.term)));

/** A verb that reports or acts stands between. */
const hasVerb = (scene: Scene, first: number, next: number): boolean =>
  within(scene.predicates, first, next).some(({ lexemes }) =>
    lexemes.every((lexeme) => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'passive')),
  );
