import type { ActorMention } from '../read/mentions';
import { isShouted } from '../read/names';
import type { Placed, Scene } from './scene';

const LONGEST = 8;

/** «Народный фронт освобождения Тыграя (НФОТ) …»: letters in brackets behind the name of a body stand for it from then on. */
export function acronymsOf(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  if (reading.language.claims.syntax.bodies === undefined) return [];
  const meant = new Map<string, ActorMention>();
  const found: Placed<ActorMention>[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !token.capital || token.text.length > LONGEST || scene.nameAt(at) !== undefined) continue;
    if (!isShouted(reading.text, token)) continue;
    // «Сирійські демократичні сили» (СДС): a mark may close the name
    const close = tokens[at - 2]?.text === '"' ? at - 2 : at - 1;
    const owner = tokens[at - 1]!.text === '(' && tokens[at + 1]?.text === ')' ? scene.nameAt(close - 1) : undefined;
    if (owner?.kind === 'actor' && owner.type !== 'person' && owner.type !== 'state' && (owner.next === close || owner.next === at - 1)) {
      meant.set(token.text, owner);
      continue;
    }
    const body = meant.get(token.text);
    if (body === undefined) continue;
    const { start, end } = token;
    found.push({ ...body, start, end, text: reading.text.slice(start, end), name: { start, end }, first: at, next: at + 1 });
  }
  return found;
}
