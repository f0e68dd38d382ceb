import type { NameWords } from '../../languages/words/names';

type Declension = NameWords['declensions'][number];

const byLastLetter = new WeakMap<NameWords['declensions'], ReadonlyMap<string, readonly Declension[]>>();

function rulesFor(declensions: NameWords['declensions'], word: string): readonly Declension[] {
  let rules = byLastLetter.get(declensions);
  if (rules === undefined) {
    const made = new Map<string, Declension[]>();
    for (const rule of declensions) {
      const letter = rule[0].slice(-1);
      made.set(letter, [...(made.get(letter) ?? []), rule]);
    }
    rules = made;
    byLastLetter.set(declensions, rules);
  }
  return rules.get(word.slice(-1)) ?? [];
}

const PLAIN = /^[\p{L}\p{M}'’ʼ-]+$/u;

/** A name in the nominative as the lexicon pattern of all its cases: every word by the first declension that fits it. */
export function declinedPattern(name: string, { declensions, vowels = '' }: NameWords): string {
  if (declensions.length === 0) return name;
  return name
    .split(' ')
    .map((word) => {
      if (!PLAIN.test(word) || (isAcronym(word) && !isSpoken(word, vowels))) return word;
      // an abbreviation such as «о-ва» has no stem to decline
      if (word.includes('-') && word.length - word.lastIndexOf('-') <= 3) return word;
      const small = word.toLowerCase();
      const rule = rulesFor(declensions, small).find(
        ([ending, stays]) => small.endsWith(ending) && word.length - ending.length + (stays === ending ? ending.length : 0) > 1,
      );
      if (rule === undefined) return word;
      return `${word.slice(0, word.length - rule[0].length)}${rule[1]}~${rule[2]}`;
    })
    .join(' ');
}

/** «ХАМАС», «МИД»: an acronym that ends as a noun does, with a vowel and a consonant, is read as a word and declines («в ХАМАСе», «МИДом»). */
const isSpoken = (word: string, vowels: string): boolean => {
  const [before, last] = word.slice(-2).toLowerCase();
  return before !== undefined && last !== undefined && vowels.includes(before) && !vowels.includes(last) && last !== last.toUpperCase();
};

/** Written in capitals throughout: `США`, `NATO`, `U.S.`. */
export function isAcronym(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
