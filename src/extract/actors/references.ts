import type { Anaphor } from '../../languages/words/claims';
import { type Item, meaning, predicateEndingAt, type Scene } from '../scene/scene';
import type { Party } from './groups';

/** «المسؤول الأممي»: a noun of office with its article, and the state or the body behind it. */
export function officialAt(scene: Scene, item: Item, behind: Party | undefined): Party | undefined {
  const { first, next, offset } = item;
  if (behind?.is !== 'actor' || behind.first !== next || behind.mention.form !== 'adjective') return undefined;
  if (meaning(item, 'anonymous') === undefined || meaning(item, 'speaking-person') === undefined) return undefined;
  const { articles = [] } = scene.reading.language.claims.syntax;
  if (!articles.some((article) => scene.tokens[first]!.text.slice(0, offset).endsWith(article))) return undefined;
  return { is: 'anaphor', anaphor: 'official', first, next: behind.next, offset, word: behind.mention.actor };
}

/** «بيان الخارجية العُمانية», «بيان للرئاسة», «بيان صادر عن الحكومة»: what a document says is said by whose it is. */
export function documentOf(scene: Scene, { first, next, offset, lexemes }: Item, behind: Party | undefined): Party | undefined {
  const { syntax } = scene.reading.language.claims;
  if (syntax.subject !== 'after' || behind?.is !== 'actor' || behind.mention.form === 'adjective') return undefined;
  if (!lexemes.some((lexeme) => lexeme.role === 'statement') || !lexemes.some((lexeme) => lexeme.role === 'anaphor')) return undefined;
  // right behind the verb of saying, and without an article
  if (offset > 0 || meaning(predicateEndingAt(scene, first - 1), 'cue')?.form !== 'verb') return undefined;
  let at = next;
  while (at < behind.first && at - next < ISSUED_REACH && !isMark(scene, at) && scene.syntax.get(at)?.lexemes.every(isSmall) !== false)
    at += 1;
  return at === behind.first ? { ...behind, first } : undefined;
}

const ISSUED_REACH = 3;
const isMark = (scene: Scene, at: number): boolean => scene.tokens[at]!.kind === 'mark';
const isSmall = ({ role }: Item['lexemes'][number]): boolean => role === 'transparent' || role === 'relation' || role === 'term';

const PAIRS: ReadonlySet<string> = new Set(['two-sides', 'two-persons', 'two-states']);

/** «بموافقة الجانبين، وأنهما …»: "they" behind a noun for two are those two, where verbs stand first. */
export function asPair(scene: Scene, party: Party & { readonly is: 'anaphor' }, before: readonly Party[]): Party {
  if (party.anaphor !== 'they' || scene.reading.language.claims.syntax.subject !== 'after') return party;
  const pair = before.findLast((other): other is typeof party => other.is === 'anaphor' && PAIRS.has(other.anaphor));
  return pair === undefined ? party : { ...party, anaphor: pair.anaphor };
}

/** «جماعته», «حكومتها»: a pronoun says whose it is, whatever else the noun alone would stand for. */
export const ownAt = (scene: Scene, { first, offset, lexemes }: Item): Anaphor | undefined => {
  const { articles = [] } = scene.reading.language.claims.syntax;
  if (articles.some((article) => scene.tokens[first]!.text.slice(0, offset).endsWith(article))) return undefined;
  for (const lexeme of lexemes)
    if (lexeme.role === 'anaphor' && (lexeme.anaphor === 'own-body' || lexeme.anaphor === 'own-state')) return lexeme.anaphor;
  return undefined;
};

/** «их партнеры»: where words decline, a pronoun right before somebody else only tells whose they are. */
export function withoutOwners({ syntax, reading }: Scene, parties: readonly Party[]): readonly Party[] {
  if (reading.language.claims.syntax.cases === undefined) return parties;
  return parties.filter(
    ({ is, first, next }, index) =>
      is !== 'anaphor' || parties[index + 1]?.first !== next || meaning(syntax.get(first), 'possessive') === undefined,
  );
}
