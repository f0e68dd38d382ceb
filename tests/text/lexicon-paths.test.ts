import { array, assert, constantFrom, property, record, boolean as trueOrFalse } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, Lexicon, tokenise } from '../../src/text';

const MORPHOLOGY = { endings: { n: ['', 's'], v: ['', 's', 'ed'] } };
/** A few words, some of them the beginning of others, so that paths of patterns meet and part. */
const WORDS = ['a', 'b', 'a-b', 'a-c', 'aid~n', 'aid~v', 'aid'] as const;
const FORMS = ['a', 'b', 'a-b', 'a-c', 'aid', 'aids', 'aided', 'x'] as const;

const written = array(record({ alternatives: array(constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), optional: trueOrFalse() }), {
  minLength: 1,
  maxLength: 4,
}).map((words) => words.map(({ alternatives, optional }) => (optional ? `(${alternatives.join('|')})` : alternatives.join('|'))).join(' '));
const sentences = array(constantFrom(...FORMS), { minLength: 1, maxLength: 6 });

/** Every pattern without a choice that a pattern stands for. */
const plain = (pattern: string): string[] =>
  pattern.split(' ').reduce<string[]>(
    (heads, word) => {
      const isOptional = word.startsWith('(');
      const ways = (isOptional ? word.slice(1, -1) : word).split('|');
      return [...(isOptional ? heads : []), ...heads.flatMap((head) => ways.map((way) => (head === '' ? way : `${head} ${way}`)))];
    },
    [''],
  );

const found = (lexicon: Lexicon<number>, text: string): string[] => {
  const tokens = tokenise(fold(text));
  const matches = tokens.flatMap((_, at) => lexicon.matchesAt(tokens, at));
  return [...new Set(matches.map(({ value, first, next }) => `${value} ${first} ${next}`))].sort();
};
const withChoices = (patterns: readonly string[]) =>
  new Lexicon<number>(
    MORPHOLOGY,
    patterns.map((pattern, i) => [pattern, i]),
  );
const withoutChoices = (patterns: readonly string[]) =>
  new Lexicon<number>(
    MORPHOLOGY,
    patterns.flatMap((pattern, i) =>
      plain(pattern)
        .filter((one) => one !== '')
        .map((one): [string, number] => [one, i]),
    ),
  );
/** A pattern that may be nothing at all is none. */
const patterns = array(
  written.filter((pattern) => pattern.split(' ').some((word) => !word.startsWith('('))),
  { minLength: 1, maxLength: 5 },
);

describe('patterns with choices', () => {
  it('match what the patterns without a choice match that they stand for', () => {
    assert(
      property(patterns, sentences, (all, words) => {
        const text = words.join(' ');
        expect(found(withChoices(all), text)).toEqual(found(withoutChoices(all), text));
      }),
      { numRuns: 400 },
    );
  });

  it('do so where a lexicon adds them to another, and leaves some out', () => {
    assert(
      property(patterns, patterns, sentences, (some, others, words) => {
        const text = words.join(' ');
        const rows = others.map((pattern, i): [string, number] => [pattern, 100 + i]);
        const added = found(withChoices(some).extended(rows, [[some[0]!, 0]]), text);
        const all = withoutChoices([...some.map((pattern, i) => (i === 0 ? 'never' : pattern)), ...others]);
        const renumbered = found(all, text).map((match) => {
          const [value, ...span] = match.split(' ');
          return [Number(value) < some.length ? value : String(100 + Number(value) - some.length), ...span].join(' ');
        });
        expect(added).toEqual(renumbered.sort());
      }),
      { numRuns: 400 },
    );
  });

  it('take as many places as they have words, whatever they choose among', () => {
    const choice = `(${Array.from({ length: 20 }, (_, i) => String.fromCharCode(97 + i).repeat(3)).join('|')})`;
    const pattern = ['attack', ...Array.from({ length: 12 }, () => choice), 'village'].join(' ');
    const lexicon = withChoices([pattern]);
    expect(found(lexicon, 'attack aaa bbb aaa ccc village')).toEqual(['0 0 6']);
  });
});
