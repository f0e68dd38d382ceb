import type { Run, Scene } from '../scene/scene';
import { brokenByCue, dashSpeech } from './dash-speech';

/** A quotation that no other holds: the tokens between its marks. */
export type Quotation = Run;

const OPENERS: ReadonlySet<string> = new Set(['«', '“', '„', '‟']);
const CLOSERS: ReadonlySet<string> = new Set(['»', '”']);
const DEEPEST = 3;
/** Longest quotation followed, in tokens: past that a mark has been forgotten. */
const LONGEST = 1200;

/**
 * The quotations of a text, outermost only, in order. A paragraph that opens with a mark while a quotation is open goes on with it, as newspapers print it; a quotation that its
 * paragraph leaves open otherwise is none.
 */
export function quotationsOf(scene: Scene): Quotation[] {
  const { tokens, reading } = scene;
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly mark: string }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (
      open.length > 0 &&
      (at - open[0]!.at > LONGEST || (token.gap === '\n' && token.text !== '"' && !runsOn(tokens, reading, open[0]!.at, at)))
    )
      open = [];
    if (token.text !== '"') continue;
    const mark = reading.folded.original[token.start] ?? '"';
    const opens = isOpening(mark, token.gap !== '' || at === 0, tokens[at + 1]?.gap === '', open.at(-1)?.mark);
    if (opens && open.length > 0 && token.gap === '\n') open = open.slice(0, 1);
    else if (opens) {
      if (open.length < DEEPEST) open.push({ at, mark });
    } else if (open.length > 0) {
      const opened = open.pop()!;
      if (open.length === 0 && at > opened.at + 1) found.push(...brokenByCue(scene, { first: opened.at + 1, next: at }));
    }
  }
  const spoken = dashSpeech(scene).filter((run) => !found.some(({ first, next }) => first < run.next && run.first < next));
  return spoken.length === 0 ? found : [...found, ...spoken].sort((a, b) => a.first - b.first);
}

/**
 * «…» around whole paragraphs: a mark at the head of a line that can only open, and the next mark one that can only close it. A mark that looks the same on both sides closes only at
 * the end of its line or before the mark that leads to who speaks (…", - said).
 */
function runsOn(tokens: Scene['tokens'], { folded }: Scene['reading'], open: number, at: number): boolean {
  if (open > 0 && tokens[open]!.gap !== '\n') return false;
  const opener = folded.original[tokens[open]!.start] ?? '';
  for (let next = at; next < tokens.length && next - open <= LONGEST; next += 1) {
    if (tokens[next]!.text !== '"') continue;
    if (OPENERS.has(opener)) return CLOSERS.has(folded.original[tokens[next]!.start] ?? '');
    const behind = tokens[next + 1];
    return opener === '"' && tokens[next]!.gap === '' && (behind === undefined || behind.kind === 'mark' || behind.gap === '\n');
  }
  return false;
}

/** “ closes what „ opened; a mark that looks the same on both sides opens where a space stands before it and none behind. */
function isOpening(mark: string, spaceBefore: boolean, gluedBehind: boolean, last: string | undefined): boolean {
  if (mark === '“' && last === '„') return false;
  if (OPENERS.has(mark)) return true;
  if (CLOSERS.has(mark)) return last === undefined && spaceBefore && gluedBehind;
  return spaceBefore && gluedBehind;
}
