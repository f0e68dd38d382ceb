import { meaning, type Run, type Scene } from '../scene/scene';

/** Words of a place that no table has, behind its preposition, at most. */
const LONGEST_PLACE = 3;

/** "in Goma, Congo, on Monday", "in Kaduna, Nigeria and the bombing of …": behind a place and a comma the state that it lies in, with no verb of its own and nobody joined to it. */
export function isStateOfPlace(scene: Scene, { first, next, form, type }: Run & { readonly form: string; readonly type: string }): boolean {
  const { tokens, syntax, reading, nameAt } = scene;
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined || type !== 'state' || form !== 'name' || tokens[first - 1]?.text !== ',' || !isPlace(scene, first - 2))
    return false;
  const behind = tokens[next];
  if (behind === undefined || behind.text === '.' || behind.text === ',') return true;
  const item = syntax.get(next);
  if (meaning(item, 'conjunction') === undefined) return (meaning(item, 'relation') ?? meaning(item, 'during')) !== undefined;
  const joined = definites.articles.includes(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
  const other = nameAt(joined);
  return other === undefined || other.kind === 'place' || other.form === 'adjective';
}

function isPlace({ tokens, reading, nameAt }: Scene, last: number): boolean {
  const name = nameAt(last);
  if (name !== undefined) return name.kind === 'place' || (name.form === 'capital' && isIn(tokens[name.first - 1]?.text));
  for (let at = last; at > last - LONGEST_PLACE && tokens[at]?.capital === true; at -= 1) if (isIn(tokens[at - 1]?.text)) return true;
  return false;

  function isIn(word: string | undefined): boolean {
    return word !== undefined && reading.language.claims.syntax.placePrepositions?.includes(word) === true;
  }
}
