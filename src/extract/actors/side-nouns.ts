import type { ActorMention, PlaceMention } from '../../read/mentions';
import { actsForOf } from '../../read/names';
import { hasArticle } from '../names/persons-in';
import { oneBefore } from '../scene/lists';
import { isPossessiveAt, itemEndingAt, meaning, type Placed, type Run, type Scene, within } from '../scene/scene';
import { gluesOf } from '../scene/state-nouns';
import type { Group, Party } from './groups';
import { tells } from './some-doers';

/** «الجانب الروسي», "the Russian side": the noun that makes an adjective an actor belongs to it. */
export function extended(scene: Scene, mention: Placed<ActorMention | PlaceMention>): number {
  if (mention.form !== 'adjective') return ownStateBehind(scene, mention) ?? descentBehind(scene, mention) ?? nounBehind(scene, mention);
  const side = scene.syntax.get(mention.next);
  return meaning(side, 'side') === undefined ? mention.next : side!.next;
}

/** «Белый дом США», «Кремле РФ»: where nouns decline, the state right behind a body of its own tells no other actor. */
function ownStateBehind(scene: Scene, mention: Placed<ActorMention | PlaceMention>): number | undefined {
  if (mention.kind !== 'actor' || mention.form !== 'name' || mention.type !== 'institution') return undefined;
  if (scene.reading.language.claims.syntax.cases === undefined) return undefined;
  const { next } = mention;
  const state = scene.nameAt(next);
  if (state?.kind !== 'actor' || state.type !== 'state' || state.first !== next || state.form !== 'name') return undefined;
  return scene.tokens[next]!.gap === ' ' && actsForOf(mention.actor, scene.reading) === state.actor ? state.next : undefined;
}

/** The state is named only for a body of its own right before. */
export function isOfOwnBody(scene: Scene, { kind, first, next, form }: Placed<ActorMention | PlaceMention>): boolean {
  if (kind !== 'actor' || form !== 'name' || first === 0) return false;
  const body = scene.nameAt(first - 1);
  return body !== undefined && body.next === first && ownStateBehind(scene, body) === next;
}

/** "Rebel leaders in Ivory Coast": those who fight, told right before the noun, are not the state. */
export const isOfFighters = (scene: Scene, at: number): boolean => tells(scene, at - 1, at, FIGHTERS);

const FIGHTERS: ReadonlySet<string> = new Set(['fighters']);

const LONGEST_TITLES = 6;
const SHORTEST_TITLES = 3;

/** "The Secretary and Foreign Minister": two titles in one phrase refer back to two persons, and the first is no one by itself. */
export function isOfTwoTitles({ syntax, tokens, nameAt, reading }: Scene, { first, next }: Run): boolean {
  if (reading.language.claims.syntax.definites === undefined) return false;
  for (let at = first; at > first - LONGEST_TITLES && at >= 0; at -= 1) {
    const phrase = syntax.get(at);
    if (phrase === undefined || phrase.next - at < SHORTEST_TITLES || phrase.next < next) continue;
    if (meaning(phrase, 'anaphor')?.anaphor === 'two-persons')
      return tokens[phrase.next]?.capital !== true && nameAt(phrase.next) === undefined;
  }
  return false;
}

/** "Thai and Cambodian troops": the noun behind the second adjective is the first one's as well, and the states stand for their forces. */
export function withSharedNoun(last: Group, party: Party): Party {
  if (!last.adjective || last.next + 1 !== party.first || party.is !== 'actor' || party.next - party.first < 2) return party;
  const { mention } = party;
  if (mention.type !== 'armed-force' || mention.form !== 'name' || mention.state === undefined) return party;
  return { ...party, mention: { ...mention, actor: mention.state, type: 'state', form: 'adjective' } };
}

/** «فيصل بن فرحان بن عبدالله آل سعود»: the fathers' names and the house behind a name that the tables have. */
function descentBehind({ tokens, reading }: Scene, mention: Placed<ActorMention | PlaceMention>): number | undefined {
  const { descent } = reading.language.names;
  if (descent === undefined || mention.kind !== 'actor' || mention.type !== 'person' || mention.form === 'office') return undefined;
  const { next } = mention;
  let end = next;
  while (tokens[end]?.gap === ' ' && descent.includes(tokens[end]!.text)) {
    const joined = tokens[end + 1]?.text === '-' ? end + 2 : end + 1;
    if (tokens[joined]?.kind !== 'word') break;
    end = joined + 1;
  }
  return end === next ? undefined : end;
}

