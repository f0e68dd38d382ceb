import type { Sentence } from '../../text';
import type { Group } from '../actors/groups';
import { holdsClause } from '../clauses/clause-joints';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import type { CueScope } from './cue-scope';
import { closesRelative } from './cues-in-relatives';
import { isSaidLast, opensWhen } from './said-behind';

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
  if (!predicate.finite || predicate.negated || predicate.cue?.form !== 'verb') return undefined;
  let mark = predicate.from - 1;
  // «…, о чем сообщил посол»
  const retelling = itemEndingAt(scene, mark);
  const toldBy = meaning(retelling, 'retelling') !== undefined && tokens[retelling!.first - 1]?.text === ',';
  if (toldBy) mark = retelling!.first - 1;
  while (mark > sentence.first && meaning(syntax.get(mark), 'transparent') !== undefined) mark -= 1;
  mark = beforeManner(scene, mark, sentence);
  while (mark > sentence.first && tokens[mark]!.kind === 'mark' && tokens[mark - 1]!.kind === 'mark' && tokens[mark - 1]!.text !== '"')
    mark -= 1;
  const dashed = isDashed(scene, predicate.from, mark);
  if (!(PARTING.has(tokens[mark]?.text ?? '') || (dashed && EXCLAIMING.has(tokens[mark]!.text)))) return undefined;
  if (mark - sentence.first < FEWEST_SAID) return undefined;
  if (tokens[mark]!.text === ',' && tokens[mark - 1]?.text !== '"' && closesRelative(scene, mark, all, sentence.first)) return undefined;
  // «„Это провал“, – сказал посол»: what stands in marks has been said, whatever it tells
  const quoted = dashed && tokens[sentence.first]!.text === '"';
  const told = all.some((other) => other !== predicate && other.next <= mark && (other.finite || other.matter !== undefined));
  // «Кения, как сообщается, объявила перемирие», «…, как Кения пригрозила войной»: a verb that tells a deed reports no clause before it
  const tells =
    predicate.cue.cue === 'warn' ||
    all.some(({ first, act, matter }) => first >= predicate.next && (act !== undefined || matter !== undefined));
  if (!quoted && !told && (tells || !holdsClause(scene, [], { first: sentence.first, next: mark }))) return undefined;
  // «Катар, предложивший перемирие, подтвердил готовность …»: what is said stands behind
  if (all.some(({ first, act }) => first === predicate.next && act?.form === 'noun')) return undefined;
  const opener = meaning(syntax.get(predicate.next), 'relation')?.relation;
  if (tokens[predicate.next]?.kind !== 'word' && tokens[predicate.next]?.text !== '"') return undefined;
  // «„…“, — заявил по этому поводу посол»
  if (opener !== undefined && opener !== 'in' && !quoted) return undefined;
  for (let at = predicate.next; at < sentence.next; at += 1) {
    // «…, сообщил Гутерриш после того, как стороны встретились»
    if (at > predicate.next && opensWhen(scene, at)) break;
    if (at - predicate.next > LONGEST_TAIL) return undefined;
    if (tokens[at]!.text === ':' || tokens[at]!.text === ';' || meaning(syntax.get(at), 'complementiser') !== undefined) return undefined;
    if (all.some((other) => other.first === at && other.finite && other !== predicate)) return undefined;
  }
  return { first: sentence.first, next: mark, direct: tokens[mark - 1]?.text === '"' };
}

const PARTING: ReadonlySet<string> = new Set([',', '-']);
const EXCLAIMING: ReadonlySet<string> = new Set(['!', '?']);
const LONGEST_MANNER = 4;

/** «…, — с тревогой отметил посол»: the dash before a preposition and its noun that stand between it and the verb; the place itself where none is. */
function beforeManner({ tokens, syntax, nameAt, predicateAt }: Scene, last: number, { first }: Sentence): number {
  for (let at = last; at > first && at > last - LONGEST_MANNER; at -= 1) {
    const { kind, text, gap } = tokens[at]!;
    if (text === '-' && gap !== '') return at < last && meaning(syntax.get(at + 1), 'relation') !== undefined ? at : last;
    if (kind !== 'word' || nameAt(at) !== undefined || predicateAt(at) !== undefined) return last;
  }
  return last;
}

/** A dash stands between what is said and the verb. */
const isDashed = ({ tokens }: Scene, from: number, mark: number): boolean => {
  for (let at = Math.max(mark, 0); at < from; at += 1) if (tokens[at]!.text === '-') return true;
  return false;
};
