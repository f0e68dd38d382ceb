import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** Words of a subject, at most. */
const LONGEST_SUBJECT = 8;

/** "No hostages have been released", "none of the ten soldiers was freed": a negation opens the subject of a passive, in a language that puts it there. A toll is denied by itself. */
export function isOfNone(scene: Scene, { from, matter, negated }: Predicate): boolean {
  const { definites } = scene.reading.language.claims.syntax;
  if (definites === undefined || matter?.form !== 'passive' || matter.kind === 'attack' || negated) return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_SUBJECT) && scene.tokens[at]!.kind !== 'mark'; at -= 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'negation') !== undefined) return true;
    // "no deal came and ten prisoners were freed"; but "no hostages or prisoners were freed"
    if (meaning(item, 'conjunction') !== undefined && at < from - 2) return false;
    if (ENDS.some((role) => meaning(item, role) !== undefined) || scene.predicateAt(at)?.lexemes.some(isVerb) === true) return false;
  }
  return false;
}

const ENDS = ['complementiser', 'relative', 'clause-opener', 'during'] as const;

const isVerb = (lexeme: object): boolean => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'light';
