import type { Predicate } from './predicates';
import { type Item, meaning, type Scene } from './scene';

/** Of the kinds of deeds that are done before what the sentence tells. */
const DEEDS: ReadonlySet<string> = new Set(['handover', 'attack', 'prisoner-exchange', 'sanctions', 'aid']);

/** "After releasing 30 detainees, the rebels …", "by shelling the port": a deed told aside by a participle behind a word for what was done before or how; whoever acts in the sentence did it. */
export const isDeedAside = ({ tokens, reading }: Scene, { matter, participle, first }: Predicate): boolean =>
  participle &&
  matter?.form === 'verb' &&
  DEEDS.has(matter.kind) &&
  reading.language.claims.syntax.doneBefore?.includes(tokens[first - 1]?.text ?? '') === true;

/** Behind a word of those before nouns; but "by suspending talks": a participle with its object behind a word for how is no noun. */
export function isNounAfter({ tokens, syntax, reading }: Scene, { first, next }: Item, nounAfter: ReadonlySet<string>): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (!nounAfter.has(before)) return false;
  const { doneBefore, nonFinite } = reading.language.claims.syntax;
  return !(
    doneBefore?.includes(before) === true &&
    nonFinite.endings.some((ending) => tokens[first]!.text.endsWith(ending)) &&
    tokens[next]?.kind === 'word' &&
    meaning(syntax.get(next), 'relation') === undefined
  );
}
