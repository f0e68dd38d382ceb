import { meaning, type Run, type Scene } from '../scene/scene';

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

/**
 * «„Мы ждём ответа, — сказал посол. — Переговоры идут“»: marks around two stretches with the verb of saying between them, set off by dashes and closed by a full stop. Who speaks is told
 * in neither, so each is a quotation of its own.
 */
export function brokenByCue({ tokens, predicateAt }: Scene, { first, next }: Run): readonly Run[] {
  for (let at = first + 1; at < next - 3; at += 1) {
    if (tokens[at]!.text !== '-' || tokens[at]!.gap === '' || tokens[at - 1]!.kind !== 'mark') continue;
    if (!speaksAt(predicateAt, at + 1)) continue;
    for (let stop = at + 2; stop < Math.min(next - 1, at + LONGEST_CUE); stop += 1) {
      if (tokens[stop]!.text === '.' && tokens[stop + 1]!.text === '-' && tokens[stop + 1]!.gap !== '')
        return [
          { first, next: at - 1 },
          { first: stop + 2, next },
        ];
    }
  }
  return [{ first, next }];
}

/** «— с тревогой отметил посол»: the verb stands a few words behind the dash. */
const speaksAt = (predicateAt: Scene['predicateAt'], from: number): boolean => {
  for (let at = from; at < from + WORDS_BEFORE_CUE; at += 1) if (meaning(predicateAt(at), 'cue')?.form === 'verb') return true;
  return false;
};

const WORDS_BEFORE_CUE = 3;
/** Words for who says it and where, between the dashes. */
const LONGEST_CUE = 30;

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
