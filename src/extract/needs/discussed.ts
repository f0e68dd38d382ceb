import type { Sentence } from '../../text';
import type { Lexeme } from '../scene/lexemes';
import { meaning, type Run, type Scene, within } from '../scene/scene';

/** Farthest the verb of taking place stands before the noun, over the occasion and what else was discussed. */
const PASSING_REACH = 16;
/** Farthest the noun of the ties or of the cooperation stands behind that of the discussion. */
const OBJECT_REACH = 4;

/**
 * «جرى خلال اللقاء بحث الأوضاع»: a noun of discussing right under a verb of taking place tells talks, where the verb of discussing would. The ties or the cooperation that are discussed are the
 * claim themselves, as they are under the verb.
 */
export const isDiscussed = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  isUnderPassing(scene, item, sentence) && !namesTies(scene, item, sentence);

/** «تم خلال الاتصال»: a verb of taking place stands before, no other verb and no other noun of discussing between. */
export function isUnderPassing(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - PASSING_REACH); at -= 1) {
    const before = scene.predicateAt(at);
    if (meaning(scene.syntax.get(at), 'complementiser') !== undefined || meaning(scene.syntax.get(at), 'relative') !== undefined)
      return false;
    if (before === undefined || before.next > first) continue;
    if (before.lexemes.some(isPassing)) return before.next - at === 1;
    if (before.lexemes.some(isDiscussing) || before.lexemes.some(isDeed) || before.lexemes.every(isVerbal)) return false;
  }
  return false;
}

/** «بحث سبل تعزيز التعاون»: close behind, before any mark. */
function namesTies(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + OBJECT_REACH);
  const ties = within(scene.predicates, next, end).find(
    ({ lexemes, offset, first }) => !joins(scene, first, offset) && lexemes.some(isTies),
  );
  if (ties === undefined) return false;
  for (let at = next; at < ties.first; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || joins(scene, at, scene.syntax.get(at)?.offset ?? 0)) return false;
  return true;
}

/** «القضايا الإقليمية وسبل …»: a conjunction written with the noun begins something else that is discussed. */
const joins = ({ tokens, reading }: Scene, first: number, offset: number): boolean =>
  reading.language.claims.syntax.conjunctions.some((word) => tokens[first]!.text.slice(0, offset).startsWith(word));

const isTies = (lexeme: Lexeme): boolean => lexeme.role === 'matter' && lexeme.kind === 'cooperation';

const isPassing = (lexeme: Lexeme): boolean =>
  lexeme.role === 'act' && lexeme.form === 'passive' && (lexeme.act === 'carry-out' || lexeme.act === 'hold');

const isDiscussing = (lexeme: Lexeme): boolean => lexeme.role === 'matter' && lexeme.needs === 'discussed';

/** «الاتفاق على بحث …»: the discussion is what is agreed. */
const isDeed = (lexeme: Lexeme): boolean => lexeme.role === 'act' && lexeme.form === 'noun' && lexeme.act !== 'assess';

const isVerbal = (lexeme: Lexeme): boolean => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'passive');
