import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isShared } from './shared-deeds';

/**
 * «Під час зустрічі обговорили …», «На переговорах із міністром наголосив …»: in a language that declines, nothing but the occasion stands before the verb, and a noun behind its
 * preposition is no subject; whoever talked or spoke last goes on.
 */
export function isBehindOccasion({ tokens, syntax, reading }: Scene, from: number, predicate: Predicate): boolean {
  if (reading.language.claims.syntax.cases === undefined || !predicate.finite || predicate.participle) return false;
  let at = from;
  while (at < predicate.from && meaning(syntax.get(at), 'transparent') !== undefined) at += 1;
  const opening = syntax.get(at);
  if (meaning(opening, 'during') === undefined && meaning(opening, 'relation')?.relation !== 'in') return false;
  if (!isSaying(predicate)) return false;
  for (; at < predicate.from; at += 1) if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '"') return false;
  return true;
}

/** What only those do who talk: several who discuss, or somebody who says or does what persons do. */
const isSaying = (predicate: Predicate): boolean =>
  predicate.plural
    ? isShared(predicate)
    : predicate.cue?.form === 'verb' || (predicate.act?.form === 'verb' && PERSONAL_ACTS.has(predicate.act.act)) || isShared(predicate);
