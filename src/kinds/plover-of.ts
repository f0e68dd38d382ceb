import type { Act, Kind } from '../model/vocabulary';

/** The 16 event types of PLOVER 2.0 (Halterman et al., "PLOVER and POLECAT", 2023) that this library can give. */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** Acts that mean the same event whatever the matter. */
const OF_ACT: Readonly<Partial<Record<Act, PloverType>>> = {
  agree: 'AGREE',
  pledge: 'AGREE',
  plan: 'AGREE',
  propose: 'REQUEST',
  urge: 'REQUEST',
  support: 'SUPPORT',
  thank: 'SUPPORT',
  reject: 'REJECT',
  deny: 'REJECT',
  oppose: 'ACCUSE',
  accuse: 'ACCUSE',
  warn: 'THREATEN',
  threaten: 'THREATEN',
};

/** What doing, beginning or ordering the matter itself is. */
const OF_KIND: Readonly<Partial<Record<Kind, PloverType>>> = {
  talks: 'CONSULT',
  visit: 'CONSULT',
  ceasefire: 'RETREAT',
  settlement: 'AGREE',
  'prisoner-exchange': 'RETREAT',
  handover: 'RETREAT',
  assurance: 'CONCEDE',
  cooperation: 'COOPERATE',
  'arms-control': 'RETREAT',
  threat: 'THREATEN',
  'sports-event': 'COOPERATE',
  sanctions: 'SANCTION',
  aid: 'AID',
  attack: 'ASSAULT',
};

/** Ending or suspending turns some matters into their opposite: a truce called off is a threat of force, sanctions lifted are a concession. */
const OF_END: Readonly<Partial<Record<Kind, PloverType>>> = {
  ceasefire: 'THREATEN',
  aid: 'SANCTION',
  sanctions: 'CONCEDE',
  attack: 'RETREAT',
  cooperation: 'SANCTION',
  talks: 'REJECT',
};

/**
 * The PLOVER 2.0 event type of a claim, a function of act and kind; `undefined` where the claim tells no event (an assessment, a plain statement, a negated act).
 *
 * @example
 * ploverOf({ kind: 'talks', act: 'hold', polarity: 'affirmed' }); // → 'CONSULT'
 * ploverOf({ kind: 'ceasefire', act: 'support', polarity: 'affirmed' }); // → 'SUPPORT'
 */
export function ploverOf(claim: {
  readonly kind: Kind;
  readonly act: Act;
  readonly polarity: 'affirmed' | 'negated';
}): PloverType | undefined {
  if (claim.polarity === 'negated') return undefined;
  if (claim.act === 'end' || claim.act === 'suspend') return OF_END[claim.kind] ?? 'REJECT';
  return OF_ACT[claim.act] ?? (claim.act === 'assess' ? undefined : OF_KIND[claim.kind]);
}
