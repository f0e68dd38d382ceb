import { articledBodyAt } from './articled-bodies';
import { casedBodyAt } from './cased-bodies';
import type { Draft } from './drafts';
import type { Scan } from './scan';

/** A body whom no table knows, told by its noun, where that is how the language tells them. */
export const unknownBodyAt = (scan: Scan, at: number, known: number): Draft | undefined =>
  casedBodyAt(scan, at, known) ?? articledBodyAt(scan, at, known);
