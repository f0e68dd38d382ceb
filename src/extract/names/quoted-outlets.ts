import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { meaning, type Placed, predicateEndingAt, type Scene } from '../scene/scene';
import { closeOf } from './named-bodies';

/** Tokens of the name of a medium: «Аш-Шарк аль-Аусат». */
const LONGEST_NAME = 8;
const REPORTING: ReadonlySet<string> = new Set(['report', 'write', 'according-to']);

/** News media that no table has, told by their name in quotation marks right beside a verb of reporting: «пишет «Коммерсантъ»», «повідомляє «Європейська правда»». */
export function quotedOutletsOf(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading } = scene;
  if (reading.language.claims.syntax.bodies === undefined) return [];
  const found: Placed<ActorMention>[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    if (tokens[open]!.text !== '"') continue;
    const close = closeOf(scene, open, LONGEST_NAME);
    if (close < 0) continue;
    const next = close + 1;
    if (isNamed(scene, open, next) || !(isBehindReport(scene, open, next) || isBeforeReport(scene, open, next))) continue;
    const name = { start: tokens[open + 1]!.start, end: tokens[close - 1]!.end };
    const actor = slugOfName(reading.text.slice(name.start, name.end));
    const { start } = tokens[open]!;
    const { end } = tokens[close]!;
    if (actor !== '')
      found.push({
        kind: 'actor',
        start,
        end,
        text: reading.text.slice(start, end),
        first: open,
        next,
        actor,
        type: 'institution',
        form: 'unregistered',
        name,
        unregistered: true,
      });
    open = close;
  }
  return found;
}

/** Somebody known is named between the marks or around them. */
function isNamed(scene: Scene, open: number, next: number): boolean {
  for (let at = open; at < next; at += 1) {
    const name = scene.nameAt(at);
    if (name !== undefined && name.form !== 'adjective') return true;
  }
  return false;
}

/** «пишет «Коммерсантъ» со ссылкой на …»: nothing but a mark, a source or a date stands behind. */
function isBehindReport(scene: Scene, open: number, next: number): boolean {
  const cue = meaning(predicateEndingAt(scene, open - 1), 'cue');
  if (cue === undefined || !REPORTING.has(cue.cue) || cue.form === 'noun') return false;
  const behind = scene.tokens[next];
  if (behind === undefined || behind.gap === '\n' || behind.kind === 'mark') return true;
  return (
    meaning(scene.predicateAt(next), 'cue')?.form === 'adverbial' ||
    meaning(scene.syntax.get(next), 'relation') !== undefined ||
    scene.timeAt(next) !== undefined
  );
}

/** ««Коммерсантъ» пишет»: it opens its clause. */
function isBeforeReport(scene: Scene, open: number, next: number): boolean {
  const cue = meaning(scene.predicateAt(next), 'cue');
  const before = scene.tokens[open - 1];
  return (
    cue?.form === 'verb' &&
    REPORTING.has(cue.cue) &&
    (before === undefined || before.kind === 'mark' || scene.tokens[open]!.gap === '\n') &&
    scene.tokens[next]!.gap === ' '
  );
}
