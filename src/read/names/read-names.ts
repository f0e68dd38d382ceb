import type { ActorMention, PlaceMention } from '../mentions';
import { type ReadingOptions, readIn } from '../reading';
import { namesOf } from './names-of';

/**
 * Reads the actors and places of a text: states by name, adjective, national or capital; persons with their titles; bodies; office holders.
 *
 * @param text the text as published; spans are UTF-16 code units of it
 * @returns mentions in order of their start, none overlapping
 * @example
 * readNames('Russian President Vladimir Putin met him in Moscow.', { language: en }).map((m) => m.text); // → ['Russian President Vladimir Putin', 'Moscow']
 */
export const readNames = (text: string, options: ReadingOptions): readonly (ActorMention | PlaceMention)[] =>
  readIn(text, options, namesOf);
