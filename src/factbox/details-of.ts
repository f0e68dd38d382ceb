import { type AnyLayout, partsOf } from '../kinds/box-layout';
import type { Claim } from '../kinds/claim';
import { computedEnd } from './computed-end';
import { dotted, raised } from './phrases';
import type { Scene } from './scene';
import { showValue } from './show-value';
import type { Detail, Part } from './view';

type Content = Readonly<Record<string, unknown>>;

const idsOf = (refs: unknown): string =>
  [refs]
    .flat()
    .map((ref) => (ref as { actor?: string } | undefined)?.actor)
    .sort()
    .join();

/**
 * What a claim says, one detail a slot, in the order of its kind's layout: the agents by their act first, then every slot the content has, the end of a truce where it can
 * be computed, and the condition. Agents who are also all the participants are told once. A slot the layout does not know is shown under its own name.
 */
export function detailsOf(claim: Claim, slots: AnyLayout, scene: Scene): Detail[] {
  const { phrases } = scene;
  const { act, kind, condition } = claim;
  const { casualties, ...given } = claim.content as Content;
  const end = kind === 'ceasefire' ? computedEnd(given, scene.phrases.add) : undefined;
  const content: Content = {
    ...given,
    ...(typeof casualties === 'object' ? casualties : { casualties }),
    ...(end && { end: { value: end, precision: 'day' } }),
  };
  const agents = new Map(claim.agents.map((agent) => [agent.actor, agent]));
  const isAffirmed = claim.polarity === 'affirmed';
  const isAgents = (slot: string): boolean => isAffirmed && idsOf(content[slot]) === idsOf(claim.agents);
  const isTold = (slot: string): boolean =>
    // "23 soldiers" has said it
    (slot === 'role' && (content.persons as { unit?: string } | undefined)?.unit === content.role) ||
    (slot === 'proposer' && act === 'propose' && isAgents(slot));
  const detail = (slot: string, label: string, value: unknown, terms?: string): Detail[] =>
    value === undefined || (Array.isArray(value) && !value[0])
      ? []
      : [{ slot, label, value: showValue(value, scene, terms), ...(end && slot === 'end' && { computed: true }) }];
  // labels of acts are written to follow others: "not agreed by"
  const by = raised(phrases.text(isAffirmed ? 'by' : 'not-by', { act: phrases.word('act', act) }), phrases.locale.code);
  const isHeld = act === 'hold' && isAgents('participants');
  const others = Object.keys(content).filter((slot) => !Object.hasOwn(slots, slot));
  return [
    ...detail('agents', by, isHeld ? [] : [...agents.values()]),
    ...[...Object.entries(slots), ...others.map((slot) => [slot, ''] as const)].flatMap(([slot, layout]) => {
      const [label, terms] = partsOf(slot, layout);
      const value = isTold(slot) ? undefined : content[slot];
      return detail(slot, phrases.word('slot', label), value, terms);
    }),
    ...detail('condition', phrases.text('slot.if'), condition),
  ];
}

/** The short of a claim: what its layout marks so, of what it has. */
export const headOf = (slots: AnyLayout, details: readonly Detail[]): Part[] =>
  dotted(details.map(({ slot, value }) => (slots[slot]?.[0] === '!' ? value : [])));
