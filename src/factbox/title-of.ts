import type { Claim, ClaimOf, Dossier } from '../kinds/claim';
import { directionOf } from './direction-of';
import { dotted, raised } from './phrases';
import type { Scene } from './scene';
import { showValue } from './show-value';
import type { Part } from './view';

/**
 * The title of a box. Talks that took place name it ("Phone call: A and B, 18 March 2025"), since those are what readouts and their news are about;
 * otherwise the title of the first document in the language of the box; otherwise a plain one.
 */
export function titleOf(dossier: Dossier, claims: readonly Claim[], scene: Scene): readonly Part[] {
  const { phrases } = scene;
  const talks = claims.find(({ kind, act, polarity }) => kind === 'talks' && act === 'hold' && polarity === 'affirmed');
  const { medium = '', participants, time } = (talks?.content ?? {}) as Partial<ClaimOf<'talks'>['content']>;
  if (Array.isArray(participants)) {
    const label = `medium.${medium}`;
    const who = showValue(participants, scene);
    const when = typeof time === 'object' ? showValue(time, scene) : [];
    return phrases.parts('colon', {
      label: raised(phrases.text(phrases.has(label) ? label : 'kind.talks'), phrases.locale.code),
      value: dotted([who, when]),
    });
  }
  const titled = dossier.documents.find(({ title, language }) => title && language.split('-')[0] === phrases.locale.code);
  return titled?.title
    ? [{ type: 'quote', text: titled.title, lang: titled.language, dir: directionOf(titled.language) }]
    : phrases.parts('title');
}
