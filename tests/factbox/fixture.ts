import type { Claim, Dossier } from '../../src/kinds/claim';
import type { Quote } from '../../src/model/quote';

/** A briefing in words of our own: Kenya and Ethiopia, so that no rule can lean on the names of one article. */
const TEXT = 'أعلنت نيروبي تبادل 175 أسيرًا مقابل 23 بين 19–25 مارس مع دوري NBA';
export const quote = (exact: string): Quote => {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  return { document: 'briefing', start, end: start + exact.length, exact };
};
const mention = quote('نيروبي');
export const kenya = { actor: 'kenya', quote: mention };
export const ethiopia = { actor: 'ethiopia', quote: mention };
export const nba = { actor: 'nba', quote: mention };

/** A claim with what every claim has; the rest is given. */
export const claim = (given: Pick<Claim, 'kind' | 'content'> & Partial<Claim>): Claim =>
  ({
    id: given.kind,
    act: 'agree',
    agents: [kenya],
    polarity: 'affirmed',
    certainty: 'certain',
    attribution: [],
    evidence: [quote('175 أسيرًا')],
    provenance: { method: 'curated', by: 'tests', version: '1' },
    ...given,
  }) as Claim;

export const dossier = (claims: Claim[]): Dossier => ({
  schemaVersion: '1.0.0',
  documents: [{ id: 'briefing', language: 'ar', sha256: '0'.repeat(64), length: TEXT.length, published: '2025-03-18', title: 'إحاطة' }],
  actors: [
    { id: 'kenya', type: 'state', names: { ar: 'كينيا', en: 'Kenya', ru: 'Кения', uk: 'Кенія' } },
    { id: 'ethiopia', type: 'state', names: { ar: 'إثيوبيا', en: 'Ethiopia', ru: 'Эфиопия', uk: 'Ефіопія' } },
    { id: 'nba', type: 'league', names: { en: 'NBA' } },
  ],
  places: [{ id: 'tana', type: 'river', names: { ar: 'تانا', en: 'Tana' } }],
  claims,
});
