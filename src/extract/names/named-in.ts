import type { Language } from '../../languages/language';
import type { Names } from '../../model/actor';

/**
 * An actor or place with its name in every language given whose tables know it, so that what is read in one language can be shown in another.
 * Names it has stay; its aliases are those of the language of the text.
 */
export function namedIn<T extends { readonly names: Names }>(
  entry: T,
  languages: readonly Language[],
  lookUp: (language: Language) => { readonly names: Names } | undefined,
): T {
  const names = { ...entry.names };
  for (const language of languages) {
    const name = lookUp(language)?.names[language.code];
    if (name !== undefined) names[language.code] ??= name;
  }
  return { ...entry, names };
}
