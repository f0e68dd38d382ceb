import type { Act } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';

const AHEAD = 4;
const BEHIND = 14;
/** Acts whose verbs say that fighting takes place: over its noun, and behind it, where the noun is their subject, those of going on as well. */
const OVER: ReadonlySet<Act> = new Set<Act>(['hold', 'begin']);
const UNDER: ReadonlySet<Act> = new Set<Act>(['hold', 'begin', 'carry-out']);

/** "fighting between rival groups resumed", «боевые действия на границе начались», «ведёт бои»: a verb of taking place, beginning or going on, the nearest before the noun or behind its phrase. */
export function takesPlace(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  let start = Math.max(sentence.first, first - AHEAD);
  for (let at = first - 1; at >= start; at -= 1) if (scene.tokens[at]!.kind === 'mark') start = at + 1;
  const over = within(scene.predicates, start, first);
  if (over.some((item) => says(item, OVER)) && !over.some((item) => says(item, ENDS))) return true;
  let end = Math.min(sentence.next, next + BEHIND);
  for (let at = next; at < end; at += 1)
    if (meaning(scene.syntax.get(at), 'complementiser') !== undefined || meaning(scene.syntax.get(at), 'clause-opener') !== undefined)
      end = at;
  const behind = within(scene.predicates, next, end).find(isDeed);
  return behind !== undefined && says(behind, UNDER) && meaning(itemEndingAt(scene, behind.first - 1), 'relative') === undefined;
}

const ENDS: ReadonlySet<Act> = new Set<Act>(['end', 'suspend', 'reject']);

const says = ({ lexemes }: Item, acts: ReadonlySet<Act>): boolean =>
  lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form !== 'noun' && acts.has(lexeme.act));

/** Verbs, of an act or of a matter. */
const isDeed = ({ lexemes }: Item): boolean =>
  lexemes.some((lexeme) => (lexeme.role === 'act' || lexeme.role === 'matter' || lexeme.role === 'cue') && lexeme.form !== 'noun');
