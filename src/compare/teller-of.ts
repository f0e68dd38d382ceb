import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';
import type { Teller } from './comparison';

/**
 * Who tells a claim: the outermost speakers of its chain; without a chain, the document itself, for the actor it speaks for.
 *
 * @example
 * tellerOf({ attribution: [] }, { speaksFor: 'kremlin' }); // → { actors: ['kremlin'], ownVoice: true }
 */
export function tellerOf(claim: Pick<Claim, 'attribution'>, document: Pick<Document, 'speaksFor' | 'publisher'> | undefined): Teller {
  const outermost = claim.attribution[0];
  if (outermost) {
    const actors = [...new Set(outermost.speakers.map((speaker) => speaker.actor))].sort();
    return { actors, ...(outermost.anonymous && { anonymous: true }) };
  }
  return {
    actors: document?.speaksFor ? [document.speaksFor] : [],
    ownVoice: true,
    ...(document?.publisher && { publisher: document.publisher }),
  };
}
