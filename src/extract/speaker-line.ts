import { type Discourse, type Link, refsOf } from './discourse';
import type { Group } from './groups';
import type { Predicate } from './predicates';
import { type Run, type Scene, within } from './scene';

const LONGEST_NAME = 16;
const FEWEST_WORDS = 3;

/** «Araghchi: we will not negotiate», "Source: …": the link of a line that opens with its speaker and a colon, and the words it covers. */
export function speakerLine(
  scene: Scene,
  line: Run,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): (Run & { readonly chain: readonly Link[] }) | undefined {
  const { tokens } = scene;
  const colon = colonOf(scene, line);
  if (colon < 0 || line.next - colon <= FEWEST_WORDS) return undefined;
  const before = groups.filter((group) => group.first < colon && !group.adjective);
  const [speaker] = before;
  if (before.length !== 1 || speaker === undefined || speaker.next !== colon || speaker.members.length !== 1) return undefined;
  if (speaker.relation !== undefined || speaker.members[0]!.is === 'anaphor') return undefined;
  if (predicates.some((predicate) => predicate.next <= colon && (predicate.finite || predicate.cue !== undefined))) return undefined;
  if (within(scene.predicates, colon + 1, line.next).length === 0) return undefined;
  const link: Link = {
    speakers: refsOf(speaker, discourse),
    cue: 'say',
    mode: 'direct',
    anonymous: speaker.members[0]!.is === 'anonymous',
    first: speaker.from,
    at: { start: tokens[colon]!.start, end: tokens[colon]!.end },
    plural: false,
  };
  return { first: colon + 1, next: line.next, chain: [link] };
}

/** The colon near the start of a line, with nothing but words and quotation marks before it and a space behind; -1 where there is none. */
function colonOf({ tokens }: Scene, { first, next }: Run): number {
  for (let at = first; at < Math.min(next - 1, first + LONGEST_NAME); at += 1) {
    const { kind, text } = tokens[at]!;
    if (text === ':') return at > first && tokens[at + 1]!.gap === ' ' ? at : -1;
    if (kind === 'mark' && text !== '"' && text !== '-' && text !== '#') return -1;
  }
  return -1;
}
