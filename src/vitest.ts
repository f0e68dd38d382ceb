/**
 * Matchers for tests of dossiers: import this module in a setup file of vitest, or in a test, and `expect` has them.
 *
 * @module
 */
import { expect } from 'vitest';
import {
  type ExpectedQuantity,
  toBeAttributedTo,
  toBeDoneBy,
  toBeOn,
  toHaveDuration,
  toHaveQuantity,
} from './check/matchers/claim-matchers';
import { type GroundedOptions, type PassOptions, toBeGrounded, toPassChecks } from './check/matchers/dossier-matchers';

export type { ExpectedQuantity, GroundedOptions, PassOptions };

/** The matchers, for `expect.extend` of another runner. */
export const matchers = { toBeGrounded, toPassChecks, toHaveQuantity, toHaveDuration, toBeOn, toBeAttributedTo, toBeDoneBy };

export interface DossierMatchers<R = void> {
  /** Every quote of the dossier is what its text says, and every value is what its quote says: `expect(dossier).toBeGrounded({ texts: { article } })`. */
  toBeGrounded(options: GroundedOptions): R;
  /** `check` finds no error in the dossier; with `failOn: 'warning'`, no warning either. */
  toPassChecks(options?: PassOptions): R;
  /** The claim holds this number, or a quantity with these fields: `expect(claim).toHaveQuantity({ value: 175, unit: 'prisoner', per: 'side' })`. */
  toHaveQuantity(expected: ExpectedQuantity): R;
  /** The claim holds this ISO 8601 duration: `expect(claim).toHaveDuration('P30D')`. */
  toHaveDuration(expected: string): R;
  /** The matter of the claim is on the date or in the interval: `expect(claim).toBeOn('2025-03-19')`. */
  toBeOn(date: string): R;
  /** The attribution chain has these speakers, outermost first; none for the document's own voice: `expect(claim).toBeAttributedTo('kremlin')`. */
  toBeAttributedTo(...speakers: readonly string[]): R;
  /** The agents of the claim are these and no others: `expect(claim).toBeDoneBy('russia', 'ukraine')`. */
  toBeDoneBy(...actors: readonly string[]): R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameter must be that of the interface it merges with
  interface Matchers<T = any> extends DossierMatchers<T> {}
}

expect.extend(matchers);
