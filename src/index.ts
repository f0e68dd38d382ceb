/**
 * Who said what, on the record: the types of a dossier, pure queries over it, and the comparison of accounts.
 * This entry loads no library: the closed lists are in `onrecord/vocabulary`, validate with `onrecord/schema`, extract with `onrecord/extract`, show with `onrecord/factbox`.
 */
export * from './compare';
export type { Claim, ClaimOf, Dossier } from './kinds/claim';
export type { Actor, Aliases, Names, Place } from './model/actor';
export type { Attribution, AttributionLink } from './model/attribution';
export type { ClaimLink, Provenance } from './model/claim';
export type { Document } from './model/document';
export type { Finding, Severity } from './model/finding';
export type { Quote } from './model/quote';
export type { ActorRef, Duration, PlaceRef, Quantity, TimeValue } from './model/values';
export type {
  Act,
  ActorType,
  Bound,
  Certainty,
  Cue,
  Kind,
  LanguageCode,
  LinkType,
  Mode,
  OpenValue,
  PersonRole,
  PlaceType,
  Polarity,
  Precision,
  ProvenanceMethod,
  Stage,
  TimeBound,
} from './model/vocabulary';
export * from './query';
