import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** Words that describe the document, between it and the verb, at most. */
const LONGEST = 2;

/** «قال في بيان نُشر على موقعه إن …», «في مقطع نشره مكتبه»: where verbs stand first, a verb of publishing right behind the noun of a document tells where it stands, and nobody speaks by it. */
export function withoutPublishing({ tokens, reading }: Scene, predicates: readonly Predicate[]): Predicate[] {
  const { documents } = reading.language.claims.syntax;
  if (documents === undefined) return [...predicates];
  const isOfDocument = ({ cue, act, matter, first, item }: Predicate): boolean => {
    if (cue?.cue !== 'write' || cue.form !== 'verb' || act !== undefined || matter !== undefined || item.offset > 0) return false;
    for (let at = first - 1; at >= first - 1 - LONGEST && tokens[at]?.kind === 'word'; at -= 1) {
      const { text } = tokens[at]!;
      if (documents.some((noun) => text === noun || (text.endsWith(noun) && text.length - noun.length <= LONGEST))) return true;
    }
    return false;
  };
  return predicates.filter((predicate) => !isOfDocument(predicate));
}
