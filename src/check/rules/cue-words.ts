import type { Act, Cue } from '../../model/vocabulary';
import { foldText } from '../../text';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { type ClaimLexemes, quoteWords } from '../words-of';

/** Words of a cue: a reporting word, with what belongs to it. */
const LONGEST = 5;
const WORDS = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

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
        const path = below(claim, 'attribution', index);
        if ((link.quote.exact?.match(WORDS)?.length ?? 0) > LONGEST)
          yield { path: below({ path }, 'quote'), args: { problem: 'long', quote: link.quote.exact } };
        // "it was noted", "it was stressed": a passive reports too, as the act it is
        const passives = new Set(
          words?.lexemes.flatMap(({ value }) => (value.role === 'act' && value.form === 'passive' ? [value.act] : [])),
        );
        // "Peskov: …": the colon says it, and so do «قوله» and «عن» before and behind whom an agency quotes
        if (link.cue === 'say' && (link.quote.exact === ':' || (words !== undefined && isQuoting(words)))) continue;
        const act = words?.language.claims.cueActs[link.cue];
        const told = link.cue === 'note' || (act !== undefined && passives.has(act)) || (link.cue === 'stress' && isStressed(words));
        if (said.size === 0 && passives.size > 0 && told) continue;
        if (said.size === 0 && isOfItsAct(words, link.cue, act)) continue;
        if (words !== undefined && Object.keys(words.language.claims.cues).length > 0 && !said.has(link.cue))
          yield { path: below({ path }, 'cue'), args: { quote: words.words, said: [...said], recorded: link.cue } };
      }
    }
  },
};

/** «Подчёркнуто»: a passive that stresses, whatever the act that it tells is. */
function isStressed(words: ClaimLexemes | undefined): boolean {
  const said = foldText(words?.words ?? '').trim();
  return words?.language.claims.syntax.stressed?.some((beginning) => said.includes(beginning)) ?? false;
}

/** Acts that their own verbs report with a that-word, though no cue means them. */
const OWN: Readonly<Partial<Record<Cue, Act>>> = { promise: 'pledge', warn: 'warn' };

/** «أعرب عن قناعته بأن», «تعهد بأن»: a verb that leaves what it tells to its noun, or that acts, reports behind a that-word. */
const isOfItsAct = (words: ClaimLexemes | undefined, cue: Cue, act: Act | undefined): boolean =>
  words?.lexemes.some(
    ({ value }) =>
      value.role === 'act' && (value.form === 'express' ? cue === 'believe' : value.form === 'verb' && value.act === (act ?? OWN[cue])),
  ) ?? false;

/** The words introduce whom somebody quotes. */
function isQuoting({ lexemes, words, language }: ClaimLexemes): boolean {
  const { quotedBehind = [] } = language.claims.syntax;
  return lexemes.some(({ value }) => value.role === 'quoting') || quotedBehind.includes(foldText(words).trim());
}
