import type { ActorMention } from '../../read/mentions';
import { foreignNameAt, mayBeName, personNameAt } from '../../read/names';
import { meaning, type Placed, type Run, type Scene } from '../scene/scene';

/** Farthest a name reaches, in tokens. */
export const LONGEST_NAME = 4;

export const hasArticle = (scene: Scene, at: number): boolean =>
  (scene.reading.language.claims.syntax.articles ?? []).some(
    (article) => scene.tokens[at]!.text.startsWith(article) && scene.tokens[at]!.text.length > article.length + 2,
  );

/** The person whose name ends a phrase: known, or a run of words that begins with a given name or stands behind «نائبه», «المتحدث باسمه». */
export function personIn(scene: Scene, { first, next }: Run, from = first): (Run & { readonly known?: Placed<ActorMention> }) | undefined {
  const opening = scene.nameAt(first);
  const isOffice =
    meaning(scene.syntax.get(first), 'speaking-person') !== undefined || (opening?.kind === 'actor' && opening.form === 'office');
  for (let at = from; at < next; at += 1) {
    // «المتحدث باسم …»: words of the office, one of which is a given name too
    const office = scene.syntax.get(at);
    if (office !== undefined && office.next - at > 1 && meaning(office, 'speaking-person') !== undefined) at = office.next;
    const behind = at === first || hasArticle(scene, at - 1) || scene.nameAt(at - 1) !== undefined || hasPronoun(scene, at - 1);
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.type === 'person' && name.first === at && at > first && behind)
      return { ...name, known: name as Placed<ActorMention> };
    if (!behind || name !== undefined || hasArticle(scene, at) || (isOffice && isGlued(scene, at))) continue;
    // «قال كيبكورير روتيش إن»: nothing else is written so
    if (at === first && next - first > 1 && foreignNameAt(scene.reading, first) === next && isUnknown(scene, first, next))
      return { first, next };
    const end = personNameAt(scene.reading, at, (hasPronoun(scene, at - 1) || isOffice) && at > first);
    if ((end <= at || end > next) && isOffice && at > first && isRestName(scene, at, next)) return { first: at, next };
    if (end <= at || end > next) continue;
    // what is left of the phrase is the rest of the name
    const rest = next - at <= LONGEST_NAME && scene.tokens.slice(end, next).every(({ kind }) => kind === 'word') ? next : end;
    return { first: at, next: rest };
  }
  return undefined;
}

/** «قائد الجيش سونارا ديلماتي»: the rest of what an office begins, two words or more that nobody knows behind one with the article. */
const isRestName = (scene: Scene, first: number, next: number): boolean =>
  next - first > 1 && next - first <= LONGEST_NAME && mayBeName(scene.reading, first, next) && isUnknown(scene, first, next);

/** «الوزير لصحيفة الوادي», «المفوضية السامية لحقوق …»: a word behind a preposition written onto it, unless names are written so. */
function isGlued(scene: Scene, at: number): boolean {
  if ([scene.syntax.get(at), scene.predicateAt(at)].some((item) => item !== undefined && item.offset > 0)) return true;
  const { proclitics } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at]!;
  const isPreposition = Object.entries(proclitics).some(([glue, relation]) => relation === 'to' && text.startsWith(glue));
  return isPreposition && !isGivenName(scene, at) && foreignNameAt(scene.reading, at) === at;
}

function isUnknown(scene: Scene, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1)
    if (scene.predicateAt(at) !== undefined || scene.syntax.get(at) !== undefined || scene.timeAt(at) !== undefined) return false;
  return true;
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

/** «ليلى», and no preposition before «يلى»: a given name as it is written. */
export const isGivenName = ({ reading, tokens }: Scene, at: number): boolean =>
  tokens[at] !== undefined && reading.language.names.givenNames.includes(reading.text.slice(tokens[at].start, tokens[at].end));

/** «أكد علي محمد حقمل أن»: a given name that folds to a preposition, before one more. */
export const opensGivenName = (scene: Scene, at: number): boolean => isGivenName(scene, at) && isGivenName(scene, at + 1);

/** The mark that closes a quotation, or the comma behind it. */
export const closesQuotation = ({ tokens }: Scene, at: number): boolean => tokens[tokens[at]?.text === ',' ? at - 1 : at]?.text === '"';
