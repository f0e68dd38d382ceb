import type { LexemeMatch } from '../../extract/scene/lexemes';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { type ClaimLexemes, evidenceWords } from '../words-of';

/** Words that may stand between a negation and its verb: an auxiliary, an adverb. */
const REACH = 2;

/** A negation directly before a verb of the act: "did not agree". */
function isNegated({ lexemes }: ClaimLexemes, act: string): boolean {
  // «لا تزال ملتزمة» goes on, and denies nothing
  const isPart = ({ first, next }: LexemeMatch) =>
    lexemes.some((other) => other.first === first && other.next > next && other.value.role === 'transparent');
  const negations = lexemes.filter((lexeme) => lexeme.value.role === 'negation' && !isPart(lexeme));
  return negations.some(({ next }) =>
    lexemes.some(
      ({ value, first }) => value.role === 'act' && value.act === act && value.form !== 'noun' && first >= next && first < next + REACH,
    ),
  );
}

export const polarityWords: Rule = {
  id: 'polarity/words',
  severity: 'error',
  summary: 'A negated claim has a negation in its evidence, and the act of an affirmed one is not negated there.',
  failing: 'polarity "negated" on the evidence "the two sides agreed"',
  passing: 'polarity "negated" on the evidence "the two sides did not agree"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const { polarity, act } = claim.value;
      const words = evidenceWords(claim.value, context);
      if (words === undefined || words.language.claims.syntax.negations.length === 0) continue;
      const args = { quote: words.words.replaceAll('\n', ' … '), recorded: polarity };
      const path = below(claim, 'polarity');
      if (polarity === 'negated' && !words.lexemes.some(({ value }) => value.role === 'negation'))
        yield { path, args: { ...args, said: 'affirmed' } };
      else if (polarity === 'affirmed' && isNegated(words, act)) yield { path, args: { ...args, said: 'negated' } };
    }
  },
};
