import type { Token } from '../../text';
import { type Discourse, type Link, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { labelledEnd, labelledSpeaker } from '../lines/labelled-lines';
import type { Lexeme } from '../scene/lexemes';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Scope } from './chains';

const LONGEST_NAME = 16;
const FEWEST_WORDS = 3;

/** «Araghchi: we will not negotiate», "Source: …": the link of a line that opens with its speaker and a colon, and the words it covers. */
export function speakerLine(
  scene: Scene,
  line: Line,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): (Run & { readonly chain: readonly Link[] }) | undefined {
  const { tokens } = scene;
  const colon = colonOf(scene, line);
  if (colon < 0 || line.next - colon <= FEWEST_WORDS) return undefined;
  const before = groups.filter((group) => group.first < colon && !group.adjective);
  const speaker = namedBefore(scene, before, line.first, colon);
  const label = before.length > 0 ? undefined : labelledSpeaker(scene, line.first, colon);
  // «СМИ: переговоры отложены»
  const media = before.length === 0 && scene.reading.language.claims.syntax.mediaLabels?.includes(tokens[colon - 1]!.text) === true;
  if (label === undefined && !media && !isNamed(speaker)) return undefined;
  if (predicates.some((predicate) => predicate.next <= colon && (predicate.finite || predicate.cue !== undefined))) return undefined;
  if (within(scene.predicates, colon + 1, line.next).length === 0) return undefined;
  const link: Link = {
    speakers: media ? [] : label === undefined ? refsOf(speaker!, discourse) : [label],
    cue: 'say',
    mode: 'direct',
    anonymous: media || (label === undefined && speaker!.members[0]!.is === 'anonymous'),
    first: label === undefined && !media ? speaker!.from : line.first,
    at: { start: tokens[colon]!.start, end: tokens[colon]!.end },
    plural: false,
  };
  return { first: colon + 1, next: labelledEnd(scene, line, (other) => colonOf(scene, other)), chain: [link] };
}

const isNamed = (speaker: Group | undefined): boolean =>
  speaker !== undefined && speaker.members.length === 1 && speaker.relation === undefined && speaker.members[0]!.is !== 'anaphor';

/** «أسامة حمدان القيادي في حماس:» over a list: the link of the items, and the words they hold. */
export function speakerOfList(
  scene: Scene,
  { first, next, paragraph }: Run & { readonly paragraph: number },
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): (Run & { readonly chain: readonly Link[] }) | undefined {
  const { tokens, lines } = scene;
  if (tokens[next - 1]?.text !== ':' || next - first > LONGEST_NAME + 1) return undefined;
  const speaker = namedBefore(scene, groups, first, next - 1);
  if (speaker === undefined || speaker.adjective || speaker.relation !== undefined) return undefined;
  if (speaker.members.length !== 1 || speaker.members[0]!.is === 'anaphor') return undefined;
  if (predicates.some(({ finite, cue }) => finite || cue !== undefined)) return undefined;
  const last = lastItem(scene, { first, next, paragraph });
  if (last === paragraph) return undefined;
  const link: Link = {
    speakers: refsOf(speaker, discourse),
    cue: 'say',
    mode: 'direct',
    anonymous: speaker.members[0]!.is === 'anonymous',
    first: speaker.from,
    at: { start: tokens[next - 1]!.start, end: tokens[next - 1]!.end },
    plural: false,
  };
  return { first: lines[paragraph + 1]!.first, next: lines[last]!.next, chain: [link] };
}

/** «وأكد الرئيس ما يأتي:», "The minister said:": a line with a verb of saying that ends in a colon over a list or a speech. */
export const leadsList = (scene: Scene, line: Line, predicates: readonly Predicate[]): boolean =>
  scene.tokens[line.next - 1]?.text === ':' &&
  (lastItem(scene, line) > line.paragraph || lastSpoken(scene, line) > line.paragraph) &&
  predicates.some(({ finite, cue }) => finite && cue?.form === 'verb');

/** The items of a list are said by whoever the sentence before them reports, and so is a speech written without marks of quotation under "The minister, Jean Okello, said:". */
export function listUnder(scene: Scene, line: Line, scopes: readonly Scope[]): (Run & { readonly chain: readonly Link[] }) | undefined {
  const { tokens, lines } = scene;
  if (tokens[line.next - 1]?.text !== ':' || lines[line.paragraph]?.next !== line.next) return undefined;
  const chain = scopes.findLast(({ first }) => first === line.next)?.chain ?? [];
  const item = lastItem(scene, line);
  const last = item === line.paragraph ? lastSpoken(scene, line) : item;
  return last === line.paragraph || chain.length === 0
    ? undefined
    : { first: lines[line.paragraph + 1]!.first, next: lines[last]!.next, chain };
}

