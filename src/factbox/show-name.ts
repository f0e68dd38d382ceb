import type { Actor, Place } from '../model/actor';
import { directionOf } from './direction-of';
import { legible } from './phrases';
import type { Scene } from './scene';
import type { Part } from './view';

/** The name of an actor or a place in the language of the box; in English or any other with its language marked; the words of the id where none has it. */
export function showName(
  type: 'actor' | 'place',
  ref: unknown,
  known: ReadonlyMap<string, Actor | Place>,
  { phrases: { locale } }: Scene,
): Part {
  const id = String(ref);
  const names: Readonly<Record<string, string | undefined>> = known.get(id)?.names ?? {};
  const lang = [locale.code, 'en', ...Object.keys(names)].find((code) => names[code]);
  const part = { type, text: names[lang!] ?? legible(id), id };
  return !lang || lang === locale.code ? part : { ...part, lang, dir: directionOf(lang) };
}
