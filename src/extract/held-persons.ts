import { meaning, within } from './scene';
import { isPassive, termsIn, type Window } from './window';

const REACH = 4;

/** "freed the pilot", "released Amina Diallo": who is let go is told by what they are, or by a person's name right behind. */
export function holdsPerson(window: Window): boolean {
  const { scene, matter } = window;
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined) return false;
  const { first, next } = isPassive(window)
    ? { first: Math.max(window.first, matter.first - REACH), next: matter.first }
    : { first: matter.next, next: Math.min(window.next, matter.next + REACH) };
  if (termsIn({ scene, first, next: isPassive(window) ? next : window.next }, ['captive']).length > 0) return true;
  return within(scene.names, first, next).some(
    (name) =>
      name.kind === 'actor' &&
      (name.type === 'person' || name.form === 'national') &&
      meaning(scene.syntax.get(name.first - 1), 'relation') === undefined,
  );
}