const BODIES: ReadonlySet<string> = new Set(['organisation', 'armed-force', 'group']);

/** "M23 rebels and Angola": the noun of its people right behind the name of a body belongs to it, where no other name comes then. */
function nounBehind({ tokens, reading }: Scene, mention: Placed<ActorMention | PlaceMention>): number {
  const { next } = mention;
  const noun = tokens[next];
  const people = reading.language.names.bodiesInCapitals?.nouns;
  if (mention.kind !== 'actor' || !BODIES.has(mention.type) || people === undefined || noun?.gap !== ' ' || noun.capital) return next;
  return people.includes(noun.text) && tokens[next + 1]?.capital !== true ? next + 1 : next;
}

export function isSide(scene: Scene, party: Run): boolean {
  if (meaning(itemEndingAt(scene, party.next - 1), 'side') !== undefined) return true;
  for (let at = party.next; at < party.next + 4; at += 1) {
    if (meaning(scene.syntax.get(at), 'side') !== undefined)
      return at === party.next || scene.nameAt(at - 1) !== undefined || (at - 2 >= party.next && scene.nameAt(at - 2) !== undefined);
  }
  if (carriesOnly(scene, party.first - 1)) return false;
  return meaning(scene.syntax.get(party.first - 1), 'side') !== undefined || craftBefore(scene, party.first) !== undefined;
}

/** «نقلت طائرة كينية أسرى»: a craft of one is whose adjective it has where it strikes, right behind the verb of an attack or before it. */
function carriesOnly({ tokens, reading, syntax, predicateAt }: Scene, at: number): boolean {
  const { carriers } = reading.language.claims.syntax;
  const item = syntax.get(at);
  if (carriers === undefined || item === undefined || !carriers.includes(tokens[at]!.text.slice(item.offset))) return false;
  return ![at - 1, at + 2].some((verb) => meaning(predicateAt(verb), 'matter')?.kind === 'attack');
}

/** «قصف الطيران دمشق», «هاجم مسلحون كمبالا»: a noun with its article, or with the full ending of several, has no owner behind it, nor has a craft that only carries. */
export const isUnowned = (scene: Scene, at: number, { members: [member] }: Pick<Group, 'members'> = { members: [] }): boolean =>
  carriesOnly(scene, at) ||
  (scene.reading.language.claims.syntax.subject === 'after' &&
    member?.is === 'actor' &&
    member.mention.form !== 'adjective' &&
    (hasArticle(scene, at) ? member.mention.type === 'state' : endsOfItself(scene, member.first - 1)));

/** «مسلحون», but «مسلحو حماس»: the ending of several that a noun loses before its owner; or an adjective of the noun, behind which there can be none («عناصر مسلحة»). */
function endsOfItself(scene: Scene, at: number): boolean {
  const { gender } = scene.reading.language.claims.syntax;
  const word = scene.tokens[at]!.text;
  const endings = [...(gender?.nominative ?? []), ...(gender?.oblique ?? [])];
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)) || craftBefore(scene, at + 1) !== undefined;
}

const CRAFT: ReadonlySet<string> = new Set(['fighters', 'projectiles']);

/** «الطائرات الحربية الروسية», «مسيرات انتحارية أوكرانية»: where verbs stand first, the words for what strikes, more than one, that end right before an adjective of nationality. */
export function craftBefore(scene: Scene, at: number): Run | undefined {
  if (scene.reading.language.claims.syntax.subject !== 'after') return undefined;
  return within(scene.terms, Math.max(0, at - LONGEST_CRAFT), at).find(
    ({ first, next, lexemes }) =>
      next === at &&
      next - first > 1 &&
      meaning(scene.syntax.get(first), 'side') !== undefined &&
      lexemes.some((lexeme) => lexeme.role === 'term' && CRAFT.has(lexeme.term)),
  );
}

const LONGEST_CRAFT = 3;

/** "the two reaffirmed", "the two also agreed": words that refer back only between an article and a verb. */
export function mayStandAlone({ tokens, syntax, predicateAt, reading }: Scene, { first, next }: Run): boolean {
  const { beforeVerbs, definites } = reading.language.claims.syntax;
  if (beforeVerbs === undefined || next - first > 1 || !beforeVerbs.includes(tokens[first]!.text)) return true;
  if (definites?.articles.includes(tokens[first - 1]?.text ?? '') !== true) return false;
  let at = next;
  while (meaning(syntax.get(at), 'transparent') !== undefined || meaning(syntax.get(at), 'future') !== undefined) at += 1;
  return predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun' && lexeme.form !== 'adverbial') === true;
}

