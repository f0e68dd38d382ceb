import * as z from 'zod';

const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const slug = () => z.string().max(120).regex(SLUG, 'expected a slug: letters and digits joined by single hyphens');

export const ActorId = slug().describe(
  'Slug of the common English name (`vladimir-putin`, `united-states`); of the name as written for an unregistered actor.',
);
export const PlaceId = slug().describe('Slug of the common English name (`black-sea`, `kursk`).');
export const DocumentId = slug().describe('Slug that names the document within the dossier.');
export const ClaimId = slug().describe(
  'Stable and readable in curated data; for extracted claims a hash of document hash, kind and evidence span.',
);
