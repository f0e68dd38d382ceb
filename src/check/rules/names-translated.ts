import { LANGUAGES } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';

export const namesTranslated: Rule = {
  id: 'names/translated',
  severity: 'warning',
  summary: `Actors and places that a registry knows have names in ${LANGUAGES.join(', ')}: a fact box in each needs them.`,
  failing: '{ "names": { "en": "Kursk" } }',
  passing: '{ "names": { "ar": "كورسك", "en": "Kursk", "ru": "Курск", "uk": "Курськ" } }',
  *check({ actors, places }): Generator<Problem> {
    for (const entry of [...actors, ...places]) {
      if ('unregistered' in entry.value) continue;
      const missing = LANGUAGES.filter((language) => entry.value.names[language] === undefined);
      if (missing.length > 0) yield { path: below(entry, 'names'), args: { recorded: entry.value.id, missing } };
    }
  },
};
