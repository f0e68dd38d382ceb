import { isOfSomebody } from '../clauses/whoever';
import type { Predicate } from '../scene/predicates';
import { type Item, meaning, type Scene } from '../scene/scene';
import { isVerbOnly } from '../scene/word-shapes';

/** Of the kinds of deeds that are done before what the sentence tells. */
const DEEDS: ReadonlySet<string> = new Set(['handover', 'attack', 'prisoner-exchange', 'sanctions', 'aid']);

/** "After releasing 30 detainees, the rebels …", "by shelling the port": a deed told aside by a participle behind a word for what was done before or how; whoever acts in the sentence did it. */
export const isDeedAside = (scene: Scene, predicate: Predicate): boolean => {
  const { matter, participle, first } = predicate;
  if (!participle || matter?.form !== 'verb') return false;
  const { doneBefore } = scene.reading.language.claims.syntax;
  return (DEEDS.has(matter.kind) && doneBefore?.includes(scene.tokens[first - 1]?.text ?? '') === true) || isGerundDeed(scene, predicate);
};

/** «закрыла границу, освободив 20 пленных»: a gerund that tells a matter itself is a deed beside the one told before its comma, and none of its object. */
const isGerundDeed = ({ tokens, syntax, reading }: Scene, { gerund, act, cue, matter, from }: Predicate): boolean => {
  if (!gerund || reading.language.claims.syntax.cases === undefined) return false;
  if (matter!.kind !== 'threat' && act?.act !== 'threaten' && (act !== undefined || cue !== undefined)) return false;
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'mark' || meaning(syntax.get(from - 1), 'conjunction') !== undefined;
};

/** Behind a word of those before nouns; but "by suspending talks": a participle with its object behind a word for how is no noun. */
export function isNounAfter(scene: Scene, item: Item, nounAfter: ReadonlySet<string>): boolean {
  const { first, next } = item;
  const { tokens, syntax, reading } = scene;
  const before = tokens[first - 1]?.text ?? '';
  const { doneBefore, nonFinite, definites } = reading.language.claims.syntax;
  // "its brutal bombing of Chad": a verb's noun has its object behind "of"
  if (!nounAfter.has(before))
    return (
      (definites !== undefined && isOfDay(scene, first, definites.articles)) ||
      (definites !== undefined &&
        nonFinite.endings.some((ending) => tokens[first]!.text.endsWith(ending)) &&
        meaning(syntax.get(next), 'relation')?.relation === 'of' &&
        tokens[first - 1]?.kind === 'word')
    );
  // «كل من يهدد»: no noun begins with the letter of the present
  if (isVerbOnly(item) && isOfSomebody(scene, item)) return false;
  return !(
    doneBefore?.includes(before) === true &&
    nonFinite.endings.some((ending) => tokens[first]!.text.endsWith(ending)) &&
    tokens[next]?.kind === 'word' &&
    meaning(syntax.get(next), 'relation') === undefined
  );
}

/** "the October 7 attack": a day behind an article tells which one it was. */
function isOfDay({ tokens, timeAt }: Scene, at: number, articles: readonly string[]): boolean {
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_DAY); first -= 1) {
    const time = timeAt(first);
    if (time !== undefined)
      return time.next === at && (articles.includes(tokens[first - 1]?.text ?? '') || articles.includes(tokens[first]!.text));
  }
  return false;
}

const LONGEST_DAY = 4;
