import { duringBefore } from '../dealings/at-talks';
import { hasPreposition } from './glued';
import { beginsWithConjunction } from './glued-conjunctions';
import { isInsidePhrase } from './joined-modifiers';
import { isPassiveParticipleAt } from './passive-participles';
import type { Predicate } from './predicates';
import { isPossessiveAt, itemEndingAt, meaning, type Run, type Scene, within } from './scene';

/** How a noun phrase stands to what is before it. */
export interface Opening {
  /** First token of the phrase, its nouns of acts and small words included. */
  readonly first: number;
  /** "and", a comma or a glued conjunction opens it: it is coordinated with a phrase before. */
  readonly coordinated: boolean;
  /** "during", "after": the matter is a circumstance of something else. */
  readonly during: boolean;
  /** The aside between commas that it stands behind. */
  readonly aside?: Run;
}

const LONGEST_OPENING = 8;

/** «بعد أيام من هجوم»: a stretch of time behind the word, and what it is counted from is a circumstance as well. */
const isSpan = (scene: Scene, at: number): boolean =>
  scene.timeAt(at) !== undefined || within(scene.durations, at, at + 1).length > 0 || isTerm(scene, at, SPANS) || isTerm(scene, at, PHASES);

const isTerm = (scene: Scene, at: number, terms: ReadonlySet<string>): boolean =>
  within(scene.terms, at, at + 1).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && terms.has(lexeme.term)));
const SPANS: ReadonlySet<string> = new Set(['span']);
const PHASES: ReadonlySet<string> = new Set(['phase']);

/** Acts that are done about something that causes them. */
const FELT: ReadonlySet<string> = new Set(['warn', 'oppose', 'thank', 'support', 'accuse']);

/** Or a feeling that is told in several words: «выражена обеспокоенность». */
const isFelt = ({ act, first, next }: Predicate): boolean =>
  act !== undefined && (FELT.has(act.act) || (act.act === 'assess' && next - first > 1));

/** The predicate that covers a token: they stand in order. */
function predicateOver(all: readonly Predicate[], at: number): Predicate | undefined {
  for (let i = 0; i < all.length && all[i]!.first <= at; i += 1) if (at < all[i]!.next) return all[i];
  return undefined;
}

// what a loop over tokens asks of all predicates is asked by functions of their own: one made in the loop would be made anew at every token
const isOfVerb = (all: readonly Predicate[], { first, next }: Run): boolean =>
  all.some((other) => other.finite && other.first < first && next <= other.next);
const followsFelt = (all: readonly Predicate[], { first }: Run): boolean => all.some((other) => other.next === first && isFelt(other));
const followsDeed = (all: readonly Predicate[], { first }: Run): boolean =>
  all.some((other) => other.next === first && other.act?.form === 'noun');
const matterBefore = (all: readonly Predicate[], at: number): Predicate | undefined =>
  all.findLast((other) => other.matter !== undefined && other.next <= at);

