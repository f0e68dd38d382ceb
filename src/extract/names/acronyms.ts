import type { ActorMention } from '../../read/mentions';
import { isShouted } from '../../read/names';
import type { Placed, Scene } from '../scene/scene';

const LONGEST = 8;

/** «Народный фронт освобождения Тыграя (НФОТ) …»: letters in brackets behind the name of a body stand for it from then on. */
export function acronymsOf(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  const { bodies, definites } = reading.language.claims.syntax;
  if (bodies === undefined && definites === undefined) return [];
  const meant = new Map<string, ActorMention>();
  const found: Placed<ActorMention>[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !token.capital || token.text.length > LONGEST) continue;
    const whole = scene.nameAt(at);
    if (whole !== undefined && (whole.next !== at + 2 || tokens[at - 1]!.text !== '(')) continue;
    if (!isShouted(reading.text, token)) continue;
    // "the Revolutionary Armed Forces (RAF)": they are a part of its name
    if (whole !== undefined) {
      if (whole.kind === 'actor' && whole.first < at - 1 && whole.type !== 'person') meant.set(token.text, whole);
      continue;
    }
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
