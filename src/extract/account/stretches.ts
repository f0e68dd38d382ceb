import { meaning, type Run, type Scene } from '../scene/scene';

/** Marks and conjunctions at either end belong to the sentence, not to what it says. */
export function trimmed(scene: Scene, { first, next }: Run): Run {
  const loose = (at: number) =>
    scene.tokens[at]!.kind === 'mark' ||
    meaning(scene.syntax.get(at), 'conjunction') !== undefined ||
    meaning(scene.syntax.get(at), 'complementiser') !== undefined;
  let from = first;
  let to = next;
  while (from < to - 1 && (scene.tokens[from]!.kind === 'mark' || meaning(scene.syntax.get(from), 'complementiser') !== undefined))
    from += 1;
  while (to > from + 1 && loose(to - 1)) to -= 1;
  return { first: from, next: to };
}

/** Of what a sentence holds beside its claims: words, not numbers nor marks. */
export function wordsIn({ tokens }: Scene, { first, next }: Run): number {
  let words = 0;
  for (let at = first; at < next; at += 1) if (tokens[at]!.kind === 'word') words += 1;
  return words;
}
