import { isInvertedAt } from '../clauses/conditionals';
import { isMustAt } from './need-nouns';
import type { Predicate } from './predicates';
import { type Item, itemEndingAt, meaning, predicateEndingAt, type Run, type Scene } from './scene';
import { endsInOne } from './verb-endings';

const MUST_REACH = 12;

/** A noun that is a matter only under "must" has it behind, or a verb of need just before; or what is to become of it: its end. */
export function mustAround(scene: Scene, scope: Run, matter: Item): boolean {
  if (isToEnd(scene, scope, matter)) return true;
  // "the attacks must be investigated": nothing is to end
  if (isBlow(matter)) return false;
  for (let at = matter.next; at < Math.min(scope.next, matter.next + MUST_REACH); at += 1) {
    const item = scene.syntax.get(at);
    if (isMustAt(scene, at)) return true;
    if (meaning(item, 'conjunction') !== undefined && meaning(item, 'transparent') === undefined && scene.tokens[at]!.text === ',') break;
  }
  // «يجب أن ينتهي الصراع»: the verb of need comes first
  for (let at = matter.first - 1; at >= Math.max(scope.first, matter.first - 4); at -= 1) if (isMustAt(scene, at)) return true;
  return false;
}

/** The word names a blow too, wherever it is under no "must". */
const isBlow = ({ lexemes }: Item): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun');

const ENDS: ReadonlySet<string> = new Set(['end', 'suspend']);
const END_REACH = 9;
/** "could not be stopped", "may be halted" */
const NEITHER = ['conjunction', 'may', 'negation'] as const;

/** "attacks on Chad to be halted", "demanded that the shelling cease", "hostilities must end": a verb of ending behind the noun, which is its subject and told of nothing that took place. */
function isToEnd(scene: Scene, scope: Run, { first, next }: Run): boolean {
  const { after, bare, finite } = scene.reading.language.claims.syntax.nonFinite;
  if (bare === undefined) return isBiddenToEnd(scene, first);
  for (let at = next; at < Math.min(scope.next, next + END_REACH); at += 1) {
    const { kind, text } = scene.tokens[at]!;
    if (kind === 'mark' && text !== '"') return false;
    const item = scene.predicateAt(at);
    if (item === undefined) {
      if (NEITHER.some((role) => meaning(scene.syntax.get(at), role) !== undefined)) return false;
      continue;
    }
    const ends = item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form !== 'noun' && ENDS.has(lexeme.act));
    if (!ends) return false;
    const before = scene.tokens[at - 1]!.text;
    return after.includes(before) || bare.includes(before) || bare.includes(text) || !finite.some((ending) => text.endsWith(ending));
  }
  return false;
}

/** «إلى أن يتوقف القتال»: the verb of ending right before the noun, behind the that-word of what is asked. */
function isBiddenToEnd(scene: Scene, first: number): boolean {
  if (scene.reading.language.claims.syntax.subject !== 'after') return false;
  const verb = predicateEndingAt(scene, first - 1);
  const ends = verb?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form !== 'noun' && ENDS.has(lexeme.act)) === true;
  return ends && meaning(itemEndingAt(scene, verb!.first - 1), 'complementiser') !== undefined;
}

/** "The truce must be unconditional": the matter is the subject of what must be. */
export function mustBehind(scene: Scene, matter: Predicate, scope: Run): boolean {
  if (scene.reading.language.claims.syntax.cases !== undefined) return mustBehindPhrase(scene, matter, scope);
  const next = behindInsertion(scene, matter.next);
  for (let at = next; at < next + MUST_GAP; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'must') !== undefined) return true;
    if (scene.nameAt(at) === undefined && meaning(item, 'relation') === undefined) return false;
  }
  return false;
}

/** "A truce, said Guterres, must …": past the words between two commas. */
function behindInsertion({ tokens }: Scene, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let close = at + 1;
  while (close - at <= LONGEST_INSERTION && tokens[close]?.kind === 'word') close += 1;
  return tokens[close]?.text === ',' ? close + 1 : at;
}

const LONGEST_INSERTION = 6;
const MUST_GAP = 4;

