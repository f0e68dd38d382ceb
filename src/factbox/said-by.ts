import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';
import { type Scene, showValue } from './show-value';
import type { Part, SaidBy } from './view';

/**
 * Who says a claim: the chain, outermost first ("Kremlin (report), quoting Vladimir Putin (announcement)"); without a chain the document's own voice, by the name
 * of the actor it speaks for or of its publisher. Never empty: a box must not tell as fact what someone says.
 */
export function saidByOf(claim: Claim, document: Document | undefined, scene: Scene): SaidBy {
  const { phrases } = scene;
  const links = claim.attribution.map(({ speakers, cue, mode }) => ({ speakers: speakers.map(({ actor }) => actor), cue, mode }));
  const told = claim.attribution.map(({ speakers, cue, mode }): Part[] => {
    const word = phrases.has(`cue.${cue}`) ? phrases.text(`cue.${cue}`) : cue;
    return phrases.parts('said', {
      speakers: speakers.length === 0 ? phrases.parts('anonymous') : showValue(speakers, undefined, scene),
      cue: mode === 'direct' ? phrases.text('direct', { cue: word }) : word,
    });
  });
  const ownVoice = (): Part[] => {
    if (document?.speaksFor !== undefined) {
      return phrases.parts('own-voice-of', { publisher: showValue({ actor: document.speaksFor }, undefined, scene) });
    }
    return document?.publisher === undefined
      ? phrases.parts('own-voice')
      : phrases.parts('own-voice-of', { publisher: document.publisher });
  };
  const value = told.length === 0 ? ownVoice() : told.reduceRight((inner, outer) => phrases.parts('quoting', { outer, inner }));
  return { label: phrases.text('said-by'), value, links };
}
