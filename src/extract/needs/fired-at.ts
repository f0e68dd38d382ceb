import type { Sentence } from '../../text';
import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene, within } from '../scene/scene';

const FIRED_REACH = 12;
const FIRED: ReadonlySet<string> = new Set(['missiles', 'projectiles']);

/** «أطلقت الهند خمسة صواريخ على قواعدها»: what is fired, and a word for "at" close behind it. A missile that is tested is fired at nobody. */
export function isFiredAt(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const fired = within(scene.terms, next, Math.min(sentence.next, next + FIRED_REACH)).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && FIRED.has(lexeme.term)),
  );
  if (fired === undefined) return false;
  for (let at = fired.next; at < Math.min(sentence.next, fired.next + FIRED_REACH); at += 1) {
    // «70 مسيرة من طراز "شاهد" على أوكرانيا»
    if (scene.tokens[at]!.kind === 'mark' && !NAMING.has(scene.tokens[at]!.text) && !opensDirection(scene, at)) return false;
    // «صاروخا واحدا على الأقل»: how many, and nothing that is struck
    if (scene.reading.language.claims.syntax.notStruck?.includes(scene.tokens[at + 1]?.text ?? '') === true) continue;
    const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
    if (relation === 'against') return true;
    // «باتجاه خميس مشيط», and no «باتجاه البحر»
    if (relation === 'to' && scene.syntax.get(at)!.offset === 0) return !tells(scene, at + 1, at + 2, SEAS);
  }
  return false;
}

const NAMING: ReadonlySet<string> = new Set(['"', '(', ')']);

/** «…، باتجاه المدمرة»: a comma right before the word for which way. */
const opensDirection = ({ tokens, syntax }: Scene, at: number): boolean => {
  const item = syntax.get(at + 1);
  return tokens[at]!.text === ',' && item?.offset === 0 && meaning(item, 'relation')?.relation === 'to';
};

const SEAS: ReadonlySet<string> = new Set(['sea']);
const SEA_REACH = 4;
/** «выпустили по Эйлату две ракеты», «застосувала проти України 100 дронів»: what is fired, and a preposition of what is struck on either side of it; or both before the verb. */
export function firesAt(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const { strikes = [], directions = [] } = scene.reading.language.claims.syntax;
  const at = (from: number, to: number): boolean => {
    for (let token = from; token < to; token += 1) {
      const { text } = scene.tokens[token]!;
      // «в сторону Израиля», and no «в сторону Японского моря»
      if (directions.includes(text) && !tells(scene, token + 1, token + SEA_REACH, SEAS)) return true;
      if (strikes.includes(text)) return true;
    }
    return false;
  };
  const end = Math.min(sentence.next, next + FIRED_REACH);
  if (tells(scene, next, Math.min(sentence.next, next + FIRED_REACH), FIRED)) return at(next, end) || isStruckAhead(scene, first, sentence);
  const start = Math.max(sentence.first, first - FIRED_REACH);
  return tells(scene, start, first, FIRED) && (at(start, first) || at(next, end));
}

/** «По острову было выпущено 50 снарядов»: what is struck close before the verb, and no «по данным», «на этой неделе». */
function isStruckAhead(scene: Scene, first: number, sentence: Sentence): boolean {
  const { strikes = [] } = scene.reading.language.claims.syntax;
  for (let at = first - 1; at >= Math.max(sentence.first, first - STRUCK_AHEAD) && scene.tokens[at]!.kind !== 'mark'; at -= 1)
    if (strikes.includes(scene.tokens[at]!.text))
      return scene.predicateAt(at) === undefined && scene.timeAt(at) === undefined && scene.timeAt(at + 1) === undefined;
  return false;
}

const STRUCK_AHEAD = 5;
