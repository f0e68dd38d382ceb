import type { Sentence } from '../../text';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';

/** «تحدث الرئيس إلى نظيره»: somebody behind a word for "with" or "to", not far and with no mark between. */
export function hasPartner(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  for (let at = next; at < Math.min(sentence.next, next + PARTNER_REACH); at += 1) {
    if (scene.tokens[at]!.text === ',' || scene.tokens[at]!.text === ':') return false;
    const item = scene.syntax.get(at);
    if (item === undefined) continue;
    if (meaning(item, 'complementiser') !== undefined) return false;
    const toward = item.lexemes.some((lexeme) => lexeme.role === 'relation' && (lexeme.relation === 'with' || lexeme.relation === 'to'));
    const name = toward ? scene.nameAt(item.next) : undefined;
    if (name?.kind === 'actor' && name.type === 'person') return true;
  }
  return false;
}

const PARTNER_REACH = 14;

/** «Говорив із Токаєвим», «Президенти говорили про санкції», «Говорили про санкції»: with somebody, or of something as several who are known; «люди говорили про війну» is what they said. */
export function converses(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const behind = pastTimes(scene, next, sentence.next);
  const relation = scene.syntax.get(behind)?.lexemes.flatMap((lexeme) => (lexeme.role === 'relation' ? [lexeme.relation] : [])) ?? [];
  if (relation.includes('with')) return hasPartner(scene, { first, next }, sentence);
  const { plural, cases } = scene.reading.language.claims.syntax;
  if (cases === undefined || !relation.includes('about') || !plural.some((ending) => scene.tokens[first]!.text.endsWith(ending)))
    return false;
  let at = first - 1;
  while (at >= sentence.first && meaning(itemEndingAt(scene, at), 'transparent') !== undefined) at = itemEndingAt(scene, at)!.first - 1;
  if (at < sentence.first || scene.tokens[at]!.kind === 'mark') return true;
  const who = meaning(itemEndingAt(scene, at), 'anaphor')?.anaphor;
  return who === 'two-persons' || who === 'two-sides';
}

/** «говорив сьогодні з», «говорила вчора також із»: behind times and small words. */
function pastTimes(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const small = scene.syntax.get(at);
    const past = scene.timeAt(at)?.next ?? (meaning(small, 'transparent') === undefined || isRelation(small) ? undefined : small!.next);
    if (past === undefined) return at;
    at = past;
  }
  return at;
}

const isRelation = (item: ReturnType<Scene['syntax']['get']>): boolean => meaning(item, 'relation') !== undefined;

/** «координує поставки з Варшавою», «координують дії»: with somebody, or by several; whoever coordinates work alone leads it. */
export function isCoordinated(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  const { plural } = scene.reading.language.claims.syntax;
  const verb = scene.tokens[first]!.text;
  if (plural.some((ending) => verb.endsWith(ending))) return true;
  const named = within(scene.names, sentence.first, sentence.next).filter(({ kind, form }) => kind === 'actor' && form !== 'adjective');
  return named.length > 1 && tellsWith(scene, sentence);
}

/** A word for "with" or "between" stands in the sentence. */
function tellsWith({ syntax }: Scene, { first, next }: Sentence): boolean {
  for (let at = first; at < next; at += 1)
    if (
      syntax.get(at)?.lexemes.some((lexeme) => lexeme.role === 'relation' && (lexeme.relation === 'with' || lexeme.relation === 'between'))
    )
      return true;
  return false;
}
