import type { Actor, Place } from '../model/actor';
import { directionOf } from './direction-of';
import type { Phrases } from './phrases';
import type { Part } from './view';

/** The name of an actor or a place in the language of the box; in English or any other with its language marked; the id where none has it. */
export function showName(type: 'actor' | 'place', id: string, known: Actor | Place | undefined, { locale }: Phrases): Part {
  const names: Readonly<Record<string, string | undefined>> = known?.names ?? {};
  const own = names[locale.code];
  if (own !== undefined) return { type, text: own, id };
  const lang = names.en === undefined ? Object.keys(names).find((code) => names[code] !== undefined) : 'en';
  return lang === undefined ? { type, text: id, id } : { type, text: names[lang]!, id, lang, dir: directionOf(lang) };
}
