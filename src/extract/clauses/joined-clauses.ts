import { gluedConjunction } from '../scene/glued-conjunctions';
import { gathered } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { hasVerbShape, partedClauses } from './clause-joints';
import { isUnknownVerb } from './unknown-verbs';

/** Fewest words of a clause of its own. */
const FEWEST = 3;
/** Words between a conjunction and the verb of the clause that it opens, at most. */
const LONGEST_SUBJECT = 6;
const NO_SUBJECT = ['complementiser', 'relative', 'conjunction', 'clause-opener', 'conditional'] as const;

/**
 * Where a clause with a verb of its own is joined within words that no kind tells: "…, and the bridge had collapsed", "… and was growing", «…, وتقع القرية قرب الحدود», «… и заняли город».
 * What stands before it must be a clause as well; -1 where none begins.
 */
function joinedClause(scene: Scene, predicates: readonly Predicate[], { first, next }: Run, from: number): number {
  for (let at = Math.max(from, first + FEWEST); at < next - FEWEST; at += 1) {
    if (isVerbFirst(scene)) {
      if (joinsVerb(scene, predicates, at) && hasWords(scene, first, at)) return at;
    } else if (
      meaning(scene.syntax.get(at), 'conjunction') !== undefined &&
      meaning(scene.syntax.get(at), 'relative') === undefined &&
      scene.syntax.get(at)!.next === at + 1 &&
      opensOwn(scene, predicates, at, next) &&
      lastVerb(scene, predicates, first, at)
    )
      return at;
  }
  return -1;
}

/** Each clause of the stretches by itself. */
export const ownClauses = (scene: Scene, predicates: readonly Predicate[], stretches: readonly Run[]): readonly Run[] =>
  gathered(partedClauses(scene, predicates, stretches), ({ first, next }): Run[] => {
    const parts: Run[] = [];
    let from = first;
    for (let at = joinedClause(scene, predicates, { first, next }, first); at > 0; ) {
      parts.push({ first: from, next: at });
      from = isVerbFirst(scene) ? at : at + 1;
      at = joinedClause(scene, predicates, { first: from, next }, from + 1);
    }
    return [...parts, { first: from, next }];
  });

/** The verb right behind the conjunction, or behind the subject that stands between. */
function opensOwn(scene: Scene, predicates: readonly Predicate[], at: number, next: number): boolean {
  const { tokens, syntax, reading } = scene;
  if (isKnown(predicates, at + 1)) return true;
  const { cases, determiners = [] } = reading.language.claims.syntax;
  // where words decline a comma parts clauses of two subjects
  if (cases !== undefined) return hasVerbShape(scene, at + 1);
  if (isAuxiliary(scene, at + 1)) return true;
  const { capital, text } = tokens[at + 1]!;
  const subject =
    tokens[at - 1]!.text === ',' ||
    capital ||
    determiners.includes(text) ||
    meaning(syntax.get(at + 1), 'anaphor') !== undefined ||
    scene.nameAt(at + 1) !== undefined;
  for (let verb = at + 2; verb < Math.min(next, at + 2 + LONGEST_SUBJECT); verb += 1) {
    if (tokens[verb]!.kind !== 'word' || NO_SUBJECT.some((role) => meaning(syntax.get(verb), role) !== undefined)) return false;
    if (isKnown(predicates, verb)) return subject;
    if (isAuxiliary(scene, verb)) return true;
    if (isUnknownVerb(scene, verb)) return subject;
  }
  return false;
}

const isKnown = (predicates: readonly Predicate[], at: number): boolean =>
  predicates.some(({ finite, relative, from, first }) => finite && !relative && (from === at || first === at));

const isAuxiliary = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.unknownVerbs?.words.includes(tokens[at]!.text) === true;

/** A clause stands before, and "between the army and the rebels" opens nothing. */
function lastVerb(scene: Scene, predicates: readonly Predicate[], first: number, at: number): boolean {
  for (let verb = at - 1; verb >= first; verb -= 1) {
    if (meaning(scene.syntax.get(verb), 'relation')?.relation === 'between') return false;
    if (isKnown(predicates, verb) || isAuxiliary(scene, verb) || isUnknownVerb(scene, verb) || hasVerbShape(scene, verb)) return true;
  }
  return false;
}

const verbAt = (predicates: readonly Predicate[], at: number): Predicate | undefined =>
  predicates.find(({ finite, relative, first }) => finite && !relative && first === at);

/** «، وتقع القرية», «ونزح 300 ألف»: a verb that a conjunction is glued to, known or shaped as one before its subject. */
function joinsVerb(scene: Scene, predicates: readonly Predicate[], at: number): boolean {
  const { tokens, reading } = scene;
  const { conjunctions, unknownVerbs, articles = [] } = reading.language.claims.syntax;
  const known = scene.predicateAt(at) === undefined ? undefined : verbAt(predicates, at);
  if (known !== undefined) return known.item.offset > 0 && conjunctions.includes(tokens[at]!.text.slice(0, known.item.offset));
  const { kind, text } = tokens[at]!;
  if (
    kind !== 'word' ||
    gluedConjunction(scene, tokens[at]!) === '' ||
    unknownVerbs === undefined ||
    scene.nameAt(at) !== undefined ||
    scene.timeAt(at) !== undefined
  )
    return false;
  const verb = text.slice(1);
  if (unknownVerbs.nouns.some((ending) => verb.endsWith(ending)) || scene.syntax.get(at) !== undefined) return false;
  const shaped =
    unknownVerbs.words.includes(verb) ||
    (verb.length > FEWEST && [...unknownVerbs.endings].some((ending) => verb.endsWith(ending))) ||
    (verb.length >= FEWEST && unknownVerbs.prefixes.some((prefix) => verb.startsWith(prefix)));
  if (!shaped) return false;
  const behind = tokens[at + 1]!;
  return tokens[at - 1]!.text === ',' || scene.nameAt(at + 1) !== undefined || articles.some((article) => behind.text.startsWith(article));
}

function hasWords({ tokens }: Scene, first: number, at: number): boolean {
  let words = 0;
  for (let word = first; word < at && words < FEWEST; word += 1) if (tokens[word]!.kind === 'word') words += 1;
  return words >= FEWEST;
}
