import { foldText } from '../../text';
import { oneBefore } from '../scene/lists';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';

/** «в интервью Reuters», «у коментарі «Аль-Джазірі»»: the medium that somebody spoke to, who says nothing itself. */
export function isMedium(scene: Scene, first: number, floor: number): boolean {
  const { interviews } = scene.reading.language.claims.syntax;
  if (interviews === undefined) return false;
  const quoted = oneBefore(scene.tokens, first)?.text === '"';
  const noun = quoted ? first - 2 : first - 1;
  if (noun <= floor || scene.tokens[noun]?.kind !== 'word') return false;
  const { text } = scene.tokens[noun]!;
  if (meaning(itemEndingAt(scene, noun - 1), 'relation')?.relation !== 'in') return false;
  if (interviews.some((word) => foldText(word) === text)) return true;
  // «в комментарии «Интерфаксу»», but «в комментарии МИД»: a ministry's own
  return quoted && meaning(scene.syntax.get(noun), 'statement') !== undefined;
}
