import { refsOf } from '../actors/discourse';
import { actorsIn, oneOrMore, type Window } from '../clauses/window';
import type { Slots } from '../content';
import { meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Who threatens whom: «تهديد طهران بتدمير إسرائيل», "Iranian threats to Israel". */
export function threatSlots(window: Window, act: string): Slots {
  const threatens = act === 'threaten' || ((act === 'pledge' || act === 'plan') && window.matterIsVerb);
  const behind = actorsIn(window, [undefined, 'of', 'in', 'to', 'against', 'from', 'by', 'other'], {
    adjectives: true,
    // «لن ترضخ للتهديدات»: the verb's words hold the noun, and whose threats they are stands behind it
    from: window.matterIsVerb && !threatens ? window.matter.first : window.matter.first - 4,
  }).filter((ref) => ref.start !== undefined && !window.agents.some((agent) => agent.start === ref.start));
  if (threatens && window.agents.length > 0) {
    const against = window.groups
      .filter(
        (group) =>
          group.from >= (window.said.by === 'speaker' ? window.first : window.matter.next) &&
          group.next <= window.next &&
          !group.adjective &&
          !isBehindThat(window, group.from),
      )
      .flatMap((group) => refsOf(group, window.discourse, window.speaker))
      .find((ref) => ![...window.agents, ...window.owners].some((agent) => agent.actor === ref.actor));
    return { by: oneOrMore(window.owners.length > 0 ? window.owners : window.agents), against: against ?? 'unknown' };
  }
  // "warned Israel of dire consequences": whoever warns threatens whoever is warned
  const warned = act === 'warn' && window.agents.length > 0 ? behind.find((ref) => isWarned(window, ref.start!)) : undefined;
  if (warned !== undefined || (window.said.needs === 'warned' && act === 'warn' && window.agents.length > 0))
    return { by: oneOrMore(window.agents), against: warned ?? 'unknown' };
  // «ستدفع إسرائيل الثمن»: the subject is whom it threatens
  if (window.said.by === 'speaker') {
    const [menaced] = actorsIn(window, [undefined, 'to', 'against'], { from: window.first });
    return { by: 'unknown', against: menaced ?? 'unknown' };
  }
  // «угроз в адрес Тегерана»
  const [aimed] = actorsIn(window, ['against'], { from: window.matter.next });
  if (aimed !== undefined) return { by: behind.find((ref) => ref.actor !== aimed.actor) ?? 'unknown', against: aimed };
  // «Рух полюватиме на військових», «تهديد أمن واستقرار كينيا»: who threatens is not named, and who stands behind the verb, or whose safety the noun holds, is threatened
  if ((threatens && window.matterIsVerb) || window.said.of === 'on') {
    const { end } = window.scene.tokens[window.matter.next - 1]!;
    return { by: behind.find(({ start }) => start! < end) ?? 'unknown', against: behind.find(({ start }) => start! >= end) ?? 'unknown' };
  }
  const by = behind[0];
  return { by: by ?? 'unknown', against: behind.find((ref) => ref.actor !== by?.actor) ?? 'unknown' };
}

/** Whoever stands between the verb of warning and what it warns of, where verbs stand first, or right behind the verb. */
const isWarned = ({ scene, matter, head, said }: Window, start: number): boolean =>
  isVerbFirst(scene)
    ? said.needs === 'warned' && start < scene.tokens[matter.first]!.start
    : head !== undefined && start === scene.tokens[head.next]?.start;

/** «هدد بأن روسيا …»: who acts in what is threatened. */
function isBehindThat({ scene, matter }: Window, to: number): boolean {
  for (let at = matter.next; at < to; at += 1) if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return isVerbFirst(scene);
  return false;
}
