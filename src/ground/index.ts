export * from './anchor-dossier';
export * from './anchor-quote';
export * from './describe-quote';
export * from './digest-of';
export * from './locate-quote';
export * from './sha256-hex';
