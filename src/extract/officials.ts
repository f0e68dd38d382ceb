import type { Party } from './groups';
import { type Item, meaning, type Scene } from './scene';

/** «المسؤول الأممي»: a noun of office with its article, and the state or the body behind it. */
export function officialAt(scene: Scene, item: Item, behind: Party | undefined): Party | undefined {
  const { first, next, offset } = item;
  if (behind?.is !== 'actor' || behind.first !== next || behind.mention.form !== 'adjective') return undefined;
  if (meaning(item, 'anonymous') === undefined || meaning(item, 'speaking-person') === undefined) return undefined;
  const { articles = [] } = scene.reading.language.claims.syntax;
  if (!articles.some((article) => scene.tokens[first]!.text.slice(0, offset).endsWith(article))) return undefined;
  return { is: 'anaphor', anaphor: 'official', first, next: behind.next, offset, word: behind.mention.actor };
}
