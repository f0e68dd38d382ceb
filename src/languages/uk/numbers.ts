import type { NumberWords } from '../words/numbers';

export const numbers = { separators: { group: [','], decimal: ['.'] } } satisfies NumberWords;
