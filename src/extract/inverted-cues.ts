import type { Sentence } from '../text';
import type { CueScope } from './cue-scope';
import { closesRelative } from './cues-in-relatives';
import type { Group } from './groups';
import type { Predicate } from './predicates';
import { isSaidLast, opensWhen } from './said-behind';
import { itemEndingAt, meaning, type Scene } from './scene';

const LONGEST_TAIL = 24;
const FEWEST_SAID = 2;

/**
 * «…, рассказали Reuters двое чиновников», «…, сообщили в МИД»: what stands before a comma or a dash is said by whoever stands behind the verb, known or not, where the sentence says
 * nothing more.
 */
export function saidBefore(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
): CueScope | undefined {
  const { tokens, syntax } = scene;
  if (scene.reading.language.claims.syntax.cases === undefined)
    return isSaidLast(scene, predicate, all, groups, sentence)
      ? { first: sentence.first, next: predicate.from - 1, direct: false }
      : undefined;
  if (!predicate.finite || predicate.cue?.form !== 'verb') return undefined;
  let mark = predicate.from - 1;
  // «…, о чем сообщил посол»
  const retelling = itemEndingAt(scene, mark);
  const toldBy = meaning(retelling, 'retelling') !== undefined && tokens[retelling!.first - 1]?.text === ',';
  if (toldBy) mark = retelling!.first - 1;
  while (mark > sentence.first && meaning(syntax.get(mark), 'transparent') !== undefined) mark -= 1;
  while (mark > sentence.first && tokens[mark]!.kind === 'mark' && tokens[mark - 1]!.kind === 'mark' && tokens[mark - 1]!.text !== '"')
    mark -= 1;
  if ((tokens[mark]?.text !== ',' && tokens[mark]?.text !== '-') || mark - sentence.first < FEWEST_SAID) return undefined;
  if (tokens[mark]!.text === ',' && tokens[mark - 1]?.text !== '"' && closesRelative(scene, mark, all, sentence.first)) return undefined;
  if (!all.some((other) => other !== predicate && other.next <= mark && (other.finite || other.matter !== undefined))) return undefined;
  // «Катар, предложивший перемирие, подтвердил готовность …»: what is said stands behind
  if (all.some(({ first, act }) => first === predicate.next && act?.form === 'noun')) return undefined;
  const opener = meaning(syntax.get(predicate.next), 'relation')?.relation;
  if ((tokens[predicate.next]?.kind !== 'word' && tokens[predicate.next]?.text !== '"') || (opener !== undefined && opener !== 'in'))
    return undefined;
  for (let at = predicate.next; at < sentence.next; at += 1) {
    // «…, сообщил Гутерриш после того, как стороны встретились»
    if (at > predicate.next && opensWhen(scene, at)) break;
    if (at - predicate.next > LONGEST_TAIL) return undefined;
    if (tokens[at]!.text === ':' || tokens[at]!.text === ';' || meaning(syntax.get(at), 'complementiser') !== undefined) return undefined;
    if (all.some((other) => other.first === at && other.finite && other !== predicate)) return undefined;
  }
  return { first: sentence.first, next: mark, direct: tokens[mark - 1]?.text === '"' };
}
