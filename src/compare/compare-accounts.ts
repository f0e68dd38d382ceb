import type { Dossier } from '../kinds/claim';
import { compareSlots } from './compare-slots';
import type { Comparison, Matter } from './comparison';
import { groupBy } from './group-by';
import { groupMatters, type Placed } from './group-matters';
import { tellerOf } from './teller-of';
import { type World, worldOf } from './world';

export interface CompareOptions {
  /** Two claims whose times lie further apart than this many days are of different matters. 7 where not given. */
  readonly withinDays?: number;
  /** For whom an actor acts, by id, where the dossiers don't say: `{ 'vladimir-putin': 'russia' }`. What a president agrees and what his state agrees is then one matter. */
  readonly actsFor?: Readonly<Record<string, string>>;
}

function matterOf(placed: readonly Placed[], dossiers: readonly Dossier[], world: World): Matter {
  const accountOf = ({ claim, dossier }: Placed) => {
    const { document } = claim.evidence[0]!;
    const told = dossiers[dossier]!.documents.find(({ id }) => id === document);
    return { teller: tellerOf(claim, told), dossier, document };
  };
  const accounts = groupBy(placed, accountOf);
  const told = placed.map((each) => ({ claim: each.claim, account: accounts.findIndex((account) => account.includes(each)) }));
  return {
    kind: placed[0]!.claim.kind,
    accounts: accounts.map((account) => ({ ...accountOf(account[0]!), claims: account.map(({ claim }) => claim.id) })),
    slots: compareSlots(told, world),
  };
}

/**
 * Sets the accounts of one dossier or of several side by side: for each matter who tells of it, what they agree on, what they differ in and what one says alone,
 * slot by slot, each value with its quotes. Nothing is merged and nobody is believed: every claim stays under its teller, in exactly one matter.
 *
 * Claims are of one matter when they are of one kind and linked, or share parties, and no place, subject or time speaks against it.
 *
 * @example
 * const [exchange] = compareAccounts([dossier, otherDossier]).matters.filter((matter) => matter.kind === 'prisoner-exchange');
 * exchange!.slots.find(({ slot }) => slot === 'perSide')?.verdict; // → 'same'
 * exchange!.slots.find(({ slot }) => slot === 'time')?.verdict; // → 'differs'
 */
export function compareAccounts(dossiers: Dossier | readonly Dossier[], { withinDays = 7, actsFor = {} }: CompareOptions = {}): Comparison {
  const all = [dossiers].flat() as readonly Dossier[];
  const world = worldOf(all, actsFor);
  return { matters: groupMatters(all, world, withinDays).map((matter) => matterOf(matter, all, world)) };
}
