import { isEmblem, type Sentence } from '../../text';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { meaning } from '../scene/scene';
import { isFurnitureLine, isPointer, isTagsOnly } from './furniture';

/** What a run of words is: a sentence that may claim something, or one of the lines around it that claim nothing. */
export type LineKind = 'sentence' | 'heading' | 'furniture';

const LONGEST_HEADING = 26;
const SHORTEST_STANDFIRST = 18;
const LONGEST_SENTENCE_TOKENS = 1500;

/**
 * A line that ends in no sentence mark and holds no finite verb of its own is a heading, a dateline or a caption;
 * so is the first line of a text that has more. Links, hashtags and rows of marks are furniture.
 */
export function lineKind(scene: Scene, sentence: Sentence, predicates: readonly Predicate[]): LineKind {
  const { tokens } = scene;
  const length = sentence.next - sentence.first;
  if (length > LONGEST_SENTENCE_TOKENS) return 'furniture';
  let words = 0;
  let marks = 0;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    if (tokens[at]!.kind === 'word') words += 1;
    else if (tokens[at]!.kind === 'mark') marks += 1;
  }
  if (words === 0 || (marks > words * 2 && words < 4)) return 'furniture';
  const line = scene.lines[sentence.paragraph] ?? sentence;
  if (
    isTagsOnly(tokens, sentence) ||
    (!sentence.closed && sentence.first > line.first && isPointer(scene.reading.language, tokens, sentence)) ||
    isFurnitureLine(scene.reading.language, tokens, line)
  )
    return 'furniture';
  if (line.closed || line.next - line.first > LONGEST_HEADING) return 'sentence';
  if (sentence.next >= tokens.length && scene.sentences.length > 3 && predicates.some((predicate) => predicate.finite)) return 'sentence';
  if (isListItem(scene, sentence) || isMarkedItem(scene, sentence, predicates)) return 'sentence';
  // a standfirst: longer than a heading between sections, with a verb of its own, under the first line
  if (sentence.first > 0 && length >= SHORTEST_STANDFIRST && predicates.some((predicate) => predicate.finite)) return 'sentence';
  return scene.sentences.length === 1 ? 'sentence' : 'heading';
}

const isListItem = ({ tokens }: Scene, sentence: Sentence): boolean =>
  tokens[sentence.first]!.text === '-' || tokens[sentence.first]!.text === '•' || tokens[sentence.first]!.text === '*';

/** «قصفت كينيا كمبالا ⭕️ دعت غانا إلى هدنة»: an item with a verb of its own, between the emblems of a post. */
const isMarkedItem = ({ tokens }: Scene, { first, next }: Sentence, predicates: readonly Predicate[]): boolean =>
  ((first > 0 && tokens[first]!.gap !== '\n' && isEmblem(tokens[first - 1]!)) ||
    (next < tokens.length && tokens[next]!.gap !== '\n' && isEmblem(tokens[next]!))) &&
  predicates.some(({ finite }) => finite);

/** The group that a heading names as the speaker of its section: «بيان البيت الأبيض», "Kremlin comments", «Заявление Белого дома». */
export function sectionSpeaker(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
): { readonly group: Group; readonly signs: boolean } | undefined {
  const speakers = groups.filter((group) => !group.adjective && group.members.every((member) => member.is === 'actor'));
  let named = predicates.some((predicate) => predicate.cue !== undefined);
  for (let token = sentence.first; token < sentence.next; token += 1) {
    const item = scene.syntax.get(token);
    if (meaning(item, 'statement') === undefined) continue;
    named = true;
    // "Statement by A on the truce in B": who stands right behind the word signs it
    const author = speakers.find((group) => isAuthor(scene, group, item!.next));
    if (author !== undefined) return { group: author, signs: true };
  }
  return named && speakers.length === 1 ? { group: speakers[0]!, signs: false } : undefined;
}

/** Right behind the word, or behind "by the foreign ministers of"; a "Readout of Ruto's call" is nobody's who called. */
function isAuthor(scene: Scene, { from, first, relation, possessive }: Group, at: number): boolean {
  if (possessive && scene.reading.language.claims.syntax.definites !== undefined) return false;
  if (from === at) return relation === undefined || SIGNING.has(relation);
  if (first < at || first - at > AUTHOR_REACH || !SIGNING.has(meaning(scene.syntax.get(at), 'relation')?.relation ?? '')) return false;
  for (let token = at; token < first; token += 1) {
    const opened = meaning(scene.syntax.get(token), 'relation')?.relation;
    if (scene.tokens[token]!.kind === 'mark' || (opened !== undefined && !SIGNING.has(opened))) return false;
  }
  return true;
}

const AUTHOR_REACH = 9;
const SIGNING: ReadonlySet<string> = new Set(['by', 'from', 'of']);
