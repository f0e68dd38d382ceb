import type { Claim, Dossier } from '../kinds/claim';
import { directionOf } from './direction-of';
import { type Scene, showValue } from './show-value';
import type { Part } from './view';

/**
 * The title of a box. Talks that took place name it ("Phone call: A and B, 18 March 2025"), since those are what readouts and their news are about;
 * otherwise the title of the first document in the language of the box; otherwise a plain one.
 */
export function titleOf(dossier: Dossier, claims: readonly Claim[], scene: Scene): Part[] {
  const { phrases } = scene;
  const { now: _, ...times } = scene.times;
  const talks = claims.find((claim) => claim.kind === 'talks' && claim.act === 'hold' && claim.polarity === 'affirmed');
  if (talks?.kind === 'talks' && Array.isArray(talks.content.participants)) {
    const { medium, participants, time } = talks.content;
    const label = medium === undefined || medium === 'unknown' || medium === 'none' ? 'kind.talks' : (`medium.${medium}` as const);
    const word = phrases.text(label);
    const [first = ''] = word;
    const who = showValue(participants, undefined, scene);
    const when: Part[] =
      typeof time === 'object' ? [{ type: 'text', text: ' · ' }, ...showValue(time, undefined, { ...scene, times })] : [];
    return phrases.parts('colon', {
      label: first.toLocaleUpperCase(phrases.locale.code) + word.slice(first.length),
      value: [...who, ...when],
    });
  }
  const titled = dossier.documents.find(({ title, language }) => title !== undefined && language.split('-')[0] === phrases.locale.code);
  if (titled?.title === undefined) return phrases.parts('title');
  return [{ type: 'quote', text: titled.title, lang: titled.language, dir: directionOf(titled.language) }];
}
