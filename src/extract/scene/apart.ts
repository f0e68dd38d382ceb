import type { Apart, Token } from '../../text';
import { itemOf } from '../lines/items';
import type { Lexeme } from './lexemes';
import type { Item, Run } from './scene';

/** What of a scene the parts of a verb are judged by. */
interface Around {
  readonly tokens: readonly Token[];
  readonly syntax: readonly (Item | undefined)[];
  readonly conjunctions: readonly string[];
}

/**
 * The items of the predicate layer without meanings whose parts do not belong together («سحبت موسكو سفيرها وقواتها»), and without the words that are the rest of a verb before
 * them: «جمد الاتحاد … أصول».
 */
export function joinedApart(items: readonly Item[], around: Around): readonly Item[] {
  if (!items.some(({ behind }) => behind !== undefined)) return items;
  const joined: Item[] = [];
  let taken: readonly (Run & { readonly act: boolean })[] = [];
  for (const [index, item] of items.entries()) {
    if (taken.length > 0) taken = taken.filter(({ next }) => next > item.first);
    // the object of a verb that tells an act alone is still what it is done about: «أقر … عقوبات»
    if (taken.some(({ first, act }) => item.first >= first && !(act && isMatter(item)))) continue;
    const { behind } = item;
    if (behind === undefined) {
      joined.push(item);
      continue;
    }
    const { first, next, offset, lexemes, alone } = item;
    if (belongs(items, index, behind, around)) {
      taken = [...taken, { first: behind.first, next: behind.next, act: !isMatter(item) }];
      joined.push(itemOf(first, next, offset, lexemes, behind));
    } else if (alone !== undefined && alone.length > 0) joined.push(itemOf(first, next, offset, alone));
  }
  return joined;
}

/** No clause of its own opens between, nor is the rest joined to something else by "and" or governed by a preposition. */
function belongs(items: readonly Item[], index: number, behind: Apart, { tokens, syntax, conjunctions }: Around): boolean {
  const { next } = items[index]!;
  if (behind.offset > 0 && conjunctions.includes(tokens[behind.first]!.text.slice(0, behind.offset))) return false;
  for (let at = next; at < behind.first; at += 1) {
    const word = syntax[at];
    if (plays(word, 'complementiser')) return false;
    if (word?.next === behind.first && (plays(word, 'relation') || plays(word, 'during'))) return false;
  }
  for (let other = index + 1; other < items.length && items[other]!.first < behind.first; other += 1) {
    const { first, offset, lexemes } = items[other]!;
    if (offset === 0 || !conjunctions.includes(tokens[first]!.text.slice(0, offset))) continue;
    if (lexemes.every((lexeme) => 'form' in lexeme && lexeme.form === 'verb')) return false;
  }
  return true;
}

const isMatter = ({ lexemes }: Item): boolean => lexemes.some(({ role }) => role === 'matter');

const plays = (item: Item | undefined, role: Lexeme['role']): boolean => item?.lexemes.some((lexeme) => lexeme.role === role) === true;
