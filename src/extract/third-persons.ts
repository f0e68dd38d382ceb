import type { Discourse, Ref } from './discourse';
import type { Draft } from './draft';

const isAuthor = ({ actor }: Ref, { author }: Pick<Discourse, 'author'>): boolean =>
  author.length === 1 && author[0]!.type === 'person' && author[0]!.actor === actor;

/** Those whom a pronoun or a verb of the third person may go on with: nobody who speaks as "I" in an address of one author. */
export const thirdPersons = (refs: readonly Ref[], discourse: Pick<Discourse, 'author'>): readonly Ref[] =>
  refs.length === 1 && isAuthor(refs[0]!, discourse) ? [] : refs;

/** «Говорив із Макроном. Він підтримав …»: of two who talked, the one who is not the author. */
export function talkedWith(found: readonly Draft[], discourse: Pick<Discourse, 'author'>): readonly Ref[] {
  const agents = found.findLast(({ kind, act }) => kind === 'talks' && act === 'hold')?.agents ?? [];
  const others = agents.filter((ref) => !isAuthor(ref, discourse));
  return agents.length === 2 && others.length === 1 && others[0]!.type === 'person' ? others : [];
}
