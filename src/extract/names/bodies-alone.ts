import { slugOfName } from '../../read/names';
import type { Ref } from '../actors/discourse';
import { type Item, meaning, type Scene } from '../scene/scene';
import { mayDescribe } from './body-adjectives';

/**
 * «قصف الجيش …», «رفضت الحكومة …»: where verbs stand first, a body told by its definite noun alone. It is whoever such a noun was said of before; where nobody was, it is the army, the
 * government, as the text has it, of no table.
 */
export function bodyAlone(scene: Scene, { first, next, offset }: Item, word: string): Ref | undefined {
  const { tokens, reading } = scene;
  const { standingBodies, articles = [] } = reading.language.claims.syntax;
  const type = standingBodies?.[word];
  if (type === undefined || next > first + 1) return undefined;
  const { text, start, end } = tokens[first]!;
  const prefix = text.slice(0, offset);
  const article = articles.find((one) => prefix.endsWith(one));
  // «الحكومة المؤقتة»: which one it is
  if (article === undefined || (tokens[next] !== undefined && describesBody(scene, first, next))) return undefined;
  const from = end - start === text.length ? start + offset - article.length : start;
  return { actor: slugOfName(reading.text.slice(from, end)), type, start: from, end };
}

/** «الجيش الحر»: a definite word behind a noun describes it where it agrees with it and names nothing that is done («رفض الجيش الهدنة») and no other body («اتهمت الحكومة الحركة»). */
export function describesBody(scene: Scene, noun: number, at: number): boolean {
  const { tokens, syntax, nameAt, predicateAt, reading } = scene;
  const { articles = [], gender } = reading.language.claims.syntax;
  const { text } = tokens[at]!;
  if (!articles.some((article) => text.startsWith(article))) return false;
  if (meaning(predicateAt(at), 'matter')?.form === 'noun' || meaning(syntax.get(at), 'body-noun') !== undefined) return false;
  // «طالب المجلس المجتمع الدولي»: nor whom it calls upon
  if (meaning(syntax.get(at), 'addressee') !== undefined) return false;
  // «قصف الجيش الخرطوم»
  const name = nameAt(at);
  if (name?.kind === 'place' || (name?.kind === 'actor' && name.type === 'state' && name.form !== 'adjective')) return false;
  // «قصف الجيش المطار»
  const body = tokens[noun]!.text.slice(articles.find((article) => tokens[noun]!.text.startsWith(article))?.length ?? 0);
  if (reading.language.claims.syntax.standingBodies?.[body] !== undefined && !mayDescribe(scene, at)) return false;
  const isFeminine = (word: string) => gender?.feminineNouns?.some((ending) => word.endsWith(ending)) === true;
  return isFeminine(text) === isFeminine(tokens[noun]!.text);
}
