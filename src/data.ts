/**
 * The bundled dossiers: what an article and an official readout of the same call claim, and a communiqué made up to hold every kind; curated by hand, quotes anchored by a tool.
 *
 * @module
 */
import readout from '../data/kremlin-readout-2025-03-18.json';
import communique from '../data/nairobi-communique.json';
import { actors } from '../data/registry/actors.json';
import { offices } from '../data/registry/offices.json';
import { places } from '../data/registry/places.json';
import article from '../data/trump-putin-call-2025-03-18.json';
import type { Dossier } from './kinds/claim';
import type { Actor, Place } from './model/actor';
import { registry as compose, type Registry } from './read/names/registry';

/** The call of Donald Trump and Vladimir Putin on 18 March 2025, as an Arabic news article tells it. Its document is `article`. */
export const trumpPutinCall = article as unknown as Dossier;

/** The same call as the Kremlin's readout tells it (kremlin.ru, CC BY 4.0). Its document is `kremlin-readout`. */
export const kremlinReadout = readout as unknown as Dossier;

/**
 * A communiqué that nobody issued, in words of our own, with a claim of every kind: to see what each looks like, and to try checks and boxes on. Its document is
 * `nairobi-communique`, and has its text.
 */
export const nairobiCommunique = communique as unknown as Dossier;

/** Every bundled dossier. */
export const dossiers: readonly Dossier[] = [trumpPutinCall, kremlinReadout, nairobiCommunique];

const bundled: Registry = { actors: actors as Actor[], places: places as Place[], offices };

/**
 * The bundled actors, places and offices, in four languages, with a caller's own: of two entries with the same id the later stands.
 * A language by itself knows the most frequent of them; this is the whole.
 *
 * @example
 * registry().actors.find((actor) => actor.id === 'marco-rubio')?.names.en; // → 'Marco Rubio'
 */
export const registry = (...parts: readonly Partial<Registry>[]): Registry => (parts.length === 0 ? bundled : compose(bundled, ...parts));
