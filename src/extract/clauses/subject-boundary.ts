import { oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { isInserted } from '../subjects/subject-signs';
import { joinerBefore } from './own-clauses';
import { conditionEnd } from './subject-condition';

/** Where the words that may hold the subject begin: behind the last verb, that-word, semicolon or colon before the predicate. */
export function lastBoundary(scene: Scene, predicate: Predicate, all: readonly Predicate[], clause: Run): number {
  let boundary = clause.first;
  for (const other of all)
    if (other !== predicate && other.finite && other.next <= predicate.from && !isInserted(scene, other, all, clause))
      boundary = Math.max(boundary, other.next);
  boundary = Math.max(boundary, conditionEnd(scene, boundary, predicate));
  const openers = scene.reading.language.claims.syntax.definites !== undefined;
  const joiner = openers ? joinerBefore(scene, oneBefore(all, all.indexOf(predicate)), predicate) : undefined;
  for (let at = predicate.from - 1; at >= boundary; at -= 1) {
    const item = scene.syntax.get(at);
    const { kind, text } = scene.tokens[at]!;
    const begins = scene.predicateAt(at) !== undefined;
    if (openers && (opensAs(scene, at, predicate.from) || opensWhen(scene, at, boundary, predicate.from) || at === joiner)) return at + 1;
    if (item === undefined && kind === 'word' && !begins) continue;
    // «Мы не уйдём», – заявил …: the quotation is closed
    if (text === '"' && (scene.tokens[at + 1]?.text === '-' || (scene.tokens[at + 1]?.text === ',' && scene.tokens[at + 2]?.text === '-')))
      return at + 1;
    // «Каир, как сообщает Reuters, отказался»
    if (begins && all.some((other) => other.first === at && other.cue?.form === 'adverbial')) continue;
    const opens = openers && meaning(item, 'clause-opener') !== undefined;
    if (opens || meaning(item, 'complementiser') !== undefined || text === ';' || text === ':') return item?.next ?? at + 1;
  }
  return boundary;
}

/** "summoned the envoy, as renewed violence killed four": a word for when, behind a comma, opens a clause whose subject stands behind it. */
function opensAs({ tokens, reading }: Scene, at: number, verb: number): boolean {
  if (tokens[at - 1]?.text !== ',' || verb - at < 2 || reading.language.claims.syntax.causes?.includes(tokens[at]!.text) !== true)
    return false;
  for (let between = at + 1; between < verb; between += 1) if (tokens[between]!.kind === 'mark') return false;
  return true;
}

/** "evacuated 80 people after a shell landed": behind a verb that nobody knows, a word for when opens a clause with a subject of its own. */
function opensWhen({ tokens, syntax, reading, nameAt }: Scene, at: number, start: number, verb: number): boolean {
  const { joiners = [], conjunctions, determiners = [], pastVerbs } = reading.language.claims.syntax;
  const { text } = tokens[at]!;
  if (verb - at < 3 || !joiners.includes(text) || conjunctions.includes(text) || syntax.get(at)?.next !== at + 1) return false;
  for (let between = at + 1; between < verb; between += 1) if (tokens[between]!.kind === 'mark') return false;
  for (let before = start + 1; before < at; before += 1) {
    const token = tokens[before]!;
    const isVerb = pastVerbs?.forms.includes(token.text) === true || pastVerbs?.endings.some((ending) => token.text.endsWith(ending));
    // "the armed rebels": no verb
    if (isVerb && !token.capital && !determiners.includes(tokens[before - 1]!.text) && nameAt(before) === undefined) return true;
  }
  return false;
}
