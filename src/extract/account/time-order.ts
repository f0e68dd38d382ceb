import type { Act, Kind, Polarity } from '../../model/vocabulary';
import type { Draft } from '../draft';

/** Acts that speak of what is yet to come, and acts that tell of what is done. */
const AHEAD: ReadonlySet<Act> = new Set(['plan', 'pledge', 'propose']);
const BEHIND: ReadonlySet<Act> = new Set(['hold', 'carry-out']);
/** What is announced of these is still to be done: an exchange is not before its announcement. */
const DEEDS: ReadonlySet<Kind> = new Set(['prisoner-exchange', 'handover']);
const DECIDED: ReadonlySet<Act> = new Set(['agree', 'order']);

interface Told {
  readonly kind: Kind;
  readonly act: Act;
  readonly polarity: Polarity;
  readonly announced: boolean;
}

/** How a day or an interval of days contradicts what is told of it on the day it is told; a time of another precision never does. */
export function outOfOrder({ kind, act, polarity, announced }: Told, time: string, published: string): 'past' | 'future' | undefined {
  // by its act, or as a deed decided on and announced
  const isAhead = AHEAD.has(act) || (DEEDS.has(kind) && DECIDED.has(act) && announced);
  if (polarity === 'negated' || !(isAhead || BEHIND.has(act)) || !/^\d{4}-\d{2}-\d{2}/.test(time)) return undefined;
  const [from = '', to = from] = time.split('/').map((point) => point.slice(0, 10));
  if (isAhead && to < published) return 'past';
  return BEHIND.has(act) && from > published ? 'future' : undefined;
}

/** A claim without a time at which it cannot be: «передача солдат, попавших в плен 29 июля, может состояться»: the day is that of something else. */
export function inOrder(draft: Draft, published: string | undefined): Draft {
  const { time } = draft.content;
  if (published === undefined || typeof time !== 'object' || !('kind' in time) || time.kind !== 'time' || time.value === undefined)
    return draft;
  const { kind, act, polarity } = draft;
  const told = { kind, act, polarity, announced: draft.chain.some(({ cue }) => cue === 'announce') };
  if (outOfOrder(told, time.value, published) === undefined) return draft;
  const { time: _, ...others } = draft.content;
  return { ...draft, content: others };
}
