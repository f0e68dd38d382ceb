import type { Draft } from '../draft';
import type { Ref } from './discourse';

/** Who writes a text in their own name. */
export interface Authored {
  /** Who signs the statement that the title names: whom "I" and "we" stand for where nobody is quoted. */
  author: readonly Ref[];
  /** Whether the author speaks of themselves in it; undefined before an author is named. */
  address: boolean | undefined;
}

const isAuthor = ({ actor }: Ref, { author, address }: Authored): boolean =>
  address === true && author.length === 1 && author[0]!.type === 'person' && author[0]!.actor === actor;

/** Those whom a pronoun or a verb of the third person may go on with: nobody who speaks as "I" in an address of one author. */
export const thirdPersons = (refs: readonly Ref[], discourse: Authored): readonly Ref[] =>
  refs.length === 1 && isAuthor(refs[0]!, discourse) ? [] : refs;

/** «Говорив із Макроном. Він підтримав …»: of two who talked, the one who is not the author. */
export function talkedWith(found: readonly Draft[], discourse: Authored): readonly Ref[] {
  const agents = found.findLast(({ kind, act }) => kind === 'talks' && act === 'hold')?.agents ?? [];
  const others = agents.filter((ref) => !isAuthor(ref, discourse));
  return agents.length === 2 && others.length === 1 && others[0]!.type === 'person' ? others : [];
}
