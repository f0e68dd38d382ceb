import type { Sentence } from '../text';
import { type Discourse, refsOf } from './discourse';
import type { Group } from './groups';
import type { Scene } from './scene';

/** How far behind "we," those who say it may be named, in tokens. */
const REACH = 10;

/** "We, the leaders of A and B, met …": a statement that tells in its own words whose it is. */
export function noteSigners({ tokens }: Scene, { first }: Sentence, groups: readonly Group[], discourse: Discourse): void {
  if (discourse.author.length > 0) return;
  const [we, who] = groups;
  const member = we?.members[0];
  if (we === undefined || who === undefined || we.first !== first || member?.is !== 'anaphor' || member.anaphor !== 'we') return;
  if (tokens[we.next]?.text !== ',' || who.first - we.next > REACH || tokens[who.next]?.text !== ',') return;
  discourse.author = refsOf(who, discourse).map((ref) => ({ ...ref, inferredFrom: 'heading' }));
}
