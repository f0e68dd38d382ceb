import type { Claim } from '../kinds/claim';
import type { Said, SlotComparison, Verdict } from './comparison';
import { groupBy } from './group-by';
import { isCompatible } from './is-compatible';
import { slotValuesOf } from './slot-values';
import type { World } from './world';

/** A claim with the index of its account. */
export interface Told {
  readonly claim: Claim;
  readonly account: number;
}

interface SlotRecord {
  readonly value: unknown;
  readonly said: Said[];
}

function verdictOf(records: readonly SlotRecord[], accounts: ReadonlySet<number>, world: World): Verdict {
  const words = [...accounts].map((account) => records.filter(({ said }) => said.some((word) => word.account === account)));
  if (!words[1]) return 'only';
  if (words.every((mine) => mine.length === records.length)) return 'same';
  const isMatched = words.every((theirs) => records.every((a) => theirs.some((b) => isCompatible(a.value, b.value, world))));
  return isMatched ? 'compatible' : 'differs';
}

/** The slots of a matter, each with every value and who says it. */
export function compareSlots(told: readonly Told[], world: World): SlotComparison[] {
  const words = told.flatMap(({ claim, account }) => slotValuesOf(claim).map((word) => ({ account, claim: claim.id, ...word })));
  return groupBy(words, ({ slot }) => slot).map((ofSlot) => {
    const values = groupBy(ofSlot, ({ value }) => value).map((same) => ({
      value: same[0]!.value,
      said: same.map(({ slot, value, ...said }) => said),
    }));
    const accounts = new Set(ofSlot.map(({ account }) => account));
    return { slot: ofSlot[0]!.slot, verdict: verdictOf(values, accounts, world), values };
  });
}
