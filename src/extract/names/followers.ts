import type { Language } from '../../languages/language';
import type { ActorMention } from '../../read/mentions';
import { itemEndingAt, type Placed, type Scene } from '../scene/scene';
import { unregisteredMention } from './unregistered';

/** Most words between the noun of people and the name: "loyal to the rebel group". */
const LONGEST_LINK = 6;
const LONGEST_ASIDE = 10;
const BODIES: ReadonlySet<string> = new Set(['group', 'organisation', 'armed-force']);

/**
 * "militants from al Shabaab", "members of the rebel group M23", "forces loyal to General Haftar": people told by their noun and whose they are. Those of a body are that body; those loyal to
 * somebody are nobody that a table has, and none of theirs acts for itself. Behind a comma a phrase that only says what the body is belongs to it.
 */
export function followers(scene: Scene): Placed<ActorMention>[] {
  const { definites } = scene.reading.language.claims.syntax;
  if (definites?.followers === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (const name of scene.names) {
    if (name.kind !== 'actor' || name.form === 'adjective' || name.first < 2) continue;
    const link = linkBefore(scene, name.first, definites.followers);
    if (link === undefined) continue;
    const noun = scene.tokens[link.at]!;
    if (BODIES.has(name.type) && link.of) {
      const next = asideEnd(scene, name.next, definites.articles) ?? name.next;
      const { end } = scene.tokens[next - 1]!;
      const text = scene.reading.text.slice(noun.start, end);
      found.push({ ...(name as Placed<ActorMention>), first: link.at, next, start: noun.start, end, text });
    } else if (!link.of && name.type !== 'state') found.push(unregisteredMention(scene, { first: link.at, next: name.next }, 'group'));
  }
  return found;
}

type Followers = NonNullable<NonNullable<Language['claims']['syntax']['definites']>['followers']>;

/** The noun of people that the name belongs to, and whether they are of it or only loyal to it. */
function linkBefore({ tokens, nameAt, reading }: Scene, first: number, { nouns, of, from, loyal }: Followers) {
  const { articles, apposed = [] } = reading.language.claims.syntax.definites!;
  let at = first - 1;
  while (
    at > 0 &&
    at > first - LONGEST_LINK &&
    (articles.includes(tokens[at]!.text) || apposed.includes(tokens[at]!.text) || isArmed(reading, tokens[at]!.text))
  )
    at -= 1;
  if (
    at < 1 ||
    tokens[at]!.gap !== ' ' ||
    !(of.includes(tokens[at]!.text) || (tokens[at]!.text === from.word && !from.never.includes(tokens[at - 1]!.text)))
  ) {
    const { text } = tokens[at] ?? { text: '' };
    if (text !== loyal.to && text !== loyal.with) return undefined;
    const noun = at - 2;
    if (noun < 0 || !loyal.words.includes(tokens[at - 1]!.text) || !nouns.includes(tokens[noun]!.text) || nameAt(noun) !== undefined)
      return undefined;
    return { at: noun, of: false };
  }
  return nouns.includes(tokens[at - 1]!.text) && nameAt(at - 1) === undefined ? { at: at - 1, of: true } : undefined;
}

/** "the rebel group", "the armed faction" */
const isArmed = ({ language }: Scene['reading'], text: string): boolean =>
  language.claims.syntax.definites!.followers!.kinds.includes(text);

/** ", a group linked to Boko Haram,": up to the comma that closes it. */
function asideEnd(scene: Scene, next: number, articles: readonly string[]): number | undefined {
  const { tokens, reading } = scene;
  const { definites } = reading.language.claims.syntax;
  const opens = [...articles, ...(definites!.broughtIn?.articles ?? [])];
  if (tokens[next]?.text !== ',' || !opens.includes(tokens[next + 1]?.text ?? '')) return undefined;
  let told = false;
  for (let at = next + 2; at < next + LONGEST_ASIDE && at < tokens.length; at += 1) {
    const { text, kind } = tokens[at]!;
    if (text === ',') return told ? at + 1 : undefined;
    if (kind === 'mark' && text !== '-') return undefined;
    told ||= definites!.apposed?.includes(text) === true;
    if (!told && itemEndingAt(scene, at) !== undefined && scene.nameAt(at) === undefined && !definites!.followers!.kinds.includes(text))
      return undefined;
  }
  return undefined;
}
