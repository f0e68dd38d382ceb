import { gluedConjunction } from '../scene/glued-conjunctions';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Group } from './groups';

/** Words that describe the noun, at most. */
const LONGEST = 2;

/** «وكانت قطر ومصر ودول عدة دعت إلى …»: where verbs stand first, others whom only a noun tells, joined to those named right before the verb, belong to the phrase and name nobody. */
export function withOthersBehind(scene: Scene, groups: Group[]): Group[] {
  const { others } = scene.reading.language.claims.syntax;
  if (others === undefined || !isVerbFirst(scene)) return groups;
  return groups.map((group) => {
    const next = pastOthers(scene, group.next, others);
    return next === group.next ? group : { ...group, next };
  });
}

/** Past the noun and what describes it, where the verb stands behind; where the group ends elsewhere. */
function pastOthers(scene: Scene, from: number, others: readonly string[]): number {
  const token = scene.tokens[from];
  if (token?.kind !== 'word' || token.gap === '\n') return from;
  const and = gluedConjunction(scene, token);
  if (and === '' || !others.includes(token.text.slice(and.length))) return from;
  let next = from + 1;
  while (next - from <= LONGEST && isPlain(scene, next)) next += 1;
  if (meaning(scene.syntax.get(next), 'may-present') !== undefined) return next;
  const verb = scene.predicateAt(next);
  return verb?.offset === 0 && verb.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'verb') ? next : from;
}

const isPlain = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  scene.tokens[at]!.gap === ' ' &&
  scene.predicateAt(at) === undefined &&
  scene.timeAt(at) === undefined &&
  (scene.nameAt(at) === undefined || scene.nameAt(at)!.form === 'adjective') &&
  (scene.syntax.get(at) ?? itemEndingAt(scene, at))?.lexemes.every(({ role }) => role === 'side' || role === 'transparent') !== false;
