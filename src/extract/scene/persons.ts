import type { Language } from '../../languages/language';

const units = new WeakMap<Language, ReadonlySet<string>>();

/** The units in which a language counts persons, listed once. */
export function personUnits(language: Language): ReadonlySet<string> {
  let found = units.get(language);
  if (found === undefined) {
    found = new Set(language.quantities.nouns.flatMap(({ unit, person }) => (person === true ? [unit] : [])));
    units.set(language, found);
  }
  return found;
}
