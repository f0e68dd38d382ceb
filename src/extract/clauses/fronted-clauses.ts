import type { Sentence } from '../../text';
import type { Predicate } from '../scene/predicates';
import { isInTime, meaning, type Run, type Scene } from '../scene/scene';
import { commaOfSubject, mainBehind } from './main-verbs';

/**
 * «وفي حين أكدت واشنطن أن الهدنة صامدة، اتهم الجيش …»: where the clause that a sentence opens with ends, at the comma before the verb of the main clause, which no conjunction joins to
 * it; the end of the sentence where none is put before.
 */
export function frontedEnd(scene: Scene, sentence: Sentence, predicates: readonly Predicate[]): number {
  const { fronting } = scene.reading.language.claims.syntax;
  const participle = participleEnd(scene, sentence, predicates);
  if (participle !== undefined) return participle;
  if (fronting === undefined || !opens(scene, sentence.first, fronting)) return sentence.next;
  const before = scene.reading.language.claims.syntax.subject === 'before';
  const main = predicates.find(
    (other) =>
      other.finite &&
      other.item.offset === 0 &&
      other.from > sentence.first &&
      (before ? other.cue?.form === 'verb' && commaOfSubject(scene, other.from) > sentence.first : isBehindComma(scene, other.from)),
  );
  if (main === undefined) return sentence.next;
  return before ? commaOfSubject(scene, main.from) : lastComma(scene, main.from);
}

/** «Отметив, что Каир отверг перемирие, посол призвал …»: where the clause of a participle of saying that opens the sentence ends, before whoever the main verb tells. */
function participleEnd(scene: Scene, sentence: Sentence, predicates: readonly Predicate[]): number | undefined {
  if (scene.reading.language.claims.syntax.subject !== 'before') return undefined;
  const opening = predicates.find(({ from, finite, cue }) => !finite && cue?.form === 'verb' && from <= sentence.first + 1);
  if (opening === undefined || !(opening.participle || opening.gerund)) return undefined;
  const main = mainBehind(scene, opening, predicates, sentence);
  const comma = main === undefined ? 0 : commaOfSubject(scene, main.from);
  return comma < opening.next ? undefined : comma;
}

/** What a cue of the clause put before covers ends with it. */
export const clipped = <T extends Run>(scope: T | undefined, cue: Run, end: number): T | undefined =>
  scope === undefined || cue.first >= end || scope.next <= end ? scope : { ...scope, next: Math.max(scope.first, end) };

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const tables = new WeakMap<readonly string[], Phrases>();

/** The words that open such a clause by the first of them, parted once for each language. */
function phrasesOf(fronting: readonly string[]): Phrases {
  let table = tables.get(fronting);
  if (table === undefined) {
    const made = new Map<string, (readonly string[])[]>();
    for (const words of fronting) {
      const parts = words.split(' ');
      const those = made.get(parts[0]!);
      if (those === undefined) made.set(parts[0]!, [parts]);
      else those.push(parts);
    }
    table = made;
    tables.set(fronting, table);
  }
  return table;
}

function opens({ tokens, reading }: Scene, first: number, fronting: readonly string[]): boolean {
  const phrases = phrasesOf(fronting);
  const word = tokens[first]!.text;
  const stand = (those: readonly (readonly string[])[] | undefined) =>
    those?.some((parts) => parts.every((part, index) => index === 0 || tokens[first + index]?.text === part)) === true;
  return stand(phrases.get(word)) || (reading.language.claims.syntax.conjunctions.includes(word[0]!) && stand(phrases.get(word.slice(1))));
}

/** Only small words and times stand between the comma and the verb. */
const isBehindComma = (scene: Scene, from: number): boolean => lastComma(scene, from) > 0;

function lastComma(scene: Scene, from: number): number {
  let at = from - 1;
  while (at > 0 && (isInTime(scene, at) || meaning(scene.syntax.get(at), 'transparent') !== undefined)) at -= 1;
  return scene.tokens[at]!.text === ',' ? at : 0;
}
