import type { Act } from '../../model/vocabulary';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { type ClaimLexemes, evidenceWords } from '../words-of';

/** Acts that a clause may do without a word for them: it is told, it took place, it will. */
const WORDLESS: ReadonlySet<Act> = new Set(['hold', 'plan', 'assess', 'carry-out']);
/** Words for these tell of no act that a wordless one would contradict. */
const NEUTRAL: ReadonlySet<Act> = new Set([...WORDLESS, 'begin', 'end', 'suspend', 'pledge']);

/** Acts that even a statement has a plain word for; what else a statement does is often read between the words. */
const PLAIN: ReadonlySet<Act> = new Set(['thank', 'reject', 'order', 'deny', 'end', 'suspend', 'threaten']);

interface ActsSaid {
  /** Acts by any word: verb, noun, reporting verb with a noun phrase, "must". */
  readonly all: ReadonlySet<Act>;
  /** Acts by a verb alone. */
  readonly verbs: ReadonlySet<Act>;
}

function actsSaid({ lexemes, language }: ClaimLexemes): ActsSaid {
  const all = new Set<Act>();
  const verbs = new Set<Act>();
  for (const { value } of lexemes) {
    if (value.role === 'act') {
      all.add(value.act);
      if (value.form === 'verb' || value.form === 'passive') verbs.add(value.act);
    } else if (value.role === 'cue') {
      const act = language.claims.cueActs[value.cue];
      if (act !== undefined) all.add(act);
    } else if (value.role === 'must') all.add('urge');
    else if (value.role === 'matter' && value.form !== 'noun' && typeof value.slots.act === 'string') all.add(value.slots.act as Act);
  }
  return { all, verbs };
}

export const actWords: Rule = {
  id: 'act/words',
  severity: 'error',
  summary: 'The evidence has a word for the act, and where the act needs none, no verb of another act.',
  failing: 'act "reject" on the evidence "the two sides agreed"',
  passing: 'act "agree" on the evidence "the two sides agreed"',
  *check(context): Generator<Problem> {
    for (const claim of context.claims) {
      const { act, kind } = claim.value;
      const words = kind === 'statement' && !PLAIN.has(act) ? undefined : evidenceWords(claim.value, context);
      if (words === undefined || Object.keys(words.language.claims.acts).length === 0) continue;
      const said = actsSaid(words);
      const against = [...said.verbs].filter((verb) => !NEUTRAL.has(verb));
      const isBorneOut = said.all.has(act) || (WORDLESS.has(act) && against.length === 0);
      if (!isBorneOut)
        yield { path: below(claim, 'act'), args: { quote: words.words.replaceAll('\n', ' … '), said: [...said.all], recorded: act } };
    }
  },
};
