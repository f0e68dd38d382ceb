import type { Sentence } from '../../text';
import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const BODIES: ReadonlySet<string> = new Set(['organisation', 'institution', 'state']);

/** How far behind the opening of the line a body may stand: «إن مجلس الأمن،», «وقرر المجلس ما يلي:». */
const OPENING = 3;

/** «إن مجلس الأمن،», «وقرر المجلس ما يلي:»: where verbs stand first, a line by itself that names one body declares what the items under it tell without a subject. */
export function noteDeclarer(scene: Scene, { first }: Sentence, groups: readonly Group[], discourse: Discourse): void {
  if (!isVerbFirst(scene)) return;
  const plain = groups.filter(({ adjective, relation }) => !adjective && relation === undefined);
  const [group] = plain;
  if (group === undefined || plain.length > 1 || group.from - first > OPENING) return;
  const opened =
    meaning(itemEndingAt(scene, group.from - 1), 'complementiser') !== undefined || scene.predicateAt(group.from - 1) !== undefined;
  const refs = refsOf(group, discourse);
  if (opened && refs.length > 0 && refs.every(({ type }) => BODIES.has(type))) discourse.declarer = refs;
}

/** Who declares an item that names nobody. */
export const declaring = ({ participants, author, main, declarer }: Discourse): readonly Ref[] =>
  [declarer, participants, author, main].find((refs) => refs.length > 0) ?? [];
