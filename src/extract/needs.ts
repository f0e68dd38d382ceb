import type { Sentence } from '../text';
import { personUnits } from './persons';
import { type Run, type Scene, within } from './scene';

/** The word names a matter only before what it needs: an amount of money, a number of persons. */
export function lacksNeed(scene: Scene, needs: string | readonly string[] | undefined, item: Run, sentence: Sentence): boolean {
  if (needs === 'money') return !hasMoney(scene, item, sentence);
  return needs === 'count' && !countsPersons(scene, item, sentence);
}

/** Persons are counted right behind: "will free two civilians", not "free elections". */
function countsPersons(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const persons = personUnits(scene.reading.language);
  return within(scene.quantities, next, Math.min(sentence.next, next + COUNT_REACH)).some(
    ({ unit }) => unit !== undefined && persons.has(unit),
  );
}

const COUNT_REACH = 3;

/** An amount of money close behind: what is given by a verb of giving is aid. */
function hasMoney(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  return within(scene.quantities, next, Math.min(sentence.next, next + MONEY_REACH)).some(({ unit }) => unit === unit.toUpperCase());
}

const MONEY_REACH = 8;
