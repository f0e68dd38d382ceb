import type { Group, Party } from './groups';
import type { Scene } from './scene';

/** Words between the noun of a wing and the body whose it is, and before the noun, at most. */
const LONGEST = 4;

/** «سرايا القدس، الجناح العسكري لحركة …»: what a body is of another, right behind its name or a comma, names nobody more. */
export function isWingBehind({ tokens, reading }: Scene, { members, next }: Group, { first, is }: Party): boolean {
  const { wings, articles = [] } = reading.language.claims.syntax;
  if (wings === undefined || is !== 'actor' || members.at(-1)!.is !== 'actor' || first - next > LONGEST + 1) return false;
  const from = tokens[next]?.text === ',' ? next + 1 : next;
  let wing = false;
  for (let at = from; at < first; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word') return false;
    wing ||= wings.includes(text) || articles.some((article) => text.startsWith(article) && wings.includes(text.slice(article.length)));
  }
  return wing;
}
