import type { Said, SlotComparison, Verdict } from './comparison';
import type { Placed } from './group-matters';
import { isCompatible } from './is-compatible';
import { slotValuesOf } from './slot-values';
import type { World } from './world';

interface SlotRecord {
  readonly value: unknown;
  readonly said: Said[];
}

const keyOf = (value: unknown): string => JSON.stringify(value);

function verdictOf(records: readonly SlotRecord[], world: World): Verdict {
  const tellers = [...new Set(records.flatMap(({ said }) => said.map(({ account }) => account)))];
  if (tellers.length === 1) return 'only';
  const wordOf = (account: number) => records.filter(({ said }) => said.some((word) => word.account === account));
  if (tellers.every((account) => wordOf(account).length === records.length)) return 'same';
  const matched = (mine: readonly SlotRecord[], theirs: readonly SlotRecord[]) =>
    mine.every((a) => theirs.some((b) => isCompatible(a.value, b.value, world)));
  return tellers.every((mine) => tellers.every((theirs) => matched(wordOf(mine), wordOf(theirs)))) ? 'compatible' : 'differs';
}

/** The slots of a matter, each with every value and who says it. `accountOf` gives the index of a claim's account. */
export function compareSlots(matter: readonly Placed[], accountOf: (placed: Placed) => number, world: World): SlotComparison[] {
  const slots = new Map<string, Map<string, SlotRecord>>();
  for (const placed of matter) {
    for (const { slot, value, quotes } of slotValuesOf(placed.claim)) {
      const records = slots.get(slot) ?? new Map<string, SlotRecord>();
      slots.set(slot, records);
      const record = records.get(keyOf(value)) ?? { value, said: [] };
      records.set(keyOf(value), record);
      record.said.push({ account: accountOf(placed), claim: placed.claim.id, quotes });
    }
  }
  return [...slots].map(([slot, records]) => {
    const values = [...records.values()];
    return { slot, verdict: verdictOf(values, world), values };
  });
}
