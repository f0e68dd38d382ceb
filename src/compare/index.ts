export { type CompareOptions, compareAccounts } from './compare-accounts';
export type { Account, Comparison, Matter, Said, SlotComparison, Teller, Verdict } from './comparison';
export { tellerOf } from './teller-of';
