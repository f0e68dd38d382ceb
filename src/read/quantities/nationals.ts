import type { Language } from '../../languages/language';
import type { CountedNoun } from '../../languages/words/quantities';
import { foldText } from '../../text';
import { listOf, rowsOf } from '../names/entries';

/** Persons counted by their nation alone: «ثلاثة فلسطينيين», «5 روس». A form that is the country's name too («روسيا») counts nobody. */
export function nationalsOf({ quantities, names }: Language): readonly CountedNoun[] {
  if (quantities.nationalClasses !== undefined) return declined(names.states, quantities.nationalClasses);
  const endings = quantities.nationalEndings;
  if (endings === undefined) return [];
  const countries = new Set(rowsOf(names.countries).flatMap(([, ...written]) => written.map(foldText)));
  const forms = new Set<string>();
  for (const [, own, adjectives, nationals] of rowsOf(names.states)) {
    for (const name of listOf(own)) countries.add(foldText(name));
    for (const adjective of listOf(adjectives)) for (const ending of endings) forms.add(adjective + ending);
    for (const national of listOf(nationals)) if (!national.startsWith('+')) forms.add(national);
  }
  const patterns = [...forms].filter((form) => !countries.has(foldText(form))).join(', ');
  return [{ unit: 'person', person: true, national: true, patterns }];
}

/** «60 палестинцев», «троє ізраїльтян»: by the stem of the nationals and the class that its endings are of. */
function declined(states: string, classes: Readonly<Record<string, string>>): readonly CountedNoun[] {
  const patterns = new Set<string>();
  for (const [, , , nationals] of rowsOf(states))
    for (const national of listOf(nationals)) {
      const [stem = '', letter = 'n'] = national.split('~');
      const known = classes[letter];
      if (stem.length > 2 && !stem.startsWith('+') && known !== undefined) patterns.add(`${stem}~${known}`);
    }
  return [{ unit: 'person', person: true, national: true, patterns: [...patterns].join(', ') }];
}
