import { isShouted, slugOfName } from '../../read/names';
import type { Ref } from '../actors/discourse';
import type { Run, Scene } from '../scene/scene';

const SHORTEST_LABEL = 3;
const LONGEST_TITLE = 4;

/** "MR. CASEY:", "MS PORTER:": who speaks, by a surname in capitals before a colon: the person whose name ended so before, else somebody whom no table has. */
export function labelledSpeaker({ tokens, reading, names }: Scene, first: number, colon: number): Ref | undefined {
  if (!isLabel({ tokens, reading }, first, colon)) return undefined;
  const surname = tokens[colon - 1]!;
  if (surname.text.length < SHORTEST_LABEL) return undefined;
  const { start } = tokens[first]!;
  const { end } = surname;
  const known = names.find(
    (name) => name.kind === 'actor' && name.type === 'person' && name.first < first && tokens[name.next - 1]!.text === surname.text,
  );
  if (known?.kind === 'actor')
    return { actor: known.actor, type: 'person', start, end, ...(known.state === undefined ? {} : { state: known.state }) };
  const titled = first < colon - 1 && tokens[first]!.text.length < LONGEST_TITLE;
  return titled ? { actor: slugOfName(reading.text.slice(surname.start, end)), type: 'person', start, end } : undefined;
}

/** Words in capitals alone, marks of abbreviation apart, or one letter ("Q:"). */
function isLabel({ tokens, reading }: Pick<Scene, 'tokens' | 'reading'>, first: number, colon: number): boolean {
  for (let at = first; at < colon; at += 1) {
    const { kind, text } = tokens[at]!;
    if (
      kind === 'mark'
        ? text !== '.' && text !== '-'
        : !(isShouted(reading.text, tokens[at]!) || (colon - first === 1 && text.length === 1 && tokens[at]!.capital))
    )
      return false;
  }
  return tokens[colon - 1]!.kind === 'word';
}

/** Where the words of a label end: the lines behind it that have none of their own go on with it. */
export function labelledEnd(scene: Scene, line: Run & { readonly paragraph: number }, colonOf: (line: Run) => number): number {
  if (!isLabel(scene, line.first, colonOf(line))) return line.next;
  let { next } = line;
  for (let at = line.paragraph + 1; at < scene.lines.length; at += 1) {
    const other = scene.lines[at];
    if (other === undefined) continue;
    const mark = colonOf(other);
    if (mark >= 0 && isLabel(scene, other.first, mark)) break;
    next = other.next;
  }
  return next;
}
