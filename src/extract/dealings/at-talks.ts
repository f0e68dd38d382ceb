import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, predicateEndingAt, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "agreed at talks in Oslo to …", «договорились на переговорах в Осло о …»: where something else is done, and not what they are about. */
export function isAtTalks(scene: Scene, talks: Predicate, first: number, behind: number): boolean {
  if (!isPlaced(scene, talks, first)) return false;
  if (!declines(scene)) return true;
  // «на конференции Форума партнёрства», «на переговорах о перемирии»: what the talks are called and about
  const relation = meaning(scene.syntax.get(talks.next), 'relation')?.relation;
  return relation !== undefined && !(relation === 'about' && behind === talks.next);
}

function isPlaced(scene: Scene, { matter, item, first: noun }: Predicate, first: number): boolean {
  if (matter?.kind !== 'talks' || matter.form !== 'noun') return false;
  const { tokens, reading, syntax } = scene;
  const { atTalks, locatives } = reading.language.claims.syntax;
  if (atTalks === undefined) return false;
  if (isVerbFirst(scene)) return isSetApart(scene, first, atTalks);
  if (locatives === undefined) return atTalks.some((word) => tokens[first]?.text === word || tokens[first - 1]?.text === word);
  if (!locatives.some((ending) => tokens[item.next - 1]!.text.endsWith(ending))) return false;
  for (let at = noun - 1; at >= noun - MOST_ADJECTIVES && at >= 0 && tokens[at]!.kind === 'word'; at -= 1)
    if (meaning(syntax.get(at), 'relation') !== undefined) {
      const verb = predicateEndingAt(scene, at);
      // «настаивает на переговорах»: the preposition is the verb's own
      return atTalks.includes(tokens[at]!.text) && (verb === undefined || verb.first === at);
    }
  return false;
}

const MOST_ADJECTIVES = 4;

/** «رحب الوزير، في اتصال مع نظيره، بالهدنة», «ودعا كينيا في لقاء مع»: where verbs stand first, "in" behind a comma, a name, a time or the verb itself, and behind no noun that it belongs to («رغبته في محادثات»). */
function isSetApart(scene: Scene, first: number, words: readonly string[]): boolean {
  const { tokens } = scene;
  // «المشاركون في القمة»: whoever stands before may be taken for a part of the noun's phrase
  const at = [first, first + 1].find((place) => words.includes(tokens[place]?.text ?? '')) ?? first - 1;
  if (at < 1 || !words.includes(tokens[at]!.text)) return false;
  if (tokens[at - 1]!.text === ',' || meaning(itemEndingAt(scene, at - 1), 'speaking-person') !== undefined) return true;
  if (meaning(itemEndingAt(scene, at - 1), 'anaphor') !== undefined) return true;
  if (scene.nameAt(at - 1) !== undefined || scene.timeAt(at - 1) !== undefined) return true;
  return meaning(scene.predicateAt(at - 1), 'act')?.form === 'verb';
}

/** What somebody does at talks, and does not do to them. */
const DONE_THERE: ReadonlySet<string> = new Set(['agree', 'propose', 'support', 'urge', 'pledge', 'oppose', 'accuse', 'warn', 'threaten']);

/** «на встрече в Вене согласовали перемирие»: in a language that declines nouns, talks in the case of a place are where the verb's deed is done. */
export const isWherePlaced = (
  scene: Scene,
  talks: Predicate,
  first: number,
  verb: Predicate | undefined,
  own: readonly Predicate[],
): boolean =>
  verb !== undefined &&
  // «أكد الوزير في لقاء مع نظيره ضرورة …»
  (verb.act === undefined ? isVerbFirst(scene) && verb.cue !== undefined : DONE_THERE.has(verb.act.act)) &&
  // «пригласил принять участие в переговорах»
  !own.some(({ act }) => act?.act === 'hold') &&
  isWhere(scene, talks, first);

/** The same, whatever is done there. */
export const isWhere = (scene: Scene, talks: Predicate, first: number): boolean =>
  (declines(scene) || isVerbFirst(scene)) && isPlaced(scene, talks, first);

const declines = ({ reading }: Scene): boolean => reading.language.claims.syntax.cases !== undefined;

const LONGEST_PARTICIPLE = 6;

/** «в ходе прошедших в Вене переговоров»: the word for "during" before a participle that agrees with the noun and whose place or time stands between. */
export function duringBefore({ tokens, syntax, reading }: Scene, from: number, floor: number): number {
  const { bodies } = reading.language.claims.syntax;
  if (bodies === undefined) return -1;
  for (let at = from; at >= Math.max(floor, from - LONGEST_PARTICIPLE) && tokens[at]!.kind === 'word'; at -= 1) {
    const item = syntax.get(at);
    if (meaning(item, 'during') === undefined || item!.next >= from) continue;
    const { text } = tokens[item!.next]!;
    return text.length > LONGEST_PARTICIPLE && bodies.adjectives.some((ending) => text.endsWith(ending)) ? at : -1;
  }
  return -1;
}
