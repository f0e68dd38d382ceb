import { PERSON_ROLES } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { personUnits } from '../scene/persons';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { namesDestroyed } from './thanked-for';

const OBJECT_REACH = 9;

/** A word with one of the meanings stands in the object of a verb, right behind it or behind "of": no preposition and no mark parts them. */
export function hasObject(scene: Scene, { next }: Run, sentence: Sentence, term: string): boolean {
  const end = objectEnd(scene, next, sentence);
  return within(scene.terms, next, end).some((item) => has(item, [term]) && isHead(scene, item.next, sentence));
}

/** "launched drones at", and no "launched a drone delivery service": no other noun follows. */
const isHead = (scene: Scene, next: number, sentence: Sentence): boolean =>
  next >= sentence.next ||
  scene.tokens[next]!.kind === 'mark' ||
  scene.syntax.get(next) !== undefined ||
  itemEndingAt(scene, next) !== undefined ||
  scene.timeAt(next) !== undefined ||
  scene.predicateAt(next) !== undefined ||
  within(scene.terms, next, next + 1).length > 0;

/** Where the words of an object end: at a mark, at a preposition but "of", at another verb. */
function objectEnd(scene: Scene, from: number, sentence: Sentence): number {
  let at = from;
  for (; at < Math.min(sentence.next, from + OBJECT_REACH); at += 1) {
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '-' && scene.tokens[at + 1]?.kind !== 'digits') break;
    const item = scene.syntax.get(at);
    const relation = meaning(item, 'relation')?.relation;
    if ((relation !== undefined && relation !== 'of' && relation !== 'between') || meaning(item, 'relative') !== undefined) break;
  }
  return at;
}

const has = ({ lexemes }: Item, terms: readonly string[]): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'term' && terms.includes(lexeme.term));

const VICTIM_REACH = 5;
const VICTIMS: readonly string[] = [...PERSON_ROLES, 'troops', 'victims'];

/** Persons stand right behind, counted or named by what they are: "wounded 30", "injuring several civilians". */
export function hasVictims(scene: Scene, item: Run, sentence: Sentence): boolean {
  const { next } = item;
  const persons = personUnits(scene.reading.language);
  const end = Math.min(sentence.next, next + VICTIM_REACH);
  const counted = within(scene.quantities, item.first, end).some(
    ({ unit, first }) => unit !== undefined && persons.has(unit) && (first >= next || first === item.first),
  );
  return counted || within(scene.terms, next, objectEnd(scene, next, { ...sentence, next: end })).some((term) => has(term, VICTIMS));
}

/** "wounded 30", "wounded the governor", and no "wounded soldiers": an object begins right behind, and nobody is counted before. */
export function hasHurt(scene: Scene, item: Run, sentence: Sentence): boolean {
  if (
    !hasVictims(scene, item, sentence) ||
    within(scene.quantities, Math.max(sentence.first, item.first - 3), item.first).some(({ next }) => next >= item.first)
  )
    return false;
  const { next } = item;
  const opens = within(scene.quantities, item.first, next + BOUND_REACH).some(({ first }) => first >= next || first === item.first);
  return (
    opens ||
    scene.reading.language.claims.syntax.nounAfter.includes(scene.tokens[next]?.text ?? '') ||
    within(scene.terms, next, next + 1).some((term) => has(term, COUNTS))
  );
}

const BOUND_REACH = 4;
const COUNTS: readonly string[] = ['victims'];

const TROOPS_REACH = 7;
const TROOPS: readonly string[] = ['troops', 'soldier'];

/** "withdraw its last 200 soldiers", "withdrawal of Ethiopian forces", "Ethiopian troops withdrew": forces are what is moved, or who move. */
export function hasTroops(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const end = objectEnd(scene, next, sentence);
  if (within(scene.terms, next, end).some((item) => has(item, TROOPS)) || named(scene, next, end)) return true;
  const before = within(scene.terms, Math.max(sentence.first, first - TROOPS_REACH), first).filter((item) => has(item, TROOPS));
  const force = within(scene.names, Math.max(sentence.first, first - TROOPS_REACH), first).at(-1);
  return before.some((item) => plain(scene, item.next, first)) || (isForce(force) && plain(scene, force!.next, first));
}

/** Forces called by their name: "Ethiopian troops", "the Wagner Group". */
const named = (scene: Scene, from: number, to: number): boolean => within(scene.names, from, to).some(isForce);
const isForce = (name: Scene['names'][number] | undefined): boolean => name?.kind === 'actor' && name.type === 'armed-force';

/** Nothing but words between, and no verb that is known. */
function plain(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || meaning(scene.syntax.get(at), 'relative') !== undefined || scene.predicateAt(at) !== undefined)
      return false;
  return true;
}

const TARGET_REACH = 10;

/** "measures the Union took against Serbia": somebody named behind "against" or "on". */
export function isAgainst(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  for (let at = next; at < Math.min(sentence.next, next + TARGET_REACH); at += 1) {
    if (scene.tokens[at]!.kind === 'mark') return false;
    if (meaning(scene.syntax.get(at), 'relation')?.relation !== 'against') continue;
    const name = scene.nameAt(at + 1) ?? scene.nameAt(at + 2);
    return name?.kind === 'actor' && name.form !== 'adjective';
  }
  return false;
}

const GIVING_REACH = 12;
const GIVES: readonly string[] = ['give', 'offer'];
/** What is fired or flown at somebody, where it stands behind a verb of sending. */
const THROWN: readonly string[] = ['projectiles', 'materiel'];
/** Behind what is fired: "sent drones into Poland". */
const FIRED: ReadonlySet<string | undefined> = new Set(['against', 'in']);

