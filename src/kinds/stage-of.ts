import type { Act, Kind, Stage } from '../model/vocabulary';

/** Of acts that only say, thank, accuse or assess there is no stage. */
export const STAGE_OF_ACT: Readonly<Partial<Record<Act, Stage>>> = {
  hold: 'completed',
  agree: 'agreed',
  propose: 'proposed',
  support: 'proposed',
  pledge: 'pledged',
  plan: 'planned',
  order: 'ordered',
  urge: 'proposed',
  'carry-out': 'completed',
  begin: 'under-way',
  end: 'ended',
  suspend: 'suspended',
  reject: 'rejected',
};

/** What the stage of a claim is read from. */
export interface Staged {
  readonly kind: Kind;
  readonly act: Act;
  readonly polarity: 'affirmed' | 'negated';
}

/**
 * How far the matter of a claim has got: a pure function of its act and kind, never stored.
 * A negated act reaches no stage ("they did not agree" is not `agreed`), and what is only said, thanked for or assessed has none: `undefined`.
 *
 * @example
 * stageOf({ kind: 'ceasefire', act: 'agree', polarity: 'affirmed' }); // → 'agreed'
 * stageOf({ kind: 'ceasefire', act: 'agree', polarity: 'negated' }); // → undefined
 */
export function stageOf(claim: Staged): Stage | undefined {
  if (claim.polarity === 'negated' || claim.kind === 'statement') return undefined;
  return Object.hasOwn(STAGE_OF_ACT, claim.act) ? STAGE_OF_ACT[claim.act] : undefined;
}