/** A name, its possessive or, before one word, a capitalised word right before the noun, where articles are words. */
export function isToldApart(scene: Scene, { first, next }: Run): boolean {
  const { tokens, reading, nameAt } = scene;
  const { definites } = reading.language.claims.syntax;
  const before = tokens[first - 1];
  if (definites === undefined || before === undefined || tokens[first]!.gap !== ' ') return false;
  if (nameAt(first - 1) !== undefined || isPossessiveAt(scene, first - 1)) return true;
  return next - first === 1 && before.kind === 'word' && before.capital && !definites.articles.includes(before.text);
}

/** "the Montevideo Declaration", "the Minsk agreements": a city before the noun of what was signed or held there is no state. */
export const isOfPaper = (scene: Scene, { first, next, form }: Run & { readonly form: string }): boolean =>
  form === 'capital' &&
  ((scene.tokens[next]?.gap === ' ' && scene.reading.language.claims.syntax.papers?.includes(scene.tokens[next]!.text) === true) ||
    isPaperOf(scene, first, next));

/** «اتفاق الدوحة», «مسار أستانا»: the same right behind the noun, where nobody else is joined to it. */
function isPaperOf({ tokens, reading, nameAt, syntax }: Scene, first: number, next: number): boolean {
  const { syntax: words } = reading.language.claims;
  const { papersOf } = words;
  const before = tokens[first - 1]?.text;
  if (papersOf === undefined || before === undefined || tokens[first]!.gap !== ' ') return false;
  const other = nameAt(next);
  if ((other !== undefined && other.form !== 'adjective') || meaning(syntax.get(next), 'relation')?.relation === 'with') return false;
  return (
    papersOf.includes(before) ||
    gluesOf(words).some((glue) => glue.length < 3 && before.startsWith(glue) && papersOf.includes(before.slice(glue.length)))
  );
}

const LONGEST_OF = 4;

/** "some countries", «остальные страны», "the parties to the Yemeni conflict", «стороны йеменского конфликта»: told apart from those of whom the text told before. */
export function areOthers(scene: Scene, { first, next }: Run): boolean {
  const { someOf = [], pairOf = [] } = scene.reading.language.claims.syntax;
  const before = oneBefore(scene.tokens, first);
  if (
    before !== undefined &&
    (someOf.includes(before.text) || (SHORT >= before.text.length && someOf.includes(scene.tokens[first - 2]?.text ?? '')))
  )
    return true;
  if (!pairOf.includes(scene.tokens[next - 1]!.text)) return false;
  for (let at = next; at < next + LONGEST_OF && scene.tokens[at]?.kind === 'word'; at += 1) {
    if (scene.nameAt(at) !== undefined) return scene.nameAt(at)!.form === 'adjective' && scene.nameAt(at)!.next < next + LONGEST_OF + 1;
    if (scene.predicateAt(at)?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') === true) return false;
  }
  return false;
}

/** «Некоторые же страны»: a particle. */
const SHORT = 2;

/** "Egypt's", "the rebels'": the mark of a possessive right behind. */
export const isPossessive = ({ tokens, reading }: Scene, next: number): boolean => {
  const token = tokens[next];
  return token !== undefined && token.gap === '' && (token.text === "'" || reading.language.names.possessive.includes(token.text));
};

/** «وفق بيان جنيف», «وفقا لإعلان جدة»: a document by the place where it was put out. */
export function isPaperOfPlace({ tokens, syntax, reading, nameAt }: Scene, at: number): boolean {
  const { gatherings, articles = [] } = reading.language.claims.syntax;
  const { text } = tokens[at] ?? { text: '' };
  const place = nameAt(at + 1);
  const paper = gatherings?.papers.some((word) => text.endsWith(word) && text.length - word.length < 2) === true;
  const isSeat = place !== undefined && (place.kind === 'place' || place.form === 'capital');
  return (
    paper && isSeat && !articles.some((article) => text.startsWith(article)) && meaning(syntax.get(place.next), 'relation') === undefined
  );
}
