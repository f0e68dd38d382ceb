import { meaning, type Scene } from '../scene/scene';

const LONGEST = 14;

/** «أدت الغارة، وفق وزارة الصحة، إلى مقتل», «أسفر القصف، السبت، عن»: the second comma of words set off that tell whose news it is or when; -1 where none begin. */
export function sourceAsideEnd({ tokens, predicateAt, timeAt }: Scene, at: number, to: number): number {
  if (tokens[at]!.text !== ',' || (meaning(predicateAt(at + 1), 'cue')?.form !== 'adverbial' && timeAt(at + 1) === undefined)) return -1;
  for (let close = at + 2; close < Math.min(to, at + LONGEST); close += 1) {
    if (tokens[close]!.text === ',') return close;
    if (tokens[close]!.kind === 'mark' && tokens[close]!.text !== '"') return -1;
  }
  return -1;
}
