import { meaning, type Scene } from '../scene/scene';

/** «قصف إسرائيل للمخيم»: behind who strikes stands what is struck, with its preposition; not how long it lasts: «قصف غزة لليوم الثالث». */
export function isStruckBehind({ tokens, syntax, reading, timeAt }: Scene, at: number): boolean {
  const { proclitics, stretches = [] } = reading.language.claims.syntax;
  const { text, kind } = tokens[at] ?? { text: '', kind: 'mark' };
  if (kind !== 'word' || timeAt(at) !== undefined || meaning(syntax.get(at), 'during') !== undefined) return false;
  const rests = Object.entries(proclitics).flatMap(([glue, relation]) =>
    relation === 'to' && text.startsWith(glue) && text.length > glue.length + 2 ? [text.slice(glue.length)] : [],
  );
  return rests.length > 0 && !rests.some((rest) => stretches.includes(rest)) && syntax.get(at)?.offset !== 0;
}
