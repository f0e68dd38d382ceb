import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { isInTime, meaning, type Scene, within } from '../scene/scene';
import { verbIn } from '../scene/verb-group';

/** Those who fight or what they fight with, where a common noun tells them. */
const STRIKERS: ReadonlySet<string> = new Set(['fighters', 'projectiles', 'missiles', 'aircraft', 'soldier']);
/** What is fired stands before such verbs as well: «ракеты выпустили хуситы». */
const FIRING: ReadonlySet<unknown> = new Set(['launched', 'tested', 'fires']);

/** A verb that strikes whoever or whatever stands in the accusative. */
export const isStriking = ({ matter, finite }: Predicate): boolean =>
  finite && matter?.kind === 'attack' && matter.form === 'verb' && !FIRING.has(matter.needs);

/** The noun may be the subject of the verb by their endings; where the language has no table, it may. */
export function agrees({ tokens, reading }: Scene, noun: number, verb: number): boolean {
  const { agreement } = reading.language.claims.syntax;
  const row = agreement?.find(([ending]) => tokens[noun]!.text.endsWith(ending));
  return row === undefined || row[1].some((ending) => tokens[verb]!.text.endsWith(ending));
}

/** «Киев атаковали дроны», «Израиль атаковали хуситы»: a state or a place before a verb of several is what they strike. Names in capitals have no number. */
export function isStruckFirst(scene: Scene, predicate: Predicate, { members, next }: Group): boolean {
  if (scene.reading.language.claims.syntax.agreement === undefined || !isStriking(predicate) || members.length > 1) return false;
  const [member] = members;
  if (member?.is !== 'actor' || member.mention.type !== 'state') return false;
  const { start, end } = scene.tokens[next - 1]!;
  const word = scene.reading.text.slice(start, end);
  return word !== word.toUpperCase() && !agrees(scene, next - 1, verbIn(scene, predicate.item));
}

/** «Дроны атакуют Киев»: a common noun of those who fight, or of what they fight with, right before the verb and of its number is its subject. */
export function isStruckBySome(scene: Scene, predicate: Predicate, stretch: number, free: readonly Group[]): boolean {
  if (scene.reading.language.claims.syntax.agreement === undefined || !isStriking(predicate)) return false;
  let at = predicate.from - 1;
  while (at >= stretch && (meaning(scene.syntax.get(at), 'transparent') !== undefined || isInTime(scene, at))) at -= 1;
  if (at < stretch || scene.tokens[at]!.kind !== 'word' || !agrees(scene, at, verbIn(scene, predicate.item))) return false;
  // «боевики в среду атаковали»: they are told as who acts
  if (free.some(({ first, next }) => first <= at && at < next)) return false;
  return within(scene.terms, at, at + 1).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && STRIKERS.has(lexeme.term)),
  );
}
