import { termOf, termsTold, WORD_SLOTS } from '../../extract/account/told-words';
import type { Quantity } from '../../model/values';
import { OPEN_VALUES } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { evidenceWords } from '../words-of';

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
      const said = termsTold(words);
      const content = claim.value.content as Record<string, unknown>;
      for (const slot of WORD_SLOTS) {
        const values = Array.isArray(content[slot]) ? content[slot] : [content[slot]];
        for (const [index, value] of values.entries()) {
          if (typeof value !== 'string' || OPEN_VALUES.some((open) => open === value)) continue;
          // who is handed over is what the figure counts, which is read again by itself
          if (slot === 'role' && value === (content.persons as Partial<Quantity> | undefined)?.unit) continue;
          const term = termOf(slot, value);
          if (said.has(term) || terms[term] === undefined) continue;
          const path = Array.isArray(content[slot]) ? below(claim, 'content', slot, index) : below(claim, 'content', slot);
          yield { path, args: { quote: words.words.replaceAll('\n', ' … '), recorded: value } };
        }
      }
    }
  },
};
