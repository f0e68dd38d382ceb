import { meaning, type Scene, within } from '../scene/scene';

/** From the noun of a blow to a verb behind a comma that tells more of it, at most. */
const REACH = 22;

/** «نفذت ضربات مكثفة …، استهدفت منشآت»: where verbs stand first, a verb behind a comma without a conjunction, and with nobody named behind it, tells more of the blows named since the verb before. */
export function tellsOfBlows(scene: Scene, verb: number, since: number): boolean {
  const { tokens } = scene;
  if (tokens[verb - 1]?.text !== ',') return false;
  const behind = scene.nameAt(verb + 1);
  if (behind?.kind === 'actor' && behind.form !== 'adjective') return false;
  const blow = within(scene.predicates, Math.max(since, verb - REACH), verb).findLast(({ lexemes }) =>
    lexemes.some(
      (lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun' && lexeme.slots.casualties === undefined,
    ),
  );
  if (blow === undefined) return false;
  for (let at = blow.next; at < verb; at += 1)
    if (tokens[at]!.text === ';' || meaning(scene.syntax.get(at), 'complementiser') !== undefined) return false;
  return true;
}

/** «استهدف صاروخان مطارا»: a weapon in the place of who strikes. */
export const isArms = (scene: Scene, at: number): boolean =>
  within(scene.terms, at, at + 1).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && ARMS.has(lexeme.term)));

const ARMS: ReadonlySet<string> = new Set(['missiles', 'projectiles']);