/** Walks from a matter's name to the left over what belongs to its noun phrase: nouns of acts, adjectives, small words, prepositions between them. */
export function openingOf(scene: Scene, matter: Predicate, all: readonly Predicate[], floor: number): Opening {
  const isConjunctionGlue = (at: number, offset: number) =>
    offset > 0 && beginsWithConjunction(scene, scene.tokens[at]!.text.slice(0, offset));
  if (isConjunctionGlue(matter.first, matter.item.offset)) return { first: matter.first, coordinated: true, during: false };
  let preposition = hasPreposition(scene, matter.item);
  let first = matter.first;
  // «ثاني أيام الهدنة»: a day of it
  if (!preposition && isDayOf(scene, matter)) return { first: matter.first - 1, coordinated: false, during: true };
  for (let at = matter.first - 1; at >= Math.max(floor, matter.first - LONGEST_OPENING); at -= 1) {
    const word = itemEndingAt(scene, at);
    // «… сотрудничество, включая обмен пленными»: an example of another kind is a matter of its own
    if (meaning(word, 'apposition') !== undefined) {
      const whole = matterBefore(all, at);
      return {
        first,
        coordinated: first < matter.first && whole !== undefined && whole.matter!.kind !== matter.matter!.kind,
        during: false,
      };
    }
    // «выразил соболезнования в связи с терактом»: the preposition is the verb's own
    const during = meaning(word, 'during') !== undefined;
    if (during && isOfVerb(all, word!)) break;
    // «занепокоєння через обстріли»: what it is felt about
    if (during && followsFelt(all, word!)) break;
    // «продлить до конца года перемирие»: a date with its preposition
    const dated = during && (declines(scene) || endsDate(scene, word!.next, first, matter));
    if (dated && first >= word!.next && (!declines(scene) || scene.timeAt(word!.next) !== undefined)) {
      first = word!.first;
      at = word!.first;
      continue;
    }
    if (during)
      return { first: word!.first, coordinated: false, during: first === matter.first || !preposition || isSpan(scene, word!.next) };
    // "brutal and unjustified": of one noun
    if (isInsidePhrase(scene, at)) {
      first = word?.first ?? at;
      at = first;
      continue;
    }
    if (meaning(word, 'conjunction') !== undefined)
      return { first, coordinated: !repeatsPreposition(scene, first, at, all, floor), during: false };
    if (scene.tokens[at]!.text === ',') {
      const aside = asideBefore(scene, at, all, floor, preposition);
      return { first, coordinated: !preposition && aside === undefined, during: false, ...(aside === undefined ? {} : { aside }) };
    }
    // "thirteen (13) nationals": the number once more
    if (scene.tokens[at]!.text === ')' && scene.tokens[at - 1]?.kind === 'digits' && scene.tokens[at - 2]?.text === '(') {
      first = at - 2;
      at -= 2;
      continue;
    }
    const predicate = predicateOver(all, at);
    if (predicate !== undefined) {
      if (predicate.finite || predicate.matter?.form === 'noun') break;
      if (isConjunctionGlue(predicate.first, predicate.item.offset)) return { first: predicate.first, coordinated: true, during: false };
      first = predicate.first;
      at = predicate.first;
      preposition = hasPreposition(scene, predicate.item);
      continue;
    }
    const name = scene.nameAt(at);
    if (name !== undefined) {
      // «إطلاق إسرائيل سراح …»: the agent stands inside the noun phrase
      const inside = name.next === first && followsDeed(all, name);
      // «после нанесённого Израилем удара»
      if (matter.matter?.kind === 'attack' && name.next === first && isPassiveParticipleAt(scene, name.first - 1)) {
        first = name.first - 1;
        at = first;
        continue;
      }
      if (name.form !== 'adjective' && !inside && !isPossessiveAt(scene, name.next)) {
        const opens = declines(scene) ? duringBefore(scene, name.first - 1, floor) : -1;
        return opens < 0 ? { first, coordinated: false, during: false } : { first: opens, coordinated: false, during: true };
      }
      first = name.first;
      at = name.first;
      continue;
    }
    if (word !== undefined && isConjunctionGlue(word.first, word.offset)) return { first: word.first, coordinated: true, during: false };
    if (meaning(word, 'relation') !== undefined) preposition = true;
    else if (
      meaning(word, 'complementiser') !== undefined ||
      meaning(word, 'relative') !== undefined ||
      (scene.tokens[at]!.kind === 'mark' && !joinsAdjectives(scene, at))
    )
      break;
    first = at;
  }
  return { first, coordinated: false, during: false };
}

const isDayOf = (scene: Scene, { first, matter }: Predicate): boolean =>
  scene.reading.language.claims.syntax.subject === 'after' &&
  matter?.kind === 'ceasefire' &&
  first > 0 &&
  isTerm(scene, first - 1, SPANS) &&
  // «أعلنت قطر قبل يومين وقف القتال»: when it was announced
  meaning(itemEndingAt(scene, first - 2), 'during') === undefined;

const declines = ({ reading }: Scene): boolean => reading.language.claims.syntax.cases !== undefined;

/** «يسري منذ نوفمبر اتفاق …»: where verbs stand first, the date between the verb and its subject ends right before the noun. */
function endsDate(scene: Scene, from: number, to: number, matter: Predicate): boolean {
  const { subject, articles = [] } = scene.reading.language.claims.syntax;
  if (subject !== 'after') return false;
  // «خلال الليل ضربات»: a definite stretch of time that no other noun belongs to
  const isDefinite = (at: number) => articles.some((article) => scene.tokens[at]!.text.startsWith(article));
  if (isTerm(scene, from, SPANS) && isDefinite(from) && matter.first > from)
    return isDefinite(matter.first - 1) && !isDefinite(matter.first);
  const end = spanEnd(scene, from);
  return end !== undefined && to <= end;
}

