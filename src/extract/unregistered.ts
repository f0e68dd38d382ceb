import type { ActorMention } from '../read/mentions';
import { slugOfName } from '../read/names';
import type { Placed, Run, Scene } from './scene';

/** Words of a text as a mention of somebody whom no table knows. */
export function unregisteredMention({ tokens, reading }: Scene, { first, next }: Run, type: ActorMention['type']): Placed<ActorMention> {
  const { start } = tokens[first]!;
  const { end } = tokens[next - 1]!;
  const text = reading.text.slice(start, end);
  return {
    kind: 'actor',
    actor: slugOfName(text),
    type,
    form: 'unregistered',
    unregistered: true,
    start,
    end,
    text,
    name: { start, end },
    first,
    next,
  };
}
