import type { CommonBodies } from '../../languages/words/definites';
import { meaning, predicateEndingAt, type Run, type Scene } from '../scene/scene';

/** "the rebels", "police", and no "residents": those of whom some speak are nobody known behind what is said. */
export const isBody = ({ tokens }: Scene, at: number, teller: boolean, { plural }: CommonBodies): boolean =>
  !teller || !plural.some((ending) => tokens[at]!.text.endsWith(ending));

/** "according to police", "…, said the rebels.": whose words they are, with nothing behind but a mark. */
export function isSource(scene: Scene, { first, next }: Run, { determiners }: CommonBodies): boolean {
  const { tokens } = scene;
  if (tokens[next] !== undefined && tokens[next]!.kind !== 'mark') return false;
  const before = determiners.includes(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const item = predicateEndingAt(scene, before);
  const cue = meaning(item, 'cue');
  if (cue?.form === 'adverbial') return true;
  return cue?.form === 'verb' && cue.cue === 'say' && [',', '"'].includes(tokens[item!.first - 1]?.text ?? '');
}
