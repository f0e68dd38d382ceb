import type { ActorMention } from '../../read/mentions';
import { isShouted, slugOfName } from '../../read/names';
import { meaning, type Placed, type Scene } from '../scene/scene';

const LONGEST = 12;

/**
 * Bodies that no table has, told by the letters in brackets behind their name: "the Barisan Revolusi Nasional (BRN) confirmed". The name begins with the word of the first letter, and
 * has as many words in capitals as there are letters, or one less or more.
 */
export function bracketedBodies(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  if (reading.language.claims.syntax.definites === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (let open = 2; open < tokens.length - 2; open += 1) {
    const letters = tokens[open + 1]!;
    if (tokens[open]!.text !== '(' || letters.kind !== 'word' || letters.text.length < 3 || !isShouted(reading.text, letters)) continue;
    const close =
      tokens[open + 2]!.text === ')' ? open + 2 : tokens[open + 4]?.text === ')' && tokens[open + 2]!.text === '-' ? open + 4 : -1;
    const first = close < 0 ? -1 : nameBefore(scene, open, letters.text);
    if (first < 0) continue;
    const { start } = tokens[first]!;
    const { end } = tokens[close]!;
    found.push({
      kind: 'actor',
      actor: slugOfName(reading.text.slice(letters.start, tokens[close - 1]!.end)),
      type: 'organisation',
      form: 'unregistered',
      unregistered: true,
      start,
      end,
      text: reading.text.slice(start, end),
      name: { start, end: tokens[open - 1]!.end },
      first,
      next: close + 1,
    });
  }
  return found;
}

/** Where the name before the bracket begins; -1 where a table has it or the letters are not its own. */
function nameBefore(scene: Scene, open: number, letters: string): number {
  const { tokens } = scene;
  let first = -1;
  let capitals = 0;
  for (let at = open - 1; at >= Math.max(0, open - LONGEST); at -= 1) {
    const token = tokens[at]!;
    const name = scene.nameAt(at);
    if (name !== undefined && name.next === open && name.kind === 'actor' && name.type !== 'state') return -1;
    if (token.gap === '\n' && at < open - 1 && tokens[at + 1]!.gap === '\n') break;
    if (token.kind === 'word' && token.capital) {
      capitals += 1;
      if (token.text.startsWith(letters[0]!) && Math.abs(capitals - letters.length) <= 1) first = at;
    } else if (
      token.text !== '-' &&
      token.text !== '&' &&
      !scene.reading.language.names.possessive.includes(token.text) &&
      !joins(scene, at)
    )
      break;
    if (capitals > letters.length + 1) break;
  }
  return first;
}

/** Small words inside a name: "of", "for", "and", "the". */
const joins = ({ syntax, tokens }: Scene, at: number): boolean => {
  const item = syntax.get(at);
  return (
    tokens[at]!.kind === 'word' &&
    tokens[at]!.text.length <= 3 &&
    (meaning(item, 'relation') ?? meaning(item, 'conjunction') ?? meaning(item, 'transparent')) !== undefined
  );
};
