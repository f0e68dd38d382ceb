import { type Ref, refsOf } from '../actors/discourse';
import { actorsIn, isPassive, type Window } from '../clauses/window';
import { meaning, within } from '../scene/scene';

/** Where words for a preposition and a captivity stand apart, at most: «из всех российских колоний». */
const REACH = 3;

const CAPTIVITY: ReadonlySet<string> = new Set(['captivity']);

/** «из российского плена», "from Israeli jails", «من السجون الإسرائيلية»: out of whose captivity somebody comes. */
export function captorIn(window: Window, end: number): Ref | undefined {
  const { scene, groups, discourse, speaker } = window;
  for (const { first, next, lexemes } of within(scene.terms, window.first, end)) {
    if (!lexemes.some((lexeme) => lexeme.role === 'term' && CAPTIVITY.has(lexeme.term))) continue;
    const held = groups.find(
      (group) =>
        ((group.next === first && (group.adjective || group.possessive)) ||
          (group.first === next && (group.adjective || group.relation === 'of' || group.relation === undefined))) &&
        group.members.every((member) => member.is === 'actor' && member.mention.type !== 'person'),
    );
    const at = held === undefined ? first : Math.min(first, held.first);
    if (held !== undefined && comesFrom(window, at)) return refsOf(held, discourse, speaker)[0];
  }
  return undefined;
}

/** "were brought home from captivity", whosever it was. */
export const isFromCaptivity = (window: Window): boolean =>
  within(window.scene.terms, window.matter.next, window.next).some(
    ({ first, lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && CAPTIVITY.has(lexeme.term)) && comesFrom(window, first),
  );

function comesFrom({ scene }: Window, at: number): boolean {
  for (let before = at; before >= Math.max(0, at - REACH); before -= 1) {
    const relation = meaning(scene.syntax.get(before), 'relation')?.relation;
    // «з полону»: the preposition of "with" is of "from" too
    if (relation !== undefined)
      return relation === 'from' || (relation === 'with' && scene.reading.language.claims.syntax.cases !== undefined);
  }
  return false;
}

/** "to their families in Ukraine": where those stand to whom somebody is given who has no name. */
export function homeIn(window: Window): Ref | undefined {
  const { scene, groups, matter, next } = window;
  if (scene.reading.language.claims.syntax.cases !== undefined || isPassive(window)) return undefined;
  for (let at = matter.next; at < next; at += 1) {
    if (meaning(scene.syntax.get(at), 'relation')?.relation !== 'to' || scene.nameAt(at + 1) !== undefined) continue;
    const group = groups.find(({ relation, from, adjective }) => relation === 'in' && !adjective && from > at && from <= at + REACH);
    if (group !== undefined)
      return actorsIn({ ...window, first: group.from, next: group.next }, ['in']).find(({ type }) => type === 'state');
  }
  return undefined;
}
