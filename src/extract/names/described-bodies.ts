import { meaning, type Scene } from '../scene/scene';
import { describesBody } from './bodies-alone';
import { mayDescribe } from './body-adjectives';

/**
 * «اتهم الجيش الحركة», «قصف الجيش المطار»: a definite word that describes no body before it: the noun of another body, a word of another gender than a body of one word, and behind a body
 * with its article what is no adjective.
 */
export function isSomethingElse(scene: Scene, at: number, behindDefinite: boolean): boolean {
  if (meaning(scene.syntax.get(at), 'body-noun') !== undefined) return true;
  const { standingBodies, articles = [], gender } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[at - 1]!;
  const head = text.slice(articles.find((one) => text.startsWith(one))?.length ?? 0);
  const standing = standingBodies?.[head] !== undefined;
  const many = gender?.feminineMany?.some((ending) => head.endsWith(ending)) === true;
  if (standing && !many && !describesBody(scene, at - 1, at)) return true;
  return behindDefinite && !mayDescribe(scene, at);
}