type Line = Run & { readonly paragraph: number };

/** The last line of the list under a line; the line itself where none is. */
function lastItem({ tokens, lines }: Scene, { paragraph }: Line): number {
  let last = paragraph;
  while (lines[last + 1] !== undefined && BULLETS.has(tokens[lines[last + 1]!.first]!.text)) last += 1;
  return last;
}

/** The last line of a speech under a line that ends in a colon, up to a heading or a line in which somebody is said to speak; of one in marks of quotation, as far as these go. The line itself where none is. */
function lastSpoken(scene: Scene, { paragraph }: Line): number {
  const { tokens, lines } = scene;
  const next = lines[paragraph + 1];
  if (next === undefined) return paragraph;
  let last = paragraph;
  if (tokens[next.first]!.text === '"') {
    while (isQuoted(scene, lines[last + 1])) last += 1;
    return last;
  }
  for (let line = lines[last + 1]; line?.closed && tokens[line.first]!.text !== '"'; line = lines[last + 1]) {
    const said = within(scene.predicates, line.first, line.next).find(({ lexemes }) => lexemes.some(isSaying));
    if (said !== undefined && last > paragraph && !saysItself(scene, line.first, said.first)) break;
    last += 1;
  }
  return last;
}

/** It opens with a mark of quotation, and no word stands behind one that closes. */
function isQuoted({ tokens }: Scene, line: Run | undefined): boolean {
  if (line === undefined || tokens[line.first]!.text !== '"') return false;
  for (let at = line.next - 1; at > line.first; at -= 1) {
    if (tokens[at]!.text === '"') return true;
    if (tokens[at]!.kind === 'word') return !tokens.slice(line.first + 1, at).some(({ text }) => text === '"');
  }
  return false;
}

const FIRST_PERSON: ReadonlySet<unknown> = new Set(['i', 'we', 'own-state']);
const isSaying = (lexeme: Lexeme): boolean => lexeme.role === 'cue' && lexeme.form === 'verb';

/** "I believe that …": whoever speaks. */
function saysItself({ syntax }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (FIRST_PERSON.has(meaning(syntax.get(at), 'anaphor')?.anaphor)) return true;
  return false;
}

/** The one group before a colon, or the name that opens the line with what the person is behind it: «أسامة حمدان القيادي في حماس:». */
function namedBefore(scene: Scene, before: readonly Group[], first: number, colon: number): Group | undefined {
  const [speaker, ...rest] = before;
  if (speaker === undefined || rest.length === 0) return speaker?.next === colon ? speaker : undefined;
  const opens = speaker.members[0]!.is === 'actor' && speaker.members[0]!.mention.type === 'person' && speaker.first - first <= 1;
  const described = rest.every(
    ({ members, relation, adjective }) =>
      adjective || relation === 'in' || relation === 'of' || members.every(({ is }) => is === 'anonymous'),
  );
  return isVerbFirst(scene) && opens && described && rest.at(-1)!.next === colon ? speaker : undefined;
}

const isAbbreviated = ({ text, capital }: Token): boolean => capital && text.length <= LONGEST_ABBREVIATION;
const LONGEST_ABBREVIATION = 4;

const BULLETS: ReadonlySet<string> = new Set(['-', '•', '*']);

/** The colon near the start of a line, with nothing but words and quotation marks before it and a space behind; -1 where there is none. */
function colonOf({ tokens }: Scene, { first, next }: Run): number {
  for (let at = first; at < Math.min(next - 1, first + LONGEST_NAME); at += 1) {
    const { kind, text } = tokens[at]!;
    if (text === ':') return at > first && tokens[at + 1]!.gap === ' ' ? at : -1;
    // «С.В.Лавров:», "MR. CASEY:"
    if (text === '.' && (tokens[at - 1]?.text.length === 1 || (at === first + 1 && isAbbreviated(tokens[first]!)))) continue;
    if (kind === 'mark' && text !== '"' && text !== '-' && text !== '#') return -1;
  }
  return -1;
}
