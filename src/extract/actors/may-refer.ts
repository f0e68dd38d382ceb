import type { Anaphor } from '../../languages/words/claims';
import { describesBody } from '../names/bodies-alone';
import { type Item, isPossessiveAt, meaning, type Scene } from '../scene/scene';
import { headKey, standsAlone } from './head-references';
import { areOthers, isToldApart, mayStandAlone } from './side-nouns';

/** The word itself, without what is glued before it. */
export const headWord = (scene: Scene, { first, offset }: Item): string => headKey(scene, first, scene.tokens[first]!.text.slice(offset));

const PAIRED: ReadonlySet<string> = new Set(['two-persons', 'two-sides', 'two-states']);

const namesState = (name: Scene['names'][number]): boolean =>
  name.kind === 'actor' && name.type === 'state' && (name.form === 'name' || name.form === 'capital');

/** A verb's prefix of time to come makes no pronoun; a noun that tells an actor again has its article and nothing that tells it apart from another behind it. */
export function canRefer(scene: Scene, item: Item, anaphor: Anaphor): boolean {
  const { first, next, offset } = item;
  const { futurePrefixes, articles = [], standingBodies } = scene.reading.language.claims.syntax;
  const glue = scene.tokens[first]!.text.slice(0, offset);
  if (glue !== '' && futurePrefixes.some((prefix) => glue.endsWith(prefix))) return false;
  if (PAIRED.has(anaphor) && areOthers(scene, item)) return false;
  if (anaphor === 'he' && next - first > 1 && isToldMore(scene, next)) return false;
  // «عن مسؤولين أمريكيين»: two told again have their article, or a pronoun of theirs
  if (PAIRED.has(anaphor) && articles.length > 0 && next - first === 1) {
    const { text } = scene.tokens[first]!;
    const own = scene.reading.language.claims.syntax.pronouns?.some((ending) => text.endsWith(ending)) === true;
    return own || articles.some((article) => glue.endsWith(article));
  }
  // "Greek Cypriot and Turkish Cypriot leaders": words that tell which ones
  if (anaphor === 'two-persons' && isToldApart(scene, item)) return false;
  if (anaphor !== 'head') return mayStandAlone(scene, item);
  if (scene.reading.language.claims.syntax.headNouns !== undefined) return standsAlone(scene, item);
  if (!articles.some((article) => glue.endsWith(article))) return false;
  const behind = scene.tokens[next];
  const described = behind !== undefined && scene.timeAt(next) === undefined && describesBody(scene, first, next);
  // «بين المملكة وإيران»: what is joined to it is no part of its name
  const name = scene.nameAt(next);
  // «قصف الجيش أم درمان», «أدان المجلس روسيا»: a body with an article has no owner behind it, and nothing with one a state
  const owned =
    name !== undefined && name.start <= behind!.start && !namesState(name) && standingBodies?.[headWord(scene, item)] === undefined;
  return !described && !owned;
}

/** "the ambassador of Chad", "the general commanding the force", "the envoy's": words behind an office in a language with articles, which tell whose or which one. */
function isToldMore(scene: Scene, next: number): boolean {
  const { definites, nonFinite } = scene.reading.language.claims.syntax;
  const behind = scene.tokens[next];
  if (definites === undefined || behind === undefined) return false;
  const item = scene.syntax.get(next);
  return (
    meaning(item, 'relation') !== undefined ||
    meaning(item, 'relative') !== undefined ||
    scene.nameAt(next) !== undefined ||
    isPossessiveAt(scene, next) ||
    nonFinite.endings.some((ending) => behind.text.endsWith(ending))
  );
}

/** «بلدة» is no «بلده»: a letter that folds to that of a pronoun, where no article makes a noun of it. */
export function isWrittenOtherwise({ tokens, reading }: Scene, { first, next, offset }: Item): boolean {
  const { pronouns, articles = [] } = reading.language.claims.syntax;
  const glue = tokens[first]!.text.slice(0, offset);
  if (pronouns === undefined || articles.some((article) => glue.endsWith(article))) return false;
  const { text, start, end } = tokens[next - 1]!;
  const written = reading.text.slice(start, end);
  return pronouns.some((pronoun) => text.endsWith(pronoun)) && !pronouns.some((pronoun) => written.endsWith(pronoun));
}
