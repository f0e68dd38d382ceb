import { nairobiCommunique } from '../src/data';
import type { Dossier } from '../src/kinds/claim';

const { documents, actors, ...rest } = nairobiCommunique;

/** Names that a language lacks, that mix two scripts, or that are a single long word. */
const NAMES: Readonly<Record<string, Dossier['actors'][number]['names']>> = {
  nhl: { en: 'NHL' },
  khl: { en: 'KHL', ar: 'دوري الهوكي القاري (KHL)' },
  subcommission: { en: 'Interparliamentary-Subcommission-for-Hydroelectric-Interconnection (2024–2026)' },
};

/** The shipped communiqué as a page would have it, without its text and with an address, and with names that try a layout: cases at the edge are made of it. */
export const TRYING_DOSSIER: Dossier = {
  ...rest,
  documents: documents.map(({ text: _, ...document }) => ({ ...document, uri: 'https://example.org/communique' })) as Dossier['documents'],
  actors: actors.map((actor) => ({ ...actor, names: NAMES[actor.id] ?? actor.names })) as Dossier['actors'],
};
