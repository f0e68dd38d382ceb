import { PERSON_ROLES } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { personUnits } from '../scene/persons';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const tells = new WeakMap<Scene, boolean>();

/** Words for people whom somebody holds. */
const HELD: ReadonlySet<string> = new Set(['prisoner', 'hostage', 'detainee', 'prisoners']);

/** The text tells of captives: what is exchanged, returned or let go in it without a word of its own may be they. */
export function tellsOfHeld(scene: Scene): boolean {
  let found = tells.get(scene);
  if (found === undefined) {
    found = scene.terms.some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && HELD.has(lexeme.term)));
    tells.set(scene, found);
  }
  return found;
}

/** "promised to return all of them", «отпустили еще 82 из них», «بإعادتهم», "The exchange took place on Monday": captives told before, taken up by a pronoun, a number of them or the noun alone. */
export const takesUpHeld = (scene: Scene, matter: Predicate, verb: Predicate | undefined, sentence: Sentence): boolean =>
  tellsOfHeld(scene) &&
  (takesUpBehind(scene, matter, sentence) ||
    takesUpBefore(scene, verb ?? matter, sentence) ||
    endsInPronoun(scene, matter) ||
    (matter.matter?.form === 'noun' && verb !== undefined && verb !== matter && standsAlone(scene, matter, sentence)));

const REACH = 6;
const BEFORE = 4;

function takesUpBehind(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const [behind] = within(scene.terms, next, Math.min(sentence.next, next + REACH)).filter((item) => isTakenUp(item));
  return behind !== undefined && isPlain(scene, next, behind.first);
}

/** «Первую группу отдали в октябре»: where words decline, what is given may stand before. */
function takesUpBefore(scene: Scene, verb: Predicate, sentence: Sentence): boolean {
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  const before = within(scene.terms, Math.max(sentence.first, verb.from - BEFORE), verb.from).filter((item) => isTakenUp(item));
  return before.some(({ next }) => isPlain(scene, next, verb.from));
}

const isTakenUp = ({ lexemes }: { readonly lexemes: Scene['terms'][number]['lexemes'] }): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'taken-up');

function isPlain(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined) return false;
  return true;
}

/** «إعادتهم», «تسليمهم»: the pronoun is written at the end of the word. */
function endsInPronoun(scene: Scene, { next, item }: Predicate): boolean {
  const { heldPronouns } = scene.reading.language.claims.syntax;
  const word = scene.tokens[next - 1]!.text.slice(next - item.first > 1 ? 0 : item.offset);
  return heldPronouns?.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? false;
}

/** No word of what is exchanged or handed over stands behind: a mark, a preposition, a time or the verb does. */
export function standsAlone(scene: Scene, { next }: { readonly next: number }, sentence: Sentence): boolean {
  if (next >= sentence.next || scene.tokens[next]!.kind === 'mark' || scene.timeAt(next) !== undefined) return true;
  const relation = meaning(scene.syntax.get(next), 'relation')?.relation;
  if (relation !== undefined) return relation !== 'of';
  const behind = scene.predicateAt(next);
  // «تبادل للاتهامات»: a noun behind it is what is exchanged
  const told =
    behind !== undefined && !(isVerbFirst(scene) && behind.lexemes.every((lexeme) => 'form' in lexeme && lexeme.form === 'noun'));
  return told || itemEndingAt(scene, next)?.lexemes.some(({ role }) => VERBAL.has(role)) === true;
}

/** Small words that open the group of a verb. */
const VERBAL: ReadonlySet<string> = new Set(['future', 'must', 'was', 'may', 'may-present', 'negation']);

const CAPTIVE: ReadonlySet<string> = new Set(['prisoner', 'hostage', 'detainee', 'body']);
const CARRIED_REACH = 7;

/** «В Бамако доставлены 14 пленных», «домой вернулись 12 военных»: captives close by, or persons counted where the text tells of captives; no mark between. */
export function isBroughtBack(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const from = unmarked(scene, first, Math.max(sentence.first, first - CARRIED_REACH), -1);
  const to = unmarked(scene, next, Math.min(sentence.next, next + CARRIED_REACH), 1);
  const captive = within(scene.terms, from, to).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && CAPTIVE.has(lexeme.term)),
  );
  if (captive) return true;
  const persons = personUnits(scene.reading.language);
  return tellsOfHeld(scene) && within(scene.quantities, from, to).some(({ unit }) => unit === undefined || persons.has(unit));
}

/** "Israel received the bodies of two hostages", "Kenya received 20 soldiers from Chad": whom a state or a body gets back, and no hospital; not "received 5,000 refugees". */
export function isRegained(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  let before = first - 1;
  while (before > sentence.first && SMALL.some((role) => meaning(itemEndingAt(scene, before), role) !== undefined)) before -= 1;
  const subject = scene.nameAt(before);
  const again = subject === undefined && meaning(scene.syntax.get(before), 'anaphor') !== undefined;
  if (!again && (subject?.kind !== 'actor' || subject.type === 'person')) return false;
  const to = unmarked(scene, next, Math.min(sentence.next, next + CARRIED_REACH), 1);
  if (within(scene.terms, next, to).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && CAPTIVE.has(lexeme.term))))
    return true;
  if (again) return false;
  const persons = personUnits(scene.reading.language);
  const counted = within(scene.quantities, next, to).find(({ unit }) => persons.has(unit ?? ''));
  if (counted === undefined) return false;
  const giver = scene.nameAt(counted.next + 1);
  return (
    tellsOfHeld(scene) ||
    (meaning(scene.syntax.get(counted.next), 'relation')?.relation === 'from' && giver?.kind === 'actor' && giver.type !== 'person')
  );
}

const SMALL = ['transparent', 'future', 'was', 'may', 'must'] as const;

const PEOPLE: ReadonlySet<string> = new Set([...PERSON_ROLES, 'victims', 'troops', 'wounded', 'killed', 'freed']);

/** «раненые доставлены в госпиталь»: people are no aid that is brought. */
export function carriesPeople(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const from = unmarked(scene, first, Math.max(sentence.first, first - CARRIED_REACH), -1);
  const to = unmarked(scene, next, Math.min(sentence.next, next + CARRIED_REACH), 1);
  const persons = personUnits(scene.reading.language);
  return (
    within(scene.quantities, from, to).some(({ unit }) => persons.has(unit ?? '')) ||
    within(scene.terms, from, to).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && PEOPLE.has(lexeme.term)))
  );
}

function unmarked({ tokens }: Scene, from: number, stop: number, step: 1 | -1): number {
  let at = from;
  while (at !== stop && tokens[step < 0 ? at - 1 : at]!.kind !== 'mark') at += step;
  return at;
}
