/**
 * The closed vocabularies of a claim as lists (`KINDS`, `ACTS`, the words of each slot), and what a kind and an act come to: a stage, a PLOVER 2.0 event. Loads no library.
 *
 * @module
 */
export { type PloverType, ploverOf } from './kinds/plover-of';
export { type Staged, stageOf } from './kinds/stage-of';
export * from './model/vocabulary';
