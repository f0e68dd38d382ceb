import type { Slotted } from '../words/claims';

/** Time that is given to somebody to do something: who gives it demands that. */
export const deadlines = [
  'give|gives|gave|given|giving … hours|days|week|weeks|fortnight|month|months|until to',
  'set|sets|setting (…) deadline for|to',
] as const satisfies readonly Slotted[];

/** What is not yielded to, with the negation: "will not bow to threats". */
export const defiance = [
  'not|never bow|bend|yield|cave|kneel|surrender|succumb|submit|capitulate|give (in) to|before',
  'not|never be intimidated|cowed|bullied|blackmailed|deterred|swayed by',
  'turn|turns|turned|turning … down',
  'call|calls|called|calling … off',
] as const satisfies readonly Slotted[];

/** How near a matter is: "are close to a deal". */
export const nearness = [
  'is|are|was|were|be|been|come|comes|came|remain|remains|get|gets|getting|move|moves|moving|moved|edge|edges|edging|edged (now|very|still|already) close|closer|near|nearer to',
  'is|are|was|were on (the) verge|brink|cusp of',
] as const satisfies readonly Slotted[];
