import { meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { withCallers } from './callers';
import type { Group } from './groups';

/**
 * «الحوثيين المتحالفين مع إيران أطلقوا …», «حركة إم 23 المدعومة من رواندا»: whoever backs those named right before, or is their ally, only describes them, where verbs stand first: part of
 * their words, and no party of its own.
 */
export function withBackers(scene: Scene, groups: Group[]): Group[] {
  if (!isVerbFirst(scene)) return groups.map((group) => (opensCompound(scene, group) ? { ...group, adjective: true } : group));
  let kept: Group[] | undefined;
  for (const [index, group] of groups.entries()) {
    const force = ownedForce(scene, group);
    if (force !== undefined) {
      kept ??= groups.slice(0, index);
      kept.push({ ...group, relation: undefined, from: force });
      continue;
    }
    const led = isLed(scene, group);
    const backing = group.relation === undefined || group.adjective ? undefined : led ? group.from : backedBefore(scene, group);
    if (backing === undefined) {
      kept?.push(group);
      continue;
    }
    kept ??= groups.slice(0, index);
    const last = kept.at(-1);
    const named = last !== undefined && reaches(scene, last.next, backing) && last.members.every(({ is }) => is !== 'anonymous');
    if (named) kept[kept.length - 1] = { ...last, next: group.next };
    // a noun with the article stands for somebody told before: «الجماعة المدعومة من إيران»
    else if (led ? scene.predicateAt(backing - 2) !== undefined || !hasArticle(scene, backing - 1) : !hasArticle(scene, backing))
      kept.push(group);
  }
  return withCallers(scene, kept ?? groups);
}

/** "the Iran-allied Houthis", "the Saudi-led coalition": a name joined to a word that describes what comes behind. */
function opensCompound({ tokens }: Scene, { next }: Group): boolean {
  const word = tokens[next + 1];
  return tokens[next]?.text === '-' && tokens[next].gap === '' && word?.gap === '' && word.kind === 'word' && !word.capital;
}

const OWNED_REACH = 3;
const ARMS: ReadonlySet<string> = new Set(['fighters', 'missiles', 'projectiles', 'explosives', 'soldier']);

/** «طائرات مسيّرة تابعة لقوات الدعم السريع قصفت …»: whose arms or men they are, told behind the word for belonging; where the arms begin. */
function ownedForce(scene: Scene, { from, relation, adjective }: Group): number | undefined {
  const { belonging } = scene.reading.language.claims.syntax;
  if (belonging === undefined || relation !== 'to' || adjective || !belonging.includes(scene.tokens[from - 1]?.text ?? ''))
    return undefined;
  const arms = within(scene.terms, Math.max(0, from - 1 - OWNED_REACH), from - 1).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && ARMS.has(lexeme.term)),
  );
  const side = scene.syntax.get(from - 2);
  if (arms === undefined && side !== undefined && side.offset === 0 && side.next === from - 1 && meaning(side, 'side') !== undefined)
    return side.first;
  return arms?.offset === 0 ? arms.first : undefined;
}

/** «التحالف بقيادة السعودية»: who leads those named right before. */
const isLed = ({ tokens, reading }: Scene, { from }: Group): boolean =>
  reading.language.claims.syntax.led?.includes(tokens[from]!.text) === true;

/** Where the word for backing stands right before the preposition. */
const backedBefore = (scene: Scene, { from }: Group): number | undefined =>
  within(scene.terms, Math.max(0, from - 1), from).find(
    ({ next, lexemes }) =>
      next === from && lexemes.some((lexeme) => lexeme.role === 'term' && (lexeme.term === 'backed' || lexeme.term === 'allied')),
  )?.first;

/** Only the mark that closes a quotation stands between. */
function reaches({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.text !== '"' && tokens[at]!.text !== ',') return false;
  return true;
}

const hasArticle = (scene: Scene, at: number): boolean =>
  scene.reading.language.claims.syntax.articles?.some((article) => scene.tokens[at]!.text.startsWith(article)) === true;
