import { meaning, predicateEndingAt, type Run, type Scene, within } from '../scene/scene';
import { behindTime } from '../subjects/behind-time';
import type { Group } from './groups';

/**
 * A call that somebody received was with whoever it was from: «خلال اتصال هاتفي تلقاه من نظيره», told by a verb with its pronoun; "received a phone call on Friday from", with a time
 * between.
 */
export function withCallers(scene: Scene, groups: Group[]): Group[] {
  const { receivedIt } = scene.reading.language.claims.syntax;
  const isCaller = ({ relation, from }: Group): boolean =>
    relation === 'from' && from > 0 && (receivedIt?.includes(scene.tokens[from - 1]!.text) === true || endsCall(scene, from));
  if (!groups.some((group) => isCaller(group))) return groups;
  return groups.map((group) => (isCaller(group) ? { ...group, relation: 'with' as const } : group));
}

const CALL_REACH = 8;

/** "received on Friday a phone call": the noun of one call stands close behind the verb, and whoever it is from behind that. */
export function hasCall(scene: Scene, { next }: Run): boolean {
  const call = within(scene.predicates, next, next + CALL_REACH)[0];
  if (call === undefined || !isOneCall(scene, call)) return false;
  const at = behindTime(scene, call.next);
  return meaning(scene.syntax.get(at), 'relation')?.relation === 'from';
}

/** A call, and no calls for something: its words are of the phone, or it has the article of one. */
function isOneCall({ tokens, predicateAt, timeAt, reading }: Scene, { first, next }: Run): boolean {
  const articles = reading.language.claims.syntax.definites?.broughtIn?.articles;
  const phone = predicateAt(first)!.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.slots.medium === 'phone');
  return (
    phone &&
    articles !== undefined &&
    (articles.includes(tokens[first - 1]?.text ?? '') || (next - first > 1 && timeAt(next - 1) === undefined))
  );
}

/** A call received ends right before the words for when it was. */
function endsCall(scene: Scene, from: number): boolean {
  let at = from;
  for (let first = from - 1; first > from - TIME_REACH && first >= 0; first -= 1) if (behindTime(scene, first) === from) at = first;
  const call = predicateEndingAt(scene, at - 1);
  if (call === undefined || !isOneCall(scene, call)) return false;
  return within(scene.predicates, Math.max(0, call.first - CALL_REACH), call.first).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.needs === 'call'),
  );
}

const TIME_REACH = 6;