/** Where a stretch of time behind a preposition ends that is counted from nothing behind it: «قبل أسبوع», «بعد ساعات», and not «بعد يوم من هجوم». */
export function spanEnd(scene: Scene, from: number): number | undefined {
  const { articles = [] } = scene.reading.language.claims.syntax;
  const time = scene.timeAt(from) ?? coveringTime(scene, from);
  // a stretch that no reader counts
  const loose = isTerm(scene, from, SPANS) && !articles.some((article) => scene.tokens[from]!.text.startsWith(article));
  const end = time?.next ?? (loose ? from + 1 : undefined);
  return end === undefined || COUNTED_FROM.has(meaning(scene.syntax.get(end), 'relation')?.relation ?? '') ? undefined : end;
}

/** The time that begins at the word before. */
function coveringTime(scene: Scene, at: number): Run | undefined {
  const time = scene.timeAt(at - 1);
  return time !== undefined && time.next > at ? time : undefined;
}

const COUNTED_FROM: ReadonlySet<string> = new Set(['from', 'against', 'of']);

const LONGEST_ASIDE = 16;

/**
 * «ونفت الحركة، على لسان المتحدث باسمها، قصف …»: the second comma of an aside behind the verb, with no verb of its own, or of a relative clause («دعا الوزير، الذي يزور جنيف، إلى …»): what
 * follows is the verb's object.
 */
function asideBefore(scene: Scene, close: number, all: readonly Predicate[], floor: number, preposition: boolean): Run | undefined {
  const { tokens, reading } = scene;
  if (reading.language.claims.syntax.subject !== 'after') return undefined;
  let open = close - 1;
  while (open > floor && close - open < LONGEST_ASIDE && tokens[open]!.kind !== 'mark') open -= 1;
  if (tokens[open]?.text !== ',') return undefined;
  const relative = meaning(scene.syntax.get(open + 1), 'relative') !== undefined;
  if (!relative && (preposition || all.some((other) => other.finite && !other.relative && other.first > open && other.next <= close)))
    return undefined;
  const verb = all.findLast((other) => other.next <= open && other.first >= floor && other.matter?.form !== 'noun');
  return verb?.finite === true ? { first: open, next: close + 1 } : undefined;
}

/** «українсько-польські»: a hyphen between adjectives of two sides. */
const joinsAdjectives = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.text === '-' && scene.nameAt(at - 1)?.form === 'adjective' && scene.nameAt(at + 1)?.form === 'adjective';

/** "cooperation on security and on preventing …": the same preposition before the conjunction, behind the last matter, makes one more of its complements. */
function repeatsPreposition(scene: Scene, first: number, conjunction: number, all: readonly Predicate[], floor: number): boolean {
  const word = scene.tokens[first]!;
  const relation = meaning(scene.syntax.get(first), 'relation')?.relation;
  // "in" opens adverbials of place and time, which may stand anywhere
  if (relation === undefined || relation === 'in') return false;
  const before = all.findLast((other) => other.matter !== undefined && other.next <= conjunction && other.first >= floor);
  if (before === undefined) return false;
  for (let at = before.next; at < conjunction; at += 1) if (scene.tokens[at]!.text === word.text) return true;
  return false;
}

/** "Cooperation on security and on non-proliferation": weapons as a field of cooperation, behind the preposition that opens its fields. */
export function isDomainOf(scene: Scene, matter: Predicate, cooperation: Predicate): boolean {
  if (matter.matter?.kind !== 'arms-control' || cooperation.matter?.kind !== 'cooperation') return false;
  for (let at = cooperation.next; at < matter.first; at += 1)
    if (FIELDS.has(meaning(scene.syntax.get(at), 'relation')?.relation ?? '')) return true;
  return false;
}

const FIELDS: ReadonlySet<string> = new Set(['in', 'about', 'against', 'to']);
