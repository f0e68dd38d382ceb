import { actsTold, isActTold } from '../../extract/account/told-words';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { evidenceWords } from '../words-of';

export const actWords: Rule = {
  id: 'act/words',
  severity: 'error',
  summary: 'The evidence has a word for the act, and where the act needs none, no verb of another act.',
  failing: 'act "reject" on the evidence "the two sides agreed"',
  passing: 'act "agree" on the evidence "the two sides agreed"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const { act, kind, attribution } = claim.value;
      const words = evidenceWords(claim.value, context);
      if (words === undefined || Object.keys(words.language.claims.acts).length === 0) continue;
      const told = { kind, act, announced: attribution.at(-1)?.cue === 'announce', attributed: attribution.length > 0 };
      if (!isActTold(told, words))
        yield {
          path: below(claim, 'act'),
          args: { quote: words.words.replaceAll('\n', ' … '), said: [...actsTold(words).all], recorded: act },
        };
    }
  },
};
