import type { Sentence } from '../../text';
import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { hasAttack } from './needs-of-war';

const TOLLS: ReadonlySet<string> = new Set(['toll']);
const TOLL_REACH = 16;
const BEHIND_REACH = 4;
const NUMBER_REACH = 5;

/** Where the noun of the toll begins. */
export const tollBefore = (scene: Scene, { first }: Run, floor: number): number | undefined =>
  within(scene.terms, Math.max(floor, first - TOLL_REACH), first).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && TOLLS.has(lexeme.term)),
  )?.first;

/** "the death toll from the attack has risen to 41", «до 41 возросло число погибших»: the noun of a toll before the verb or right behind it, a number beside it, and a blow in the sentence. */
export function tellsRisenToll(scene: Scene, item: Run, sentence: Sentence): boolean {
  const { first, next } = item;
  const ahead = tells(scene, Math.max(sentence.first, first - TOLL_REACH), first, TOLLS);
  if (!ahead && !tells(scene, next, Math.min(sentence.next, next + BEHIND_REACH), TOLLS)) return false;
  if (!hasAttack(scene, item, sentence)) return false;
  const isNumber = (at: number): boolean => scene.tokens[at]?.kind === 'digits' || within(scene.quantities, at, at + 1).length > 0;
  for (let at = next; at < Math.min(sentence.next, next + NUMBER_REACH); at += 1) {
    if (scene.tokens[at]!.text === ',' || meaning(scene.syntax.get(at), 'complementiser') !== undefined) break;
    if (isNumber(at)) return true;
  }
  return !ahead && [1, 2].some((back) => isNumber(first - back));
}
