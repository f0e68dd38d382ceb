import type { ActorMention } from '../read/mentions';
import { personNameAt } from '../read/names';
import { meaning, type Placed, type Run, type Scene } from './scene';

/** Farthest a name reaches, in tokens. */
export const LONGEST_NAME = 4;

export const hasArticle = (scene: Scene, at: number): boolean =>
  (scene.reading.language.claims.syntax.articles ?? []).some(
    (article) => scene.tokens[at]!.text.startsWith(article) && scene.tokens[at]!.text.length > article.length + 2,
  );

/** The person whose name ends a phrase: known, or a run of words that begins with a given name or stands behind «نائبه», «المتحدث باسمه». */
export function personIn(scene: Scene, { first, next }: Run, from = first): (Run & { readonly known?: Placed<ActorMention> }) | undefined {
  for (let at = from; at < next; at += 1) {
    // «المتحدث باسم …»: words of the office, one of which is a given name too
    const office = scene.syntax.get(at);
    if (office !== undefined && office.next - at > 1 && meaning(office, 'speaking-person') !== undefined) at = office.next;
    const behind = at === first || hasArticle(scene, at - 1) || scene.nameAt(at - 1) !== undefined || hasPronoun(scene, at - 1);
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.type === 'person' && name.first === at && at > first && behind)
      return { ...name, known: name as Placed<ActorMention> };
    if (!behind || name !== undefined || hasArticle(scene, at)) continue;
    const end = personNameAt(scene.reading, at, hasPronoun(scene, at - 1) && at > first);
    if (end <= at || end > next) continue;
    // what is left of the phrase is the rest of the name
    const rest = next - at <= LONGEST_NAME && scene.tokens.slice(end, next).every(({ kind }) => kind === 'word') ? next : end;
    return { first: at, next: rest };
  }
  return undefined;
}

/** «باسمه», «نائبها»: written with a pronoun, not with the ending of a feminine noun. */
function hasPronoun(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  const { text, language } = scene.reading;
  return (language.claims.syntax.pronouns ?? []).some(
    (ending) => text.slice(token.start, token.end).endsWith(ending) && token.text.length > ending.length + 2,
  );
}

/** «أكد علي محمد حقمل أن»: a given name that folds to a preposition, before one more. */
export function opensGivenName({ reading, tokens }: Scene, at: number): boolean {
  const { givenNames } = reading.language.names;
  const written = (token: Scene['tokens'][number] | undefined) => (token === undefined ? '' : reading.text.slice(token.start, token.end));
  return givenNames.includes(written(tokens[at])) && givenNames.includes(written(tokens[at + 1]));
}

/** The mark that closes a quotation, or the comma behind it. */
export const closesQuotation = ({ tokens }: Scene, at: number): boolean => tokens[tokens[at]?.text === ',' ? at - 1 : at]?.text === '"';
