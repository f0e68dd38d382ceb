import type { Discourse, Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** What several do together: «домовилися», «обговорили», «скоординували позиції». */
export const isShared = ({ act, matter }: Predicate): boolean =>
  act?.act === 'agree' || (matter?.form === 'verb' && (matter.kind === 'talks' || matter.kind === 'cooperation'));

/** «Поговорив із Макроном. Обговорили …», «Договорились продолжать контакты»: several who are not named are those who talked last, whoever speaks among them. */
export function whoTalked({ talked, participants }: Discourse, [speaker]: readonly Ref[]): readonly Ref[] {
  if (speaker !== undefined) return talked.some(({ actor }) => actor === speaker.actor) ? talked : [];
  return talked.length > 0 ? talked : participants.length > 1 ? participants : [];
}

const REACH = 4;

/**
 * «Сьогодні обговорили санкції», – сказав …: where the words begin that a verb without a subject opens behind a quotation mark, of who speaks alone, or of several who talk. Others in the
 * plural («Убили трьох») are nobody's.
 */
export function speechOpenedBy(scene: Scene, predicate: Predicate): number | undefined {
  const { tokens, reading, syntax, timeAt } = scene;
  if (!predicate.finite || reading.language.claims.syntax.cases === undefined || predicate.matter?.kind === 'attack') return undefined;
  if (predicate.plural && !isShared(predicate)) return undefined;
  let at = predicate.from - 1;
  while (at > predicate.from - REACH && tokens[at]?.kind === 'word' && (meaning(syntax.get(at), 'transparent') ?? timeAt(at)) !== undefined)
    at -= 1;
  return tokens[at]?.text === '"' && tokens[at + 1]!.gap === '' ? at + 1 : undefined;
}
