import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import type { Placed, Run, Scene } from '../scene/scene';

/** Words of a text as a mention of somebody whom no table knows; what is written onto the first of them may be left out: «و». */
export function unregisteredMention(
  { tokens, reading }: Scene,
  { first, next }: Run,
  type: ActorMention['type'],
  onto = 0,
): Placed<ActorMention> {
  const start = tokens[first]!.start + onto;
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
