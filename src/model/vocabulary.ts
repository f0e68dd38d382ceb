/**
 * The closed vocabularies of a claim, free of any library, so that queries and readers can use them without zod.
 * Acts and stages follow PLOVER 2.0's reading of events (Halterman et al. 2023); certainty and polarity follow FactBank (Saurí & Pustejovsky 2009).
 */

export { SCHEMA_VERSION } from './schema-version';
export { DOMAINS, TOPICS } from './topics';

export const LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const KINDS = [
  'talks',
  'ceasefire',
  'settlement',
  'prisoner-exchange',
  'handover',
  'assurance',
  'cooperation',
  'arms-control',
  'threat',
  'sports-event',
  'sanctions',
  'aid',
  'attack',
  'visit',
  'statement',
] as const;
export type Kind = (typeof KINDS)[number];

export const ACTS = [
  'hold',
  'agree',
  'propose',
  'support',
  'pledge',
  'plan',
  'order',
  'urge',
  'carry-out',
  'begin',
  'end',
  'suspend',
  'reject',
  'oppose',
  'accuse',
  'warn',
  'threaten',
  'deny',
  'thank',
  'assess',
] as const;
export type Act = (typeof ACTS)[number];

export const STAGES = [
  'proposed',
  'agreed',
  'ordered',
  'pledged',
  'planned',
  'under-way',
  'completed',
  'suspended',
  'ended',
  'rejected',
] as const;
export type Stage = (typeof STAGES)[number];

export const POLARITIES = ['affirmed', 'negated'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a reporting word does, whatever its language: the PARC 3.0 cue, reduced to its meaning. */
export const CUES = [
  'say',
  'report',
  'announce',
  'confirm',
  'stress',
  'add',
  'deny',
  'write',
  'note',
  'claim',
  'warn',
  'explain',
  'believe',
  'recall',
  'promise',
  'ask',
  'answer',
  'accuse',
  'according-to',
] as const;
export type Cue = (typeof CUES)[number];

export const MODES = ['direct', 'indirect'] as const;
export type Mode = (typeof MODES)[number];

export const BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

export const TIME_BOUNDS = ['on', 'before', 'after', 'from', 'until'] as const;
export type TimeBound = (typeof TIME_BOUNDS)[number];

export const PRECISIONS = ['century', 'decade', 'year', 'quarter', 'season', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const ACTOR_TYPES = ['person', 'state', 'institution', 'armed-force', 'organisation', 'league', 'group'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const PLACE_TYPES = ['country', 'region', 'city', 'sea', 'river', 'site', 'supranational-region', 'other'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export const LINK_TYPES = ['identical', 'supports', 'contradicts', 'supersedes', 'derivedFrom'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const PROVENANCE_METHODS = ['curated', 'rules', 'model'] as const;
export type ProvenanceMethod = (typeof PROVENANCE_METHODS)[number];

/** A value the text leaves open is `unknown`, one it denies is `none`; neither is a missing field. */
export const OPEN_VALUES = ['unknown', 'none'] as const;
export type OpenValue = (typeof OPEN_VALUES)[number];

/** Persons as they are counted and handed over: the units of an exchange and the roles of a handover. */
export const PERSON_ROLES = ['soldier', 'prisoner', 'civilian', 'hostage', 'child', 'diplomat', 'body', 'detainee'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const MEDIUMS = ['phone', 'video', 'in-person', 'letter'] as const;
export const LEVELS = ['leaders', 'ministers', 'technical', 'delegations'] as const;
export const EXTENTS = ['full', 'partial'] as const;
export const PERMANENCES = ['temporary', 'permanent'] as const;
export const TARGETS = ['energy', 'transport', 'infrastructure', 'maritime', 'civilian', 'air'] as const;
export const QUALITIES = ['lasting', 'comprehensive', 'just', 'peaceful'] as const;
export const CONDITIONS = ['wounded', 'seriously-wounded', 'ill', 'elderly'] as const;
export const GESTURES = ['goodwill', 'humanitarian'] as const;
export const ASSURANCES = ['life', 'dignified-treatment', 'safe-passage', 'security', 'humane-treatment', 'no-force'] as const;
export const ARMS = ['strategic-weapons', 'nuclear-weapons', 'missiles', 'chemical-weapons', 'weapons'] as const;
export const SPORTS = [
  'ice-hockey',
  'football',
  'basketball',
  'volleyball',
  'handball',
  'tennis',
  'boxing',
  'athletics',
  'chess',
  'olympics',
  'wrestling',
  'figure-skating',
] as const;
export const SANCTION_CHANGES = ['impose', 'lift', 'extend', 'ease', 'threaten'] as const;
export const AID_KINDS = ['military', 'humanitarian', 'intelligence', 'financial', 'reconstruction'] as const;
export const AID_CHANGES = ['give', 'increase', 'stop', 'suspend', 'resume'] as const;
