import type { Quote } from '../model/quote';
import { directionOf } from './direction-of';
import type { Scene } from './scene';
import type { Direction, Part } from './view';

/** The language that a document is in, and its direction. */
export function languageOf(document: string, { documents }: Scene): { readonly lang: string; readonly dir: Direction } {
  const lang = documents.get(document)?.language ?? 'und';
  return { lang, dir: directionOf(lang) };
}

/** The words of a quote, in their own language; where only cited, the place of the words. */
export function showQuote({ exact, document, start, end }: Quote, scene: Scene): Part[] {
  const { phrases } = scene;
  if (exact === undefined) return phrases.parts('cited', { start, end });
  const { lang, dir } = languageOf(document, scene);
  // “ and ” keep their shape where the direction turns, and then look reversed; Unicode mirrors « and ». They turn with the words: else a second line parts them from their ends
  if (dir !== phrases.locale.direction) return [{ type: 'quote', text: `«${exact}»`, lang, dir }];
  return phrases.parts('quote', { text: { type: 'quote', text: exact, lang, dir } });
}
