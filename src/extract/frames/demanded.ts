import { understood } from '../clauses/clause';
import { impersonal } from './agents';
import type { Case, Decision } from './case';

/**
 * What must be is demanded by who says so, whoever is to do it. A cue that demands by itself ("stressed that …") becomes the act; "said that …" stays a link. Where the text itself says
 * what must be, whoever signs it demands it.
 */
export function demanded({ clause, chain, matter }: Case): Decision {
  const { scene, discourse, groups } = clause;
  const link = chain.at(-1);
  if (link === undefined) {
    const { author } = discourse;
    const agents =
      author.length > 0
        ? author.map((ref) => understood(ref, 'title'))
        : impersonal('urge', matter.matter!.kind, discourse, chain, groups, matter);
    return { act: 'urge', agents, chain };
  }
  const consumed = link.speakers.length > 0 && scene.reading.language.claims.cueActs[link.cue] === 'urge';
  return {
    act: 'urge',
    agents: link.speakers.map((ref) => understood(ref)),
    chain: consumed ? chain.slice(0, -1) : chain,
    ...(consumed ? { from: link.first } : {}),
  };
}
