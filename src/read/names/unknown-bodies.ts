import { articledBodyAt } from './articled-bodies';
import { casedBodyAt } from './cased-bodies';
import type { Draft } from './drafts';
import type { Scan } from './scan';

/** A body whom no table knows, told by its noun, where that is how the language tells them. */
export const unknownBodyAt = (scan: Scan, at: number, known: number): Draft | undefined =>
  casedBodyAt(scan, at, known) ?? articledBodyAt(scan, at, known);

/** The language tells bodies whom no table knows by their nouns, and not by capitals alone. */
export const isToldByNoun = ({ reading }: Scan): boolean =>
  reading.language.names.casedBodies !== undefined || reading.language.names.articledBodies !== undefined;
