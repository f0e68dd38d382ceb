import type { Case, Decision } from '../frames/case';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Words of the noun's own between it and a verb behind it, and between a verb and the noun behind that, at most. */
const BEHIND = 4;
const AHEAD = 2;

/** «وقع هجوم على …», «القصف الإسرائيلي تركز على …»: an attack that takes place or goes on has been dealt; whose it is the words beside it say. */
export function strikeOccurs({ clause: { scene }, matter, chain, scope }: Case): Decision | undefined {
  const { strikesOccur } = scene.reading.language.claims.syntax;
  const { kind, form, slots } = matter.matter!;
  if (strikesOccur === undefined || kind !== 'attack' || form !== 'noun' || slots.casualties !== undefined || !isVerbFirst(scene))
    return undefined;
  const { proclitics } = scene.reading.language.claims.syntax;
  if (proclitics[scene.tokens[matter.first]!.text.slice(0, matter.item.offset)] !== undefined) return undefined;
  const verb = verbBeside(scene, matter, scope.first, strikesOccur);
  if (verb === undefined || meaning(itemEndingAt(scene, verb - 1), 'negation') !== undefined) return undefined;
  return { act: 'carry-out', agents: [], chain, head: matter, from: Math.min(verb, matter.from) };
}

function verbBeside(scene: Scene, matter: Case['matter'], floor: number, verbs: readonly string[]): number | undefined {
  for (let at = matter.first - 1; at >= Math.max(floor, matter.first - AHEAD); at -= 1) {
    if (scene.tokens[at]!.kind !== 'word') break;
    if (isOneOf(scene, at, verbs)) return at;
    if (scene.nameAt(at) !== undefined || meaning(itemEndingAt(scene, at), 'relation') !== undefined) break;
  }
  for (let at = matter.next; at < matter.next + BEHIND && scene.tokens[at]?.kind === 'word'; at += 1) {
    if (meaning(scene.syntax.get(at), 'relative') !== undefined || meaning(scene.syntax.get(at), 'relation') !== undefined)
      return undefined;
    if (verbs.includes(scene.tokens[at]!.text)) return at;
  }
  return undefined;
}

/** One of the words, a conjunction written onto it apart. */
function isOneOf({ tokens, reading }: Scene, at: number, words: readonly string[]): boolean {
  const { text } = tokens[at]!;
  if (words.includes(text)) return true;
  const { conjunctions } = reading.language.claims.syntax;
  return conjunctions.some((word) => word.length === 1 && text.startsWith(word) && words.includes(text.slice(1)));
}
