import type { Sentence } from '../../text';
import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene, within } from '../scene/scene';

/** Who wages an operation: a state or those who fight. */
const WAGERS: ReadonlySet<string> = new Set(['state', 'armed-force', 'group']);
const FORCES: ReadonlySet<string> = new Set(['fighters', 'soldier', 'troops', 'rulers', 'striker', 'aircraft']);
/** Rescue, relief, elections: what else is an operation. */
const PEACEFUL: ReadonlySet<string> = new Set(['peaceful-operation']);
const WHERE: ReadonlySet<string | undefined> = new Set(['in', 'against']);
const FOES: ReadonlySet<string> = new Set(['foes', 'fighters']);
/** What the ids of those end in whose forces fight. */
const MINISTRY = 'ministry-of-defence';
const NAMING: ReadonlySet<string> = new Set(['-', '«', '»', '"', '“', '”', "'"]);
const AHEAD = 12;
const BEHIND = 9;
const PLACE_REACH = 4;
const BESIDE = 4;

/** "launched an operation in northern Syria", «проводит операцию против повстанцев»: a state or those who fight, and where or against whom, and no operation of rescue or relief. */
export function isWaged(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const to = Math.min(sentence.next, next + BEHIND);
  if (tells(scene, Math.max(sentence.first, first - BESIDE), Math.min(to, next + BESIDE), PEACEFUL)) return false;
  // «операции турецких сил»
  const force = scene.nameAt(next);
  if (force?.kind === 'actor' && force.type === 'armed-force' && scene.reading.language.claims.syntax.cases !== undefined) return true;
  const place = placeBehind(scene, next, to);
  if (place === undefined) return false;
  if (place < 0) return true;
  const start = Math.max(sentence.first, first - AHEAD);
  return (
    within(scene.names, start, to).some(
      (name) => name.kind === 'actor' && name.first !== place && (WAGERS.has(name.type) || name.actor.endsWith(MINISTRY)),
    ) || tells(scene, start, first, FORCES)
  );
}

/** Where the name behind "in" or "against" begins, with no mark and no verb before the preposition; -1 where a foe without a name stands there. */
function placeBehind(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    // «операцию «Коготь» против …»: its name
    if ((scene.tokens[at]!.kind === 'mark' && !NAMING.has(scene.tokens[at]!.text)) || scene.predicateAt(at) !== undefined) return undefined;
    const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
    if (!WHERE.has(relation)) continue;
    const behind = scene.syntax.get(at)!.next;
    const name = within(scene.names, behind, Math.min(to, behind + PLACE_REACH)).find(
      ({ kind, place, form }) => kind === 'place' || (place !== undefined && form !== 'adjective') || relation === 'against',
    );
    if (name !== undefined) return name.first;
    if (relation === 'against' && tells(scene, behind, Math.min(to, behind + PLACE_REACH), FOES)) return -1;
  }
  return undefined;
}
