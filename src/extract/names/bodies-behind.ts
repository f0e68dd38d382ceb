import type { ActorMention } from '../../read/mentions';
import { slugOfName } from '../../read/names';
import { meaning, type Placed, type Run, type Scene } from '../scene/scene';

const LONGEST = 9;

/**
 * Bodies that no registry has, told by where they stand: «…, повідомило Головне управління розвідки». A phrase in capitals right behind a verb of saying, which itself stands behind a
 * comma or behind what the report is about, is who says it.
 */
export function bodiesBehind(scene: Scene): Placed<ActorMention>[] {
  const { tokens, syntax, reading } = scene;
  const found: Placed<ActorMention>[] = [];
  let index = 0;
  for (const item of scene.predicates) {
    while (index < scene.sentences.length && scene.sentences[index]!.next <= item.first) index += 1;
    const sentence = scene.sentences[index];
    if (sentence === undefined || meaning(item, 'cue')?.form !== 'verb' || item.first <= sentence.first) continue;
    const opened =
      meaning(syntax.get(sentence.first), 'relation')?.relation === 'about' ||
      meaning(syntax.get(sentence.first), 'retelling') !== undefined;
    const mark = tokens[item.first - 1]!.text;
    if (!opened && mark !== ',' && mark !== '-') continue;
    const first = item.next;
    if (first >= sentence.next || !isCapital(scene, first) || scene.nameAt(first) !== undefined) continue;
    let next = first;
    while (next < sentence.next && next - first < LONGEST && !ends(scene, next)) next += 1;
    if (next - first < 2 && !isAcronym(scene, first)) continue;
    const { start } = tokens[first]!;
    const { end } = tokens[next - 1]!;
    const text = reading.text.slice(start, end);
    const actor = slugOfName(text);
    if (actor !== '')
      found.push({
        kind: 'actor',
        start,
        end,
        text,
        first,
        next,
        actor,
        type: 'organisation',
        form: 'unregistered',
        name: { start, end },
        unregistered: true,
      });
  }
  return found;
}

function isCapital({ reading, tokens }: Scene, at: number): boolean {
  const token = tokens[at]!;
  const letter = reading.text[token.start] ?? '';
  return token.kind === 'word' && letter !== letter.toLowerCase();
}

/** «УНН»: several capitals, and nothing else. */
function isAcronym({ reading, tokens }: Scene, at: number): boolean {
  const word = reading.text.slice(tokens[at]!.start, tokens[at]!.end);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** A mark, a time or a word that opens another clause ends the phrase. */
function ends(scene: Scene, at: number): boolean {
  if (scene.tokens[at]!.kind === 'mark' || scene.timeAt(at) !== undefined) return true;
  const item: Run | undefined = scene.predicateAt(at);
  const cue = item === undefined ? undefined : meaning(scene.predicateAt(at), 'cue');
  return (
    cue?.form === 'verb' ||
    // «передаёт УНН со ссылкой на …», «сообщили телеканалу в пресс-службе …»
    cue?.form === 'adverbial' ||
    meaning(scene.syntax.get(at), 'relation')?.relation === 'in' ||
    meaning(scene.syntax.get(at), 'complementiser') !== undefined ||
    meaning(scene.syntax.get(at), 'conjunction') !== undefined
  );
}
