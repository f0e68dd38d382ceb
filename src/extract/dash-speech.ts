import { meaning, type Run, type Scene } from './scene';

const DASHES: ReadonlySet<string> = new Set(['–', '—']);

/**
 * «— Домовилися про зустріч. Дякую, — написав Зеленський. — Це крок до миру.»: what somebody says in a line that opens with a dash, up to the dash before the verb of saying, and on from
 * the dash behind its sentence.
 */
export function dashSpeech(scene: Scene): Run[] {
  const { tokens, lines } = scene;
  return lines.flatMap(({ first, next }) => {
    if (!isDash(scene, first) || tokens[first + 1]?.gap === '') return [];
    const close = leadsToCue(scene, first + 2, next);
    if (close === undefined) return [];
    const said = { first: first + 1, next: close };
    const again = reopens(scene, close + 2, next);
    return again === undefined ? [said] : [said, { first: again, next }];
  });
}

const isDash = ({ tokens, reading }: Scene, at: number): boolean =>
  tokens[at]?.text === '-' && DASHES.has(reading.folded.original[tokens[at]!.start] ?? '');

/** The mark before the dash behind which a verb of saying stands. */
function leadsToCue(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from; at < to - 1; at += 1)
    if (scene.tokens[at]!.kind === 'mark' && isDash(scene, at + 1) && meaning(scene.predicateAt(at + 2), 'cue')?.form === 'verb') return at;
  return undefined;
}

/** «…, — сказав він. — …» */
function reopens(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from; at < to - 1; at += 1) if (scene.tokens[at]!.text === '.' && isDash(scene, at + 1)) return at + 2;
  return undefined;
}
