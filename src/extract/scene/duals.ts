import type { SyntaxWords } from '../../languages/words/claims';
import { WordMemo } from '../../text';
import type { Discourse, Ref } from '../actors/discourse';
import { refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from './predicates';
import type { Scene } from './scene';

/** «اتفقا», «دعوا», «يبحثان»: the ending of a verb says that several act. */
export function saysSeveral({ tokens, reading }: Scene, { first, item, finite, participle }: Predicate): boolean {
  const several = reading.language.claims.syntax.gender?.several;
  if (several === undefined || !finite || participle) return false;
  const { word, text } = tokens[first]!;
  return item.offset === 0 ? endingsOf(several).of(word) : endsAsSeveral(text.slice(item.offset), several);
}

type Several = NonNullable<NonNullable<SyntaxWords['gender']>['several']>;

const memos = new WeakMap<Several, WordMemo<boolean>>();

function endingsOf(several: Several): WordMemo<boolean> {
  let memo = memos.get(several);
  if (memo === undefined) {
    memo = new WordMemo(({ text }) => endsAsSeveral(text, several));
    memos.set(several, memo);
  }
  return memo;
}

function endsAsSeveral(word: string, several: Several): boolean {
  if (several.pairs.includes(word)) return true;
  if (word.length <= SHORTEST || several.except.some((ending) => word.endsWith(ending))) return false;
  const present = several.prefixes.some((prefix) => word.startsWith(prefix));
  const past = several.past.some((ending) => word.endsWith(ending));
  // «تناولا», «توصلا»: the past of a stem that begins as the present does
  if (present && past) return word.length > SHORTEST + 1 && word.startsWith(several.prefixes.at(-1)!);
  return present ? several.present.some((ending) => word.endsWith(ending)) : past;
}

const SHORTEST = 3;

/** «تلقى اتصالا من نظيره وبحثا»: whoever a call is from talks too. */
const MET: ReadonlySet<string> = new Set(['with', 'from']);

const isOne = (refs: readonly Ref[]): boolean => refs.length === 1 && (refs[0]!.type === 'person' || refs[0]!.type === 'state');

/** «التقى السيسي نظيره التركي واتفقا على …»: who goes on acting behind one alone, where the verb says that several do: the one and the one they met, else the two last named as sides. */
export function asSeveral(
  scene: Scene,
  predicate: Predicate,
  previous: readonly Ref[] | undefined,
  last: Predicate | undefined,
  groups: readonly Group[],
  discourse: Discourse,
): readonly Ref[] | undefined {
  if (previous === undefined || !isOne(previous) || !saysSeveral(scene, predicate)) return previous;
  const met = groups.filter(
    ({ first, next, relation, adjective }) =>
      last !== undefined && first >= last.next && next <= predicate.from && !adjective && (relation === undefined || MET.has(relation)),
  );
  const together = last?.matter?.kind === 'talks' ? [...previous, ...met.flatMap((group) => refsOf(group, discourse))] : previous;
  const pair = together.filter((ref, index) => together.findIndex((other) => other.actor === ref.actor) === index);
  if (pair.length > 1) return pair;
  return discourse.sidesActed && discourse.sides.length > 1 ? discourse.sides : previous;
}

/** Who several that nobody names are, where one person alone was found: those who took part or acted together, else nobody. */
export const severalOf = (
  scene: Scene,
  predicate: Predicate,
  found: readonly Ref[],
  { participants, sides, sidesActed }: Discourse,
): readonly Ref[] => {
  if (found.length !== 1 || found[0]!.type !== 'person' || !saysSeveral(scene, predicate)) return found;
  return participants.length > 1 ? participants : sidesActed && sides.length > 1 ? sides : [];
};
