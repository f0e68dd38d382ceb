/**
 * The bundled dossiers: what an article and an official readout of the same call claim, curated by hand, quotes anchored by a tool.
 *
 * @module
 */
import readout from '../data/kremlin-readout-2025-03-18.json';
import article from '../data/trump-putin-call-2025-03-18.json';
import type { Dossier } from './kinds/claim';

/** The call of Donald Trump and Vladimir Putin on 18 March 2025, as an Arabic news article tells it. Its document is `article`. */
export const trumpPutinCall = article as unknown as Dossier;

/** The same call as the Kremlin's readout tells it (kremlin.ru, CC BY 4.0). Its document is `kremlin-readout`. */
export const kremlinReadout = readout as unknown as Dossier;

/** Every bundled dossier. */
export const dossiers: readonly Dossier[] = [trumpPutinCall, kremlinReadout];
