import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene } from '../scene/scene';

/** «повстанцы вошли в Гому»: the name of a place right behind, and no body that one joins. */
export function opensPlace(scene: Scene, { next }: Run): boolean {
  const name = scene.nameAt(next);
  if (name === undefined) return opensUnknown(scene, next);
  return name.first === next && name.form !== 'adjective' && (name.kind === 'place' || name.place !== undefined);
}

const WORDS_BEFORE = 4;

/** "left the besieged district of Waer", «покидать осаждённый район Ваар»: the name of a place behind words of the same phrase, of which none is a name, a verb or a preposition but "of". */
export function leadsToPlace(scene: Scene, { next }: Run): boolean {
  for (let at = next; at < Math.min(scene.tokens.length, next + WORDS_BEFORE) && scene.tokens[at]!.kind === 'word'; at += 1) {
    const name = scene.nameAt(at);
    if (name === undefined && opensUnknown(scene, at)) return true;
    if (name !== undefined && name.form !== 'adjective') return name.first === at && (name.kind === 'place' || name.place !== undefined);
    const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
    if ((relation !== undefined && relation !== 'of') || (scene.predicateAt(at) !== undefined && name === undefined)) return false;
  }
  return false;
}

/** «مهاجمة إيران», «مهاجمة سفن», «مهاجمة أحد»: a state, a force, a place or those who are struck, right behind. */
export function opensStruck(scene: Scene, { next }: Run): boolean {
  const name = scene.nameAt(next);
  return (
    (name?.first === next && name.form !== 'adjective' && (name.kind === 'place' || name.type !== 'person')) ||
    tells(scene, next, next + 1, STRUCK) ||
    scene.syntax.get(next)?.lexemes.some(({ role }) => role === 'whoever' || role === 'side') === true
  );
}

const STRUCK: ReadonlySet<string> = new Set(['civilian', 'civilian-site', 'maritime', 'energy', 'troops', 'soldier', 'anybody']);

/** «ВСУ освободили Роботино»: a word in a capital that no table has. */
function opensUnknown({ tokens, reading, predicateAt, syntax }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || predicateAt(at) !== undefined || syntax.get(at) !== undefined) return false;
  const initial = reading.text[token.start]!;
  const behind = tokens[at + 1];
  // «Большой зал»: a name of one word
  return initial !== initial.toLowerCase() && (behind === undefined || behind.kind === 'mark' || syntax.get(at + 1) !== undefined);
}
