export * from './claim';
export { parseDossier } from './parse-dossier';
export { ploverOf } from './plover-of';
export { stageOf } from './stage-of';
