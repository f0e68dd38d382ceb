import type { Clause } from '../clauses/clause';
import { termsIn } from '../clauses/window';
import type { Predicate } from '../scene/predicates';
import { type Item, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «В аварии погибли трое», "A storm left 70 dead": people are killed, and the sentence names an accident or a disaster and no attack. `kills`: a verb with dead and nobody who acts. */
export function isMishap({ scene, sentence, predicates }: Clause, toll: Predicate, kills: boolean): boolean {
  // «ضربت عاصفة العاصمة»: what strikes is nobody's
  if (isVerbFirst(scene) && toll.finite && toll.matter?.kind === 'attack' && strikesOfItself(scene, toll)) return true;
  // «при взрыве газа»: the word of an attack is one of the accident's own
  if (toll.matter?.kind === 'attack' && isOfMishap(scene, toll)) return true;
  if (
    !(kills || countsDead(toll)) ||
    predicates.some(
      (other) =>
        other !== toll &&
        other.matter?.kind === 'attack' &&
        !countsDead(other) &&
        !isOfMishap(scene, other) &&
        !(isVerbFirst(scene) && strikesOfItself(scene, other)),
    )
  )
    return false;
  return termsIn({ ...sentence, scene }, ['mishap']).length > 0;
}

/** "A storm struck the coast": an accident or a disaster stands before the verb, and nobody acts. */
export const followsMishap = ({ scene, sentence }: Clause, { from }: Predicate): boolean =>
  scene.reading.language.claims.syntax.subject === 'before' && termsIn({ first: sentence.first, next: from, scene }, ['mishap']).length > 0;

/** The word for it stands right behind the verb, or before a verb that describes it: «السيول التي ضربت السودان», «زلزال قوي ضرب الساحل». */
function strikesOfItself(scene: Scene, { first, from, next }: Predicate): boolean {
  const isMishapWord = ({ lexemes }: Item) => lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'mishap');
  if (within(scene.terms, next, next + 1).some(isMishapWord)) return true;
  const before = within(scene.terms, Math.max(0, from - DESCRIBED_REACH), from).findLast(isMishapWord);
  if (before === undefined) return false;
  for (let at = before.next; at < first; at += 1) if (scene.tokens[at]!.kind !== 'word' || scene.nameAt(at) !== undefined) return false;
  return true;
}

/** Words from a noun to the verb that describes it, at most. */
const DESCRIBED_REACH = 4;

/** The words for an accident begin with it, or one before. */
const isOfMishap = (scene: Scene, { first, next }: Predicate): boolean =>
  within(scene.terms, first - 1, first + 1).some(
    (term) => term.next > next && term.lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'mishap'),
  );

/** Words that tell of the dead and the hurt, and not by themselves of an attack. */
const countsDead = ({ matter }: Predicate): boolean =>
  matter?.kind === 'attack' && (matter.form === 'passive' || matter.slots.casualties !== undefined || matter.needs === 'casualties');
