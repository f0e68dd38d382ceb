import type { Apart, Token } from '../../text';
import { type Layer, type Lexeme, type LexemeMatch, layerOf } from '../scene/lexemes';
import { oneBefore } from '../scene/lists';
import type { Item } from '../scene/scene';

export const NO_ARTICLES: readonly string[] = [];

/** How the name of a place is marked. */
export const PLACED = 3;

/** The longest words of a layer among the matches at a token. A name (1, or 3 of a place) is not looked into, but for phrases that reach beyond its word; a time (2) holds no predicate. */
export function itemAt(
  matches: readonly LexemeMatch[],
  layer: Layer,
  first: number,
  masked: number,
  tokens: readonly Token[],
  articles: readonly string[],
): Item | undefined {
  if (masked > 0 && masked !== PLACED && layer === 'predicate') return undefined;
  let best: LexemeMatch | undefined;
  // most tokens have one at most, and a list that begins empty makes room for many
  let lexemes: Lexeme[] | undefined;
  let apart: Lexeme[] | undefined;
  let behind: Apart | undefined;
  for (const match of matches) {
    // "the Minsk agreements": a matter that is called after a place
    if (layer === 'predicate' && masked > 0 && !isCalledAfter(match, first)) continue;
    if (layerOf(match.value) !== layer || (best === undefined && (masked === 1 || masked === PLACED) && match.next - first === 1)) continue;
    if (layer === 'syntax' && match.next - first > 1 && articles.length > 0 && isDefinite(match, tokens[match.next - 1]!, articles))
      continue;
    if (layer === 'syntax' && articles.length === 0 && isOther(match, matches, oneBefore(tokens, first))) continue;
    best ??= match;
    if (match.next !== best.next || match.offset !== best.offset) continue;
    if (match.behind === undefined) {
      lexemes = withOneMore(lexemes, match.value);
    } else if (behind === undefined || match.behind.first === behind.first) {
      behind = match.behind;
      apart ??= [];
      apart.push(match.value);
    }
  }
  if (best === undefined) return undefined;
  const { offset } = best;
  // "…, the readout concluded.": the stop that such a word stands before is none of its own
  const next = tokens[best.next - 1]!.text === '.' ? best.next - 1 : best.next;
  return apart === undefined || behind === undefined
    ? itemOf(first, next, offset, lexemes ?? [])
    : itemOf(first, next, offset, apart, behind, lexemes ?? []);
}

/** Written out, since a list that one is pushed to makes room for sixteen more, and most have two at most. */
function withOneMore(lexemes: Lexeme[] | undefined, one: Lexeme): Lexeme[] {
  if (lexemes === undefined) return [one];
  if (lexemes.length === 1) return [lexemes[0]!, one];
  if (lexemes.length === 2) return [lexemes[0]!, lexemes[1]!, one];
  lexemes.push(one);
  return lexemes;
}

/** Every item is of one shape: every word of a clause is asked for its own. */
export const itemOf = (
  first: number,
  next: number,
  offset: number,
  lexemes: readonly Lexeme[],
  behind?: Apart,
  alone?: readonly Lexeme[],
  finite?: Item['finite'],
): Item => ({ first, next, offset, lexemes, behind, alone, finite });

const isCalledAfter = ({ value, next }: LexemeMatch, first: number): boolean =>
  next - first > 1 && value.role === 'matter' && value.form === 'noun';

/** «إلى الجانب الأذربيجاني»: a noun with an article is no part of a preposition or a conjunction of several words («إلى جانب»). */
function isDefinite({ value, pattern }: LexemeMatch, last: Token, articles: readonly string[]): boolean {
  if (value.role !== 'relation' && value.role !== 'conjunction') return false;
  const written = pattern.slice(pattern.lastIndexOf(' ') + 1);
  return articles.some((article) => last.text.startsWith(article) && !written.startsWith(article));
}

/**
 * «сторони нібито домовилися», «поки не узгодили»: what may be a small word or a negation opens a clause only behind a mark («заявив, нібито …», «…, поки не …»), and there is nothing else.
 */
function isOther({ value, next }: LexemeMatch, matches: readonly LexemeMatch[], before: Token | undefined): boolean {
  const also = (role: Lexeme['role']) => matches.some(({ value: other, next: end }) => other.role === role && end === next);
  if (before?.kind !== 'word') return value.role === 'negation' && also('conditional');
  return (value.role === 'complementiser' && also('transparent')) || (value.role === 'conditional' && also('negation'));
}
