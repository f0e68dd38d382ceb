export * from './fold';
export * from './lexicon';
export * from './sentences';
export * from './tokens';
