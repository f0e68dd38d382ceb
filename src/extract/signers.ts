import type { Sentence } from '../text';
import { type Discourse, refsOf } from './discourse';
import type { Group } from './groups';
import { meaning, type Scene } from './scene';

/** How far behind "we," those who say it may be named, in tokens. */
const REACH = 10;

/** "We, the leaders of A and B, met …": a statement that tells in its own words whose it is. */
export function noteSigners(scene: Scene, sentence: Sentence, groups: readonly Group[], discourse: Discourse): void {
  if (discourse.author.length > 0) return;
  const issued = issuers(scene, sentence, groups);
  if (issued !== undefined) {
    discourse.author = refsOf(issued, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
    return;
  }
  const { tokens } = scene;
  const { first } = sentence;
  const [we, who] = groups;
  const member = we?.members[0];
  if (we === undefined || who === undefined || we.first !== first || member?.is !== 'anaphor' || member.anaphor !== 'we') return;
  if (tokens[we.next]?.text !== ',' || who.first - we.next > REACH || tokens[who.next]?.text !== ',') return;
  discourse.author = refsOf(who, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
}

/** "The following declaration was released together by the Governments of A and B.": those whose text follows, at the end of a sentence of few words that opens the text. */
function issuers(scene: Scene, { first, next, paragraph }: Sentence, groups: readonly Group[]): Group | undefined {
  if (paragraph > LAST_OPENING) return undefined;
  const last = groups.at(-1);
  if (last === undefined || !isBy(scene, last) || last.next < next - 1 || last.members.some(({ is }) => is !== 'actor')) return undefined;
  const follows = scene.tokens.slice(first, Math.min(last.from, first + REACH));
  const { announcing } = scene.reading.language.claims.syntax;
  if (announcing === undefined || !follows.some(({ text }) => announcing.includes(text))) return undefined;
  for (let at = first; at < last.from; at += 1) if (meaning(scene.syntax.get(at), 'statement') !== undefined) return last;
  return undefined;
}

/** "by A", "by the Governments of A". */
function isBy(scene: Scene, { from, relation }: Group): boolean {
  if (relation === 'by') return true;
  if (relation !== 'of' && relation !== undefined) return false;
  for (let at = from; at > from - BODY_REACH && at > 0; at -= 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'by') return true;
  return false;
}

const BODY_REACH = 5;

/** The paragraph, from 0, that a text's own introduction stands in at the latest. */
const LAST_OPENING = 3;
