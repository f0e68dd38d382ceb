import type { AnyLayout } from '../kinds/box-layout';
import type { Claim } from '../kinds/claim';
import type { MessageId } from '../languages/words/messages';
import { computedEnd } from './computed-end';
import { showTime } from './show-time';
import { type Scene, showValue } from './show-value';
import type { Detail, Part } from './view';

const CASUALTIES = ['killed', 'wounded', 'missing'] as const;
type Content = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null;
const idsOf = (refs: unknown): string =>
  (Array.isArray(refs) ? refs : [refs])
    .map((ref: unknown) => (typeof ref === 'object' && ref !== null && 'actor' in ref ? String(ref.actor) : ''))
    .sort()
    .join();

/** "Supported by: …": the agents, labelled by what they do; first letter raised, since labels of acts are written to follow others. */
function agentsDetail(claim: Claim, scene: Scene): Detail[] {
  if (claim.agents.length === 0) return [];
  const { phrases } = scene;
  const act = phrases.has(`act.${claim.act}`) ? phrases.text(`act.${claim.act}`) : claim.act;
  const label = phrases.text(claim.polarity === 'negated' ? 'not-by' : 'by', { act });
  const [first = ''] = label;
  const seen = new Map(claim.agents.map((agent) => [agent.actor, agent]));
  return [
    {
      slot: 'agents',
      label: first.toLocaleUpperCase(phrases.locale.code) + label.slice(first.length),
      value: showValue([...seen.values()], undefined, scene),
    },
  ];
}

/** The end of a truce whose beginning and length are known. */
function endDetail({ time, duration }: Content, scene: Scene): Detail[] {
  if (typeof time !== 'object' || typeof duration !== 'object' || time === null || duration === null) return [];
  const end = computedEnd(time as Parameters<typeof computedEnd>[0], duration as Parameters<typeof computedEnd>[1]);
  if (end === undefined) return [];
  const value = showTime({ value: end, precision: 'day', bound: 'on' }, scene.phrases, scene.times);
  return [{ slot: 'end', label: scene.phrases.text('slot.end'), value, computed: true }];
}

/**
 * What a claim says, one detail a slot, in the order of its kind's layout: the agents by their act first, then every slot the content has, the end of a truce where it can
 * be computed, and the condition. Agents who are also all the participants are told once. A slot the layout does not know is shown under its own name.
 */
export function detailsOf(claim: Claim, layout: AnyLayout, scene: Scene): Detail[] {
  const { phrases } = scene;
  const content = claim.content as Content;
  const labelOf = (label: string): string => (phrases.has(`slot.${label}`) ? phrases.text(`slot.${label}` as MessageId) : label);
  const agents = idsOf(claim.agents);
  const isTold = (slot: string): boolean => {
    // "23 soldiers" has said it
    if (slot === 'role') return isObject(content.persons) && content.persons.unit === content.role;
    return slot === 'proposer' && claim.act === 'propose' && claim.polarity === 'affirmed' && idsOf(content[slot]) === agents;
  };
  const detail = (slot: string, label: string, terms?: string): Detail[] => {
    const value = content[slot];
    if (value === undefined || isTold(slot) || (Array.isArray(value) && value.length === 0)) return [];
    if (slot !== 'casualties') return [{ slot, label: labelOf(label), value: showValue(value, terms, scene) }];
    const counts = value as Content;
    return CASUALTIES.flatMap((each) =>
      counts[each] === undefined ? [] : [{ slot: each, label: labelOf(each), value: showValue(counts[each], undefined, scene) }],
    );
  };
  const isHeld = claim.act === 'hold' && claim.polarity === 'affirmed' && idsOf(content.participants) === agents;
  const placed = Object.entries(layout.slots).flatMap(([slot, { label, terms }]) => detail(slot, label, terms));
  const others = Object.keys(content).filter((slot) => !Object.hasOwn(layout.slots, slot));
  return [
    ...(isHeld ? [] : agentsDetail(claim, scene)),
    ...placed,
    ...others.flatMap((slot) => detail(slot, slot)),
    ...(claim.kind === 'ceasefire' ? endDetail(content, scene) : []),
    ...(claim.condition === undefined
      ? []
      : [{ slot: 'condition', label: phrases.text('slot.if'), value: showValue(claim.condition, undefined, scene) }]),
  ];
}

/** The short of a claim: the values of its layout's head, of those it has. */
export function headOf(layout: AnyLayout, details: readonly Detail[]): Part[] {
  const found = layout.head.flatMap((slot) => details.find((detail) => detail.slot === slot) ?? []);
  return found.flatMap(({ value }, index) => (index === 0 ? value : [{ type: 'text' as const, text: ' · ' }, ...value]));
}
