import type { Actor, Place } from '../model/actor';
import type { Document } from '../model/document';
import type { Phrases } from './phrases';

/** What showing a value of a dossier takes: the words, what the dossier's ids stand for, and what times are told from. */
export interface Scene {
  readonly phrases: Phrases;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly timeZone: string | undefined;
  readonly now: string | undefined;
}
