export * from './fold';
export * from './lexicon';
export type { Apart, LexiconMatch } from './patterns';
export * from './sentences';
export type { Morphology } from './splits';
export * from './tokens';
export type { Bits } from './trie';
export { inLatin } from './unmix';
export * from './words';