/** "will deliver 200 armoured vehicles": a verb of giving stands before what is given, in its clause, and nothing is fired. */
export function isGiven(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const verbs = within(scene.terms, Math.max(sentence.first, first - GIVING_REACH), first).filter((item) => has(item, GIVES));
  // "distributed food in Idlib": where it is given
  const relation = meaning(scene.syntax.get(next), 'relation')?.relation;
  if (FIRED.has(relation) && (relation !== 'in' || within(scene.terms, first, next).some((item) => has(item, THROWN)))) return false;
  // "thanked Qatar for the 200 tonnes of flour": what somebody is thanked for was given
  const thanks = within(scene.predicates, Math.max(sentence.first, first - GIVING_REACH), first).filter(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'thank'),
  );
  return (
    verbs.some((verb) => leadsTo(scene, verb, first, GIFT)) ||
    (isHead(scene, next, sentence) &&
      thanks.some((act) => leadsTo(scene, act, first, FIRST_ALONE) && !namesDestroyed(scene, act.next, first)))
  );
}

/** "approved a $290 million grant": the object of a verb of approving, with no preposition between. */
export const isApproved = (scene: Scene, { first }: Run, sentence: Sentence): boolean =>
  within(scene.terms, Math.max(sentence.first, first - GIVING_REACH), first).some(
    (verb) => has(verb, ['approve']) && leadsTo(scene, verb, first, NONE),
  );

const NONE: ReadonlySet<string> = new Set();

/** No other clause begins between a verb and what it governs, and no preposition stands there but those given, or the first and “of”. */
function leadsTo({ tokens, syntax }: Scene, { next }: Run, first: number, allowed: ReadonlySet<string> | typeof FIRST_ALONE): boolean {
  let relations = 0;
  for (let at = next; at < first; at += 1) {
    const item = syntax.get(at);
    const between = meaning(item, 'relation')?.relation;
    if (between !== undefined && between !== 'of') relations += 1;
    if (allowed === FIRST_ALONE ? relations > 1 : between !== undefined && !allowed.has(between)) return false;
    if (meaning(item, 'relative') !== undefined || meaning(item, 'complementiser') !== undefined) return false;
    if (tokens[at]!.text === ',' && meaning(syntax.get(at + 1), 'conjunction') !== undefined) return false;
  }
  return true;
}

const FIRST_ALONE = 'first';

/** Prepositions between a verb of giving and what is given: "provide Ukraine with", "deliver to Kyiv", "package of". */
const GIFT: ReadonlySet<string> = new Set(['with', 'to', 'of']);

/** An attack is named in the sentence. */
export const hasAttack = (scene: Scene, item: Run, { first, next }: Sentence): boolean =>
  within(scene.predicates, first, next).some(
    (other) =>
      other.first !== item.first &&
      other.lexemes.some(
        (lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun' && lexeme.slots.casualties === undefined,
      ),
  );

const SUBJECT_REACH = 5;

/** A word with one of the meanings is the subject: close before, with no preposition of its own and no other verb between. */
export const isBehind = (scene: Scene, { first }: Run, sentence: Sentence, terms: readonly string[]): boolean =>
  within(scene.terms, Math.max(sentence.first, first - SUBJECT_REACH), first).some(
    (term) => has(term, terms) && meaning(itemEndingAt(scene, term.first - 1), 'relation') === undefined && plain(scene, term.next, first),
  );

/** A strike of workers: unions or pay are named in the sentence. */
export const isOfLabour = (scene: Scene, { first, next }: Sentence): boolean =>
  within(scene.terms, first, next).some((item) => has(item, ['labour']));

const OWNED: readonly string[] = [...PERSON_ROLES, 'captive'];

/** "the hostages' release", "her release": whose release it is, persons held, stands right before. */
export function isOwned(scene: Scene, { first: noun }: Run, sentence: Sentence): boolean {
  // "the hostages' immediate release"
  const adjective = scene.reading.language.claims.syntax.nounAfter.includes(scene.tokens[noun - 1]?.text ?? '') && isOwner(scene, noun - 2);
  const first = adjective ? noun - 1 : noun;
  const before = scene.tokens[first - 1];
  if (before === undefined || first - 1 < sentence.first) return false;
  if (meaning(scene.syntax.get(first - 1), 'possessive') !== undefined) return true;
  const { possessive } = scene.reading.language.names;
  if (before.text !== "'" && !possessive.includes(before.text)) return false;
  const person = scene.nameAt(first - 2);
  const persons = personUnits(scene.reading.language);
  const covers = ({ next }: Run) => next === first - 1;
  return (
    (person?.kind === 'actor' && person.type === 'person') ||
    within(scene.terms, first - 5, first - 1).some((item) => covers(item) && has(item, OWNED)) ||
    within(scene.quantities, Math.max(sentence.first, first - 8), first - 1).some(
      (quantity) => covers(quantity) && persons.has(quantity.unit),
    )
  );
}

/** The mark of a possessive, or a possessive word. */
const isOwner = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'possessive') !== undefined ||
  scene.tokens[at]?.text === "'" ||
  scene.reading.language.names.possessive.includes(scene.tokens[at]?.text ?? '');

const OUT_REACH = 9;

/** "pulled its last troops out of the country": the word for out or back behind what is moved. */
export function isMovedOut(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const { outwards } = scene.reading.language.claims.syntax;
  for (let at = next; at < Math.min(sentence.next, next + OUT_REACH) && scene.tokens[at]!.kind !== 'mark'; at += 1)
    if (outwards?.includes(scene.tokens[at]!.text)) return true;
  return false;
}

/** "committed 40 ceasefire violations": a breach of something is what is done. */
export function hasCrime(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = objectEnd(scene, next, sentence);
  return within(scene.predicates, next, end).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'noun' && lexeme.act === 'end'),
  );
}
