import { foldText } from '../../text';
import { type Item, meaning, type Run, type Scene } from '../scene/scene';

/** «وزيرا الخارجية» behind a text that has named nobody by that office. */
export const isOfOthers = (scene: Scene, item: Item): boolean =>
  item.next - item.first > 1 && meaning(item, 'chiefs') !== undefined && !isOfOffice(scene, item);

/** «وزيرا الخارجية»: two named before are they only where one was named by that office, and not the presidents who met before. */
export function isOfOffice(scene: Scene, { first, offset }: Item): boolean {
  return namedBy(scene, scene.tokens[first]!.text.slice(offset, -1)) <= first;
}

const kept = new WeakMap<Scene['names'], Map<string, number>>();

/** Where the first name of a person ends that an office opens («وزيرة», «الوزير», «والوزير»): the names of a text are looked through once for each office. */
function namedBy({ names, reading }: Scene, noun: string): number {
  let ends = kept.get(names);
  if (ends === undefined) {
    ends = new Map();
    kept.set(names, ends);
  }
  let end = ends.get(noun);
  if (end === undefined) {
    const { articles = [] } = reading.language.claims.syntax;
    const name = names.find(
      (one) =>
        one.kind === 'actor' && one.type === 'person' && startsWithNoun(foldText(reading.text.slice(one.start, one.end)), noun, articles),
    );
    end = name?.next ?? Number.POSITIVE_INFINITY;
    ends.set(noun, end);
  }
  return end;
}

const startsWithNoun = (text: string, noun: string, articles: readonly string[]): boolean =>
  text.startsWith(noun) || articles.some((article) => text.startsWith(article + noun));

/** «وزيرا الخارجية» is no one by the office of one. */
export const isOfficeOfTwo = ({ syntax }: Scene, { first, next, form }: Run & { readonly form: string }): boolean =>
  form === 'office' && meaning(syntax.get(first), 'anaphor')?.anaphor === 'two-persons' && syntax.get(first)!.next === next;
