import type { NumberMention } from '../mentions';

/** A numeral in the making: its tokens from `first`, its span from `start`. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly value: number;
  readonly form: NumberMention['form'];
  readonly digits: boolean;
}
