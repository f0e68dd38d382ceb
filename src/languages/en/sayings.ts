import type { Cue } from '../../model/vocabulary';

/** Verbs that report only before a that-clause of their own; otherwise they tell deeds, or nothing that is said. */
export const sayings = {
  say: [
    'boast~v|brag~v|bragged|bragging|complain~v|vent~v|grumbl~e|moan~v|recount~v|narrat~e|stipulat~e|confid~e|interject~v|divulg~e|leak~v|blurt~v that',
    'let it be known that',
    'chim~e in that',
    'blurt~v out that',
    'testif~y that',
    'learn~v|learnt|establish~v|specif~y|ascertain~v|discover~v that',
    'summ~v|sum|sums up that',
    'continu~e|concur|concurs|concurred|concurring that',
    // "…, the readout concluded."
    'concluded|concludes|recount~v|complain~v|boast~v|testif~y|concurred .',
  ],
  note: ['hint~v|impl~y|insinuat~e|intimat~e|signal~v|signalled|signalling that', 'point~v to the fact that'],
  confirm: ['attest~v|certif~y|verif~y that'],
  warn: ['raised|raises|raising|sounded|sounds|sounding the|an alarm that'],
  believe: [
    'lament~v|doubt~v|speculat~e|conclud~e|suspect~v|guess~v|reason~v|theoris~e|theoriz~e|reckon~v|figur~e|judg~e|assess~v|project~v|anticipat~e|envisag~e that',
    'forecast|forecasts|forecasting|foresaw|foresees|foreseeing|understood|understands|suggest~v|deduc~e|surmis~e that',
    'remained|remains|remain|sounded|felt|feels convinced|confident|hopeful|certain|sure|adamant|optimistic|sceptical|skeptical that',
  ],
  recall: ['remember~v that'],
  promise: ['promis~e|vow~v|pledg~e|swore|swears|swear|swearing that'],
  deny: ['disput~e that'],
  answer: ['respond~v|counter~v|object~v|protest~v that', 'shot|hit|hits back that'],
} as const satisfies Partial<Record<Cue, readonly string[]>>;
