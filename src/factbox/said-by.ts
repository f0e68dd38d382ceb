import type { Claim } from '../kinds/claim';
import type { Document } from '../model/document';
import type { Scene } from './scene';
import { showValue } from './show-value';
import type { Part, SaidBy } from './view';

/**
 * Who says a claim: the chain, outermost first ("Kremlin (report), quoting Vladimir Putin (announcement)"); without a chain the document's own voice, by the name
 * of the actor it speaks for or of its publisher. Never empty: a box must not tell as fact what someone says.
 */
export function saidByOf({ attribution }: Claim, document: Document | undefined, scene: Scene): SaidBy {
  const { phrases } = scene;
  const links = attribution.map(({ speakers, cue, mode }) => ({ speakers: speakers.map(({ actor }) => actor), cue, mode }));
  const told = attribution.map(({ speakers, cue, mode }): Part[] => {
    const word = phrases.word('cue', cue);
    return phrases.parts('said', {
      speakers: speakers[0] ? showValue(speakers, scene) : phrases.parts('anonymous'),
      cue: mode === 'direct' ? phrases.text('direct', { cue: word }) : word,
    });
  });
  const { speaksFor, publisher } = document ?? {};
  const voice = speaksFor ? showValue({ actor: speaksFor }, scene) : publisher;
  const value = told[0]
    ? told.reduceRight((inner, outer) => phrases.parts('quoting', { outer, inner }))
    : phrases.parts(voice ? 'own-voice-of' : 'own-voice', { publisher: voice });
  return { label: phrases.text('said-by'), value, links };
}
