import type { Claim } from '../../kinds/claim';
import type { Certainty } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { type ClaimLexemes, evidenceWords } from '../words-of';

/** Words that may stand between "may" and the verb it weakens: a negation, an adverb. */
const REACH = 2;
const ROLES = { may: 'possible', 'may-present': 'possible', probably: 'probable' } as const;
type Weakener = keyof typeof ROLES;

const isWeakener = (role: string): role is Weakener => role in ROLES;

/** How sure the words make the act: "may agree" is possible, "will probably agree" probable. */
function weakened({ lexemes }: ClaimLexemes, act: string): Certainty | undefined {
  for (const { value, next } of lexemes) {
    if (!isWeakener(value.role)) continue;
    const verbs = lexemes.filter(({ first }) => first >= next && first < next + REACH);
    if (verbs.some((verb) => verb.value.role === 'act' && verb.value.form !== 'noun' && verb.value.act === act)) return ROLES[value.role];
  }
  return undefined;
}

/** A matter that is only talked of, or an idea of one, is possible without a word for it: "talks about a truce". */
const isTalkedOf = ({ lexemes }: ClaimLexemes, { kind, act }: Claim): boolean =>
  lexemes.some(
    ({ value }) =>
      (value.role === 'matter' && value.kind === 'talks' && kind !== 'talks') ||
      (value.role === 'act' && value.act === 'propose' && act !== 'propose'),
  );

export const certaintyWords: Rule = {
  id: 'certainty/words',
  severity: 'error',
  summary:
    'A claim that is possible or probable has a word for it in its evidence, or is only talked of there; the act of a certain one is not weakened.',
  failing: 'certainty "possible" on the evidence "the two sides agreed"',
  passing: 'certainty "possible" on the evidence "the two sides may agree"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const { certainty, act } = claim.value;
      const words = evidenceWords(claim.value, context);
      if (words === undefined || words.language.claims.syntax.may.length === 0) continue;
      const said = new Set(words.lexemes.flatMap(({ value }) => (isWeakener(value.role) ? [ROLES[value.role]] : [])));
      const args = { quote: words.words.replaceAll('\n', ' … '), recorded: certainty };
      const path = below(claim, 'certainty');
      if (certainty !== 'certain') {
        const isBorneOut = said.has(certainty) || (certainty === 'possible' && isTalkedOf(words, claim.value));
        if (!isBorneOut) yield { path, args: { ...args, said: [...said][0] ?? 'certain' } };
      } else {
        const other = weakened(words, act);
        if (other !== undefined) yield { path, args: { ...args, said: other } };
      }
    }
  },
};
