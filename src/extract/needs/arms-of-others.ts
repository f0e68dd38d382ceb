import type { Sentence } from '../../text';
import { isPossessiveAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { isGiven } from './needs-of-war';

/** "will strengthen its air defences": whoever arms itself gives nothing. */
export const armsItself = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  [1, 2].some((back) => meaning(scene.syntax.get(item.first - back), 'possessive') !== undefined) && !isGiven(scene, item, sentence);

/** "to strengthen Chad's air defence": somebody else's, right behind a verb of working at it. */
export const strengthensOthers = (scene: Scene, { first }: Run): boolean =>
  isPossessiveAt(scene, first - 1) &&
  within(scene.predicates, first - VERB_REACH, first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'light'),
  );

const VERB_REACH = 5;

/** "the announcement of $20 million to support the harvest", "a pledge of €5 million to Chad": money, and right behind it whom or what it helps. */
export function givesFunds({ quantities, tokens, syntax, predicateAt, nameAt, reading }: Scene, { next }: Run): boolean {
  if (meaning(syntax.get(next), 'relation')?.relation !== 'of') return false;
  const sum = within(quantities, next, next + SUM_REACH).find(({ unit }) => unit !== undefined && unit === unit.toUpperCase());
  if (sum === undefined || !reading.language.claims.syntax.nonFinite.after.includes(tokens[sum.next]?.text ?? '')) return false;
  const name = nameAt(sum.next + 1) ?? nameAt(sum.next + 2);
  if (name?.kind === 'actor' && name.type !== 'person' && name.form !== 'adjective') return true;
  return (
    predicateAt(sum.next + 1)?.lexemes.some(
      (lexeme) => lexeme.role === 'act' && (lexeme.form === 'light' || (lexeme.act === 'support' && lexeme.form === 'verb')),
    ) === true
  );
}

const SUM_REACH = 3;
