import type { Act } from '../../model/vocabulary';
import type { Mention } from '../../read/mentions';
import type { Reading } from '../../read/reading';
import type { Token } from '../../text';
import { BEGINS, bitsOf, type Lexeme, type LexemeMatch, layerOf, mayBegin } from '../scene/lexemes';
import { matchesOf } from '../scene/matches';
import type { Values } from '../scene/scene';

/** No word of an act, a report or a matter in it, outside of what it names. */
export function isInert({ tokens, language }: Reading, first: number, next: number, values?: Values, ofName = true): boolean {
  const matchesAt = matchesOf(language, tokens);
  // «ракета, которую выпустил Тегеран»: somebody acts in it
  const nobody = values !== undefined && !holdsAny({ tokens }, [values.names], first, next);
  const tells = ({ value, behind }: LexemeMatch): boolean =>
    layerOf(value) === 'predicate' &&
    // «فتح … النار»: the rest of the words stands outside
    (behind === undefined || behind.first < next) &&
    !(nobody && ofName && value.role === 'act' && COURSE.has(value.act));
  for (let at = first; at < next; at += 1)
    if (
      mayBegin(language, tokens[at], BEGINS.act!) &&
      matchesAt(at).some(tells) &&
      (values === undefined || (nameWithin(values, tokens[at]!) === undefined && !holdsAny({ tokens }, [values.times], at, at + 1)))
    )
      return false;
  return true;
}

/** Acts that tell nothing but of the matter beside them: "which chairs the council". */
const COURSE: ReadonlySet<Act> = new Set(['hold', 'carry-out', 'begin', 'end']);

/** Nor a value, a name, a term or a word of doubt. */
export const isBare = (reading: Reading, { names, times, durations, quantities }: Values, first: number, next: number): boolean => {
  if (holdsAny(reading, [names, times, durations, quantities], first, next)) return false;
  const { language, tokens } = reading;
  const matchesAt = matchesOf(language, tokens);
  for (let at = first; at < next; at += 1)
    if (mayBegin(language, tokens[at], TELLING) && matchesAt(at).some(({ value }) => TELLS.has(value.role))) return false;
  return true;
};

export const holdsAny = (
  { tokens }: Pick<Reading, 'tokens'>,
  lists: readonly (readonly Mention[])[],
  first: number,
  next: number,
): boolean =>
  lists.some((mentions) => {
    const mention = mentions[firstEnding(mentions, tokens[first]!.start + 1)];
    return mention !== undefined && mention.start < tokens[next - 1]!.end;
  });

/** A person is named in it. */
export function namesPerson({ tokens }: Reading, { names }: Values, first: number, next: number): boolean {
  const end = tokens[next - 1]!.end;
  for (let at = firstEnding(names, tokens[first]!.start + 1); at < names.length && names[at]!.start < end; at += 1) {
    const name = names[at]!;
    if (name.kind === 'actor' && name.type === 'person') return true;
  }
  return false;
}

export const nameWithin = ({ names }: Values, { start, end }: Token): Values['names'][number] | undefined => {
  const name = names[firstEnding(names, end)];
  return name !== undefined && name.start <= start ? name : undefined;
};

/** Words of a matter's values, and those that say how far what is told holds, or who says it. */
const TELLS: ReadonlySet<Lexeme['role']> = new Set([
  'cue',
  'act',
  'matter',
  'idiom',
  'term',
  'negation',
  'conditional',
  'may',
  'probably',
  'must',
  'anonymous',
  'apposition',
  'complementiser',
]);

const TELLING = bitsOf(TELLS);

export const hasRole = ({ tokens, language }: Reading, at: number, role: 'complementiser' | 'relative' | 'conjunction'): boolean =>
  mayBegin(language, tokens[at], BEGINS[role]!) && matchesOf(language, tokens)(at).some(({ value }) => value.role === role);

/** The first mention that ends at or behind a place in the text. */
export function firstEnding(mentions: readonly Mention[], end: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
