import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { quoteWords } from '../words-of';

export const cueWords: Rule = {
  id: 'cue/words',
  severity: 'error',
  summary: 'The cue of a link is what its reporting word means.',
  failing: 'cue "deny" on the word "announced"',
  passing: 'cue "announce" on the word "announced"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      for (const [index, link] of claim.value.attribution.entries()) {
        const words = quoteWords(link.quote, context);
        const said = new Set(words?.lexemes.flatMap(({ value }) => (value.role === 'cue' ? [value.cue] : [])));
        // "it was noted": a passive reports without being a reporting verb
        if (said.size === 0 && words?.lexemes.some(({ value }) => value.role === 'act' && value.form === 'passive')) continue;
        if (words !== undefined && Object.keys(words.language.claims.cues).length > 0 && !said.has(link.cue))
          yield { path: below(claim, 'attribution', index, 'cue'), args: { quote: words.words, said: [...said], recorded: link.cue } };
      }
    }
  },
};
