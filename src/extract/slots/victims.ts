import { type Ref, refsOf } from '../discourse';
import { isVerbFirst } from '../verb-first';
import { quantitiesIn, type Window } from '../window';

/** Most words of a number and its partitive: «أكثر من تسعة من». */
const NUMBER = 2;

/** «مقتل ثمانية من مقاتلي حركة الشباب»: where verbs stand first, those counted belong to whom the words right behind the count name. */
export function victimsOf(window: Window): readonly Ref[] {
  if (!isVerbFirst(window.scene)) return [];
  const counts = quantitiesIn(window);
  return window.groups
    .filter(({ relation, from, adjective }) => {
      const count = counts.find(({ next }) => next === from);
      if (count === undefined) return false;
      return (
        relation === 'from' || (relation === undefined && !adjective && from > window.matter.first && count.next - count.first > NUMBER)
      );
    })
    .flatMap((group) => refsOf(group, window.discourse));
}
