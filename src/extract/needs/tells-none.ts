import type { Sentence } from '../../text';
import type { Clause } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';

const REACH = 6;

/** "There are no talks", «переговоров нет»: talks of which the word that denies stands right behind the verb, or is the verb, with the talks before it in its clause or right behind. */
export function tellsNone(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const denies = (at: number) => meaning(scene.syntax.get(at), 'negation') !== undefined;
  if (!denies(first) && scene.reading.language.claims.syntax.cases === undefined) return denies(next) && isOfTalks(scene, next, sentence);
  // «переговоров не было»
  if (!denies(first) && !denies(first - 1)) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH) && scene.tokens[at]!.kind === 'word'; at -= 1)
    if (isTalks(scene, at)) return true;
  return isTalks(scene, next);
}

/** "There are no further talks", but "there is no agreement on a truce": the first matter or act behind is talks. */
function isOfTalks(scene: Scene, from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.next, from + REACH); at += 1)
    if (scene.predicateAt(at) !== undefined) return isTalks(scene, at) || meaning(scene.predicateAt(at), 'matter')?.kind === 'talks';
  return false;
}

const isTalks = (scene: Scene, at: number): boolean =>
  scene.predicateAt(at)?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'talks' && lexeme.form === 'noun') === true &&
  // «смысла в переговорах нет»
  meaning(scene.syntax.get(at - 1), 'relation') === undefined;

function isBehindRelation({ syntax }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(syntax.get(at), 'relation') !== undefined) return true;
  return false;
}

/** "There are no talks with Niger": who does not talk is not named, but with whom. */
export const isNoneWith = ({ scene, groups }: Clause, verb: Predicate | undefined, { first, next }: Predicate): boolean =>
  verb?.act?.act === 'hold' &&
  (verb.negated || meaning(scene.syntax.get(verb.next), 'negation') !== undefined) &&
  // "no plans for a meeting with"
  !isBehindRelation(scene, verb.next, first) &&
  groups.some(({ relation, from }) => relation === 'with' && from >= next - 1 && from <= next);
