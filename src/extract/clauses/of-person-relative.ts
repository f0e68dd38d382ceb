import { meaning, type Run, type Scene } from '../scene/scene';

/** «з прем’єром Кішем, який пішов у травні»: the time stands in a relative clause about a person, whom the matter does not hold; and no verb of the claim stands in that clause. */
export function isOfPersonRelative({ tokens, syntax, nameAt }: Scene, from: number, time: Run, head: Run | undefined): boolean {
  for (let comma = time.first - 1; comma > from; comma -= 1) {
    if (tokens[comma]!.text !== ',') continue;
    if (meaning(syntax.get(comma + 1), 'relative') === undefined) return false;
    const told = nameAt(comma - 1);
    if (told?.kind !== 'actor' || told.type !== 'person') return false;
    return head === undefined || head.first < comma || head.first >= time.next;
  }
  return false;
}
