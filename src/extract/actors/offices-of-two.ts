import { foldText } from '../../text';
import { type Item, meaning, type Run, type Scene } from '../scene/scene';

/** «وزيرا الخارجية» behind a text that has named nobody by that office. */
export const isOfOthers = (scene: Scene, item: Item): boolean =>
  item.next - item.first > 1 && meaning(item, 'chiefs') !== undefined && !isOfOffice(scene, item);

/** «وزيرا الخارجية»: two named before are they only where one was named by that office, and not the presidents who met before. */
export function isOfOffice({ tokens, names, reading }: Scene, { first, offset }: Item): boolean {
  const { articles = [] } = reading.language.claims.syntax;
  const noun = tokens[first]!.text.slice(offset, -1);
  return names.some(
    (name) =>
      name.kind === 'actor' &&
      name.type === 'person' &&
      name.next <= first &&
      startsWithNoun(foldText(reading.text.slice(name.start, name.end)), noun, articles),
  );
}

/** «وزيرة», «الوزير», «والوزير» */
const startsWithNoun = (text: string, noun: string, articles: readonly string[]): boolean =>
  text.startsWith(noun) || articles.some((article) => text.startsWith(article + noun));

/** «وزيرا الخارجية» is no one by the office of one. */
export const isOfficeOfTwo = ({ syntax }: Scene, { first, next, form }: Run & { readonly form: string }): boolean =>
  form === 'office' && meaning(syntax.get(first), 'anaphor')?.anaphor === 'two-persons' && syntax.get(first)!.next === next;
