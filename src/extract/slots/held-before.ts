import type { ActorMention, PlaceMention } from '../../read/mentions';
import type { Window } from '../clauses/window';
import type { Lexeme } from '../scene/lexemes';
import { itemEndingAt, meaning, within } from '../scene/scene';

/** A date or the words that describe the talks may stand between the place and their noun. */
const HELD_REACH = 10;

/**
 * «за проведение в Анкаре 3 апреля переговоров», «провести в Найроби саммит»: where cases tell what a noun hangs on, the place between a word for holding and what is held is where it is
 * held, whatever is done about it.
 */
export function heldBefore({ scene, first, matter, agents }: Window): ActorMention | PlaceMention | undefined {
  if (scene.reading.language.claims.syntax.cases === undefined) return undefined;
  const before = within(scene.predicates, Math.max(first, matter.first - HELD_REACH), matter.first);
  const holding = before.findLast(({ next }) => next < matter.first);
  if (holding === undefined || !holding.lexemes.some(isHolding)) return undefined;
  return within(scene.names, holding.next, matter.first).find(
    (name) =>
      (name.kind === 'place' || (name.place !== undefined && name.form !== 'adjective')) &&
      !agents.some(({ start }) => start === name.start) &&
      meaning(itemEndingAt(scene, name.first - 1), 'relation')?.relation === 'in',
  );
}

const isHolding = (lexeme: Lexeme): boolean =>
  lexeme.role === 'act' && (lexeme.act === 'hold' || (lexeme.act === 'carry-out' && lexeme.form === 'light'));
