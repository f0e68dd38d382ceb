import type { NameWords } from '../words/names';

export const names = {} satisfies NameWords;
