import type { SyntaxWords } from '../../languages/words/claims';
import { type Lexicon, type Token, wordFor } from '../../text';
import { itemAt, itemOf, NO_ARTICLES } from '../lines/items';
import type { Lexeme } from './lexemes';
import type { Item } from './scene';

/** The finite verb that a participle stands for, in the number of the noun that it agrees with. */
export interface Finite {
  readonly text: string;
  readonly plural: boolean;
}

/** How far behind the comma of its clause a participle stands: «, уже дважды посетивший». */
const LONGEST_OPENING = 2;
const SHORTEST = 7;

/**
 * «Египет, поставивший Сомали оружие»: behind a comma, a participle that agrees with the noun before it heads a clause as a relative word and a finite verb would. The verb is looked up in its place;
 * there is no item where nobody knows it.
 */
export function asFinite(
  tokens: readonly Token[],
  at: number,
  { agreeing }: Pick<SyntaxWords, 'agreeing'>,
  lexicon: Lexicon<Lexeme>,
): { readonly item: Item | undefined; readonly syntax: readonly Lexeme[] } | undefined {
  if (agreeing === undefined) return undefined;
  const { text } = tokens[at]!;
  if (text.length < SHORTEST || agreeing.about.some((about) => text.startsWith(about)) || commaBefore(tokens, at, agreeing.between) === 0)
    return undefined;
  const reflexive = text.endsWith(agreeing.reflexive);
  const written = reflexive ? text.slice(0, -agreeing.reflexive.length) : text;
  const ending = agreeing.endings.find((candidate) => written.endsWith(candidate));
  if (ending === undefined) return undefined;
  const bare = written.slice(0, -ending.length);
  const stem = agreeing.stems.find(({ participle }) => bare.endsWith(participle));
  if (stem === undefined) return undefined;
  const plural = agreeing.plural.includes(ending);
  const verb = bare.slice(0, -stem.participle.length) + (plural ? stem.plural : stem.singular) + (reflexive ? agreeing.reflexive : '');
  const matches = lexicon.matchesAt(tokens, at, wordFor(softened(verb, agreeing)));
  const item = itemAt(matches, 'predicate', at, 0, tokens, NO_ARTICLES);
  // «, военные»: adjectives end as passive participles do
  if (agreeing.passive.includes(stem.participle) && !item?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'passive'))
    return undefined;
  return {
    item: item && itemOf(item.first, item.next, item.offset, item.lexemes, item.behind, item.alone, { text: verb, plural }),
    syntax: itemAt(matches, 'syntax', at, 0, tokens, NO_ARTICLES)?.lexemes ?? [],
  };
}

/** «встретили-сь», but «встретил-ся»: the reflexive behind a vowel. */
const softened = (verb: string, { reflexive, behindVowel, vowels }: NonNullable<SyntaxWords['agreeing']>): string => {
  const before = verb.slice(0, -reflexive.length);
  return verb.endsWith(reflexive) && vowels.includes(before.at(-1)!) ? before + behindVowel : verb;
};

/** The comma that opens the clause of a participle, with no more than small words between; 0 where there is none. */
function commaBefore(tokens: readonly Token[], at: number, between: readonly string[]): number {
  for (let comma = at - 1; comma > 0 && comma >= at - 1 - LONGEST_OPENING; comma -= 1) {
    if (tokens[comma]!.text === ',') return comma;
    if (!between.includes(tokens[comma]!.text)) return 0;
  }
  return 0;
}

const RELATIVE: readonly Lexeme[] = [{ role: 'relative' }];

/** Puts a relative word in the place of the participle and of the comma before it, where none stands yet: other readers of the clause need know no more of it. */
export function opensAgreeing(
  syntax: (Item | undefined)[],
  tokens: readonly Token[],
  { at, lexemes }: { readonly at: number; readonly lexemes: readonly Lexeme[] },
  { agreeing }: SyntaxWords,
): void {
  const comma = commaBefore(tokens, at, agreeing?.between ?? []);
  for (const place of [comma, at]) syntax[place] ??= itemOf(place, place + 1, 0, place === at ? [...RELATIVE, ...lexemes] : RELATIVE);
}
