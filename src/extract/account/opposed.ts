import type { Ref } from '../actors/discourse';
import type { Draft } from '../draft';

/** «اتهمت الهند باكستان بـ…», "Israel struck Iran": two bodies or states, one of which does something to the other. */
export function opposed({ agents, content }: Draft): readonly Ref[] {
  const other = [content.on, content.by, content.against]
    .map((value) => value as Partial<Ref> | undefined)
    .find((ref) => ref?.actor !== undefined && ref.start !== undefined && ref.type !== undefined && ref.actor !== agents[0]?.actor);
  const pair = agents.length === 1 && other !== undefined ? [agents[0]!, other as Ref] : [];
  return pair.every(({ start, type }) => start !== undefined && OPPOSED.has(type)) ? pair : [];
}

const OPPOSED: ReadonlySet<string> = new Set(['state', 'armed-force', 'group', 'organisation']);
