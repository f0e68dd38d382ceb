import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';
import type { Attributed } from './attributed';

/**
 * «СМИ сообщали, что Песков …», «5-tv.ru сообщал, что …», "канал Омега сообщил": several, or a paper or channel that nobody knows, are not meant by a pronoun of one person behind, while
 * «источник сообщил» and «чиновник сообщил» may be.
 */
export function mayBeOnePerson(
  { tokens, reading }: Scene,
  { first }: Sentence,
  { links }: Pick<Attributed, 'links'>,
  groups: readonly Group[],
): boolean {
  if (reading.language.claims.syntax.cases === undefined || groups.some(({ members }) => members.some(({ is }) => is === 'anonymous')))
    return true;
  for (const { cue, finite, plural, from } of links) {
    if (cue?.form !== 'verb' || !finite) continue;
    const before = tokens[from - 1];
    const isOutlet = from - 1 > first && before !== undefined && (before.capital || (before.gap === '' && tokens[from - 2]!.text === '.'));
    return !plural && !isOutlet;
  }
  return true;
}

/** "A senior official told Reuters", and no "Residents said": in a language with articles, one person whom nobody names. */
export function isOneNameless({ tokens, reading }: Scene, { links }: Pick<Attributed, 'links'>): boolean {
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined) return true;
  for (const { cue, finite, from } of links) {
    if (cue?.form !== 'verb' || !finite) continue;
    for (let at = from - 1; at >= Math.max(0, from - LONGEST_NAMELESS) && tokens[at]!.kind === 'word'; at -= 1)
      if (definites.broughtIn?.articles.includes(tokens[at]!.text) === true) return true;
  }
  return false;
}

const LONGEST_NAMELESS = 8;
