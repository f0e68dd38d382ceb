import type { QuantityWords } from '../words/quantities';

export const quantities = {} satisfies QuantityWords;
