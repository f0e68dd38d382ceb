import { OPEN_VALUES } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { type ClaimLexemes, evidenceWords } from '../words-of';

/** Slots of a word each, said by words of their own. `topics` sum up, and a level or an extent may follow from who talks and what is spared. */
const SLOTS = ['medium', 'targets', 'permanence', 'qualities', 'role', 'condition', 'gesture', 'what', 'domains', 'object', 'sport'];

/** The words that say a value under another name in the tables: a humanitarian gesture is not humanitarian aid. */
const TERMS: Readonly<Record<string, string>> = { 'gesture humanitarian': 'humanitarian-gesture' };

function termsSaid({ lexemes }: ClaimLexemes): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { value } of lexemes) {
    if (value.role === 'term') said.add(value.term);
    else if (value.role === 'matter') for (const term of Object.values(value.slots).flat()) said.add(term);
  }
  return said;
}

export const slotWords: Rule = {
  id: 'slot/words',
  severity: 'error',
  summary:
    'What a slot says in a word of the vocabulary (how they talk, what is spared, in what state someone is) is said by the evidence.',
  failing: '"medium": "video" on the evidence "a telephone call"',
  passing: '"medium": "phone" on the evidence "a telephone call"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const words = evidenceWords(claim.value, context);
      if (words === undefined) continue;
      const { terms } = words.language.claims;
      const said = termsSaid(words);
      const content = claim.value.content as Record<string, unknown>;
      for (const slot of SLOTS) {
        const values = Array.isArray(content[slot]) ? content[slot] : [content[slot]];
        for (const [index, value] of values.entries()) {
          if (typeof value !== 'string' || OPEN_VALUES.some((open) => open === value)) continue;
          const term = TERMS[`${slot} ${value}`] ?? value;
          if (said.has(term) || terms[term] === undefined) continue;
          const path = Array.isArray(content[slot]) ? below(claim, 'content', slot, index) : below(claim, 'content', slot);
          yield { path, args: { quote: words.words.replaceAll('\n', ' … '), recorded: value } };
        }
      }
    }
  },
};
