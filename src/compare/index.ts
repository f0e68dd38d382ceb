export { type CompareOptions, compareAccounts } from './compare-accounts';
export type { Account, Comparison, Matter, Said, SlotComparison, Teller, Verdict } from './comparison';
export { type SlotValue, slotValuesOf } from './slot-values';
export { tellerOf } from './teller-of';