/** "must" before the matter, or in its own words: "the war must end". */
export function mustWithin(scene: Scene, from: number, matter: Run): boolean {
  for (let at = Math.max(from, matter.first - MUST_BACK, opensAnother(scene, from, matter)); at < matter.next; at += 1) {
    // «как следует из доклада»: a source, and nothing that must be
    const source = scene.predicateAt(at);
    const aside = asideEnd(scene, at, matter.first);
    if (aside > at) at = aside;
    else if (source !== undefined && meaning(source, 'cue')?.form === 'adverbial') at = source.next - 1;
    else if (isMustAt(scene, at) && !isInvertedAt(scene, at)) return true;
  }
  return false;
}

/** «переговоры, которые должны были состояться в мае, отложены»: the comma that closes a relative clause before the verb. */
function asideEnd({ tokens, syntax }: Scene, at: number, stop: number): number {
  if (tokens[at]!.text !== ',' || meaning(syntax.get(at + 1), 'relative') === undefined) return at;
  for (let end = at + 2; end < stop; end += 1) if (tokens[end]!.text === ',') return end;
  return at;
}

/** "said that trade should grow, and decided to …": where articles are words, a finite verb right behind a comma and a conjunction is under no "must" before them. */
function opensAnother({ tokens, syntax, reading, predicateAt }: Scene, from: number, { first }: Run): number {
  const { definites, nonFinite } = reading.language.claims.syntax;
  if (definites === undefined) return from;
  for (let at = first; at >= Math.max(from + 2, first - MUST_BACK); at -= 1)
    if (
      predicateAt(at) !== undefined &&
      tokens[at - 2]!.text === ',' &&
      meaning(syntax.get(at - 1), 'conjunction') !== undefined &&
      endsInOne(tokens[at]!.text, nonFinite.finite)
    )
      return at;
  return from;
}

const MUST_BACK = 8;

/** "No agreement was reached", «без договорённости»: a negation right before the noun. */
export const deniedNoun = (scene: Scene, nouns: readonly Predicate[]): boolean =>
  nouns.some((noun) => !noun.finite && meaning(itemEndingAt(scene, noun.first - 1), 'negation') !== undefined);

/** "No agreement was reached at the talks": the subject right before the verb is what there is none of. */
export const deniedSubject = (scene: Scene, verb: Predicate | undefined, all: readonly Predicate[]): boolean =>
  isNobody(scene, verb) ||
  (verb?.act?.form === 'passive' &&
    deniedNoun(
      scene,
      all.filter((other) => other.next === verb.from && other.act?.form === 'noun'),
    ));

const NOBODY_REACH = 3;

/** "No group has claimed responsibility": a negation before the noun that is the verb's subject, in a language that puts it there. */
function isNobody(scene: Scene, verb: Predicate | undefined): boolean {
  const { subject, cases, negations } = scene.reading.language.claims.syntax;
  if (
    verb === undefined ||
    !verb.finite ||
    verb.matter?.form === 'passive' ||
    verb.act?.form === 'passive' ||
    subject !== 'before' ||
    cases !== undefined
  )
    return false;
  let at = verb.from - 1;
  while (at > verb.from - 1 - NOBODY_REACH && meaning(scene.syntax.get(at), 'transparent') !== undefined) at -= 1;
  const before = at - 1;
  const opens = before === 0 || scene.tokens[before - 1]?.kind === 'mark' || scene.tokens[before]?.gap === '\n';
  return (
    before >= 0 &&
    opens &&
    scene.tokens[at]?.kind === 'word' &&
    negations.includes(scene.tokens[before]!.text) &&
    scene.syntax.get(at) === undefined
  );
}

const BEHIND_REACH = 8;

/** «Санкции против Мьянмы следует снять»: "must" behind the noun that is its subject or its object, with no mark and no other verb between. */
function mustBehindPhrase(scene: Scene, matter: Predicate, scope: Run): boolean {
  if (matter.matter?.form !== 'noun') return false;
  for (let at = matter.next; at < Math.min(scope.next, matter.next + BEHIND_REACH); at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'must') !== undefined) return meaning(scene.syntax.get(item!.next), 'relative') === undefined;
    if (scene.tokens[at]!.kind === 'mark' || meaning(item, 'conjunction') !== undefined || scene.predicateAt(at) !== undefined)
      return false;
  }
  return false;
}
