import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';

/**
 * «Лавров заявил, что Москва поддерживает перемирие, и призвал …»: in a language that declines nouns and sets its clauses off by commas, the verb of saying or the verb before it whose
 * subject goes on behind the that-clause, where no one else stands before the verb. A comma before "and" alone closes the clause; before "but", or behind a clause within that clause, the verb must have the
 * form of the outer one and not that of the inner one.
 */
export function returnsTo(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  links: ReadonlySet<Predicate>,
): Predicate | undefined {
  const { verbForms, adversatives = [] } = scene.reading.language.claims.syntax;
  if (verbForms === undefined || !predicate.finite || predicate.relative || predicate.from !== predicate.first) return undefined;
  const { tokens } = scene;
  const joining = itemEndingAt(scene, predicate.from - 1);
  const conjunction = meaning(joining, 'conjunction') !== undefined ? joining : undefined;
  const comma = (conjunction?.first ?? predicate.from) - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const says = all.findLast(
    (other) => other.next <= comma && links.has(other) && other.cue?.form === 'verb' && opensThat(scene, other.next, comma),
  );
  if (says === undefined) return undefined;
  const inner = all.findLast(({ finite, relative, first, next }) => finite && !relative && first >= says.next && next <= comma);
  if (inner === undefined && comma - says.next < FEWEST_WORDS) return undefined;
  const outer = says.gerund ? all.findLast(({ finite, next }) => finite && next <= says.from) : says;
  // «Путин, подчеркнув, что …, предложил»: the main verb is still to come
  const listed = conjunction === undefined && opensList(scene, predicate, all, verbForms);
  if (conjunction === undefined && !listed && (!says.gerund || outer !== undefined)) return undefined;
  const form = formOf(scene, predicate, verbForms);
  const same = outer === undefined || formOf(scene, outer, verbForms) === form;
  if (form < 0 || !same) return undefined;
  if (listed) return inner === undefined || formOf(scene, inner, verbForms) !== form ? outer : undefined;
  const plain =
    conjunction !== undefined && !adversatives.includes(tokens[conjunction.first]!.text) && !isWithin(scene, inner?.next ?? comma, comma);
  if (plain || inner === undefined || formOf(scene, inner, verbForms) !== form) return outer ?? says;
  return predicate.cue?.form === 'verb' && opensThat(scene, predicate.next, predicate.next + 2) ? (outer ?? says) : undefined;
}

const FEWEST_WORDS = 4;

/** «рассказала, что …, поблагодарила сенаторов и выразила надежду»: the second of three verbs of one form, the last of them behind "and". */
function opensList(scene: Scene, predicate: Predicate, all: readonly Predicate[], forms: readonly (readonly string[])[]): boolean {
  if (predicate.act === undefined || predicate.matter !== undefined) return false;
  const next = all.find(({ finite, first }) => finite && first > predicate.first);
  if (next === undefined || meaning(itemEndingAt(scene, next.from - 1), 'conjunction') === undefined) return false;
  for (let at = predicate.next; at < next.from; at += 1) if (scene.tokens[at]!.text === ',') return false;
  return formOf(scene, next, forms) === formOf(scene, predicate, forms);
}

function opensThat(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (scene.tokens[at]?.text === '"') return false;
    if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return true;
  }
  return false;
}

/** A clause within the clause stands before the comma. */
function isWithin(scene: Scene, from: number, comma: number): boolean {
  for (let at = from; at < comma; at += 1)
    if (meaning(scene.syntax.get(at), 'relative') !== undefined || scene.tokens[at]!.text === ',') return true;
  return false;
}

/** Which of the forms of gender, number and tense a verb has, by its longest ending; -1 where none tells. */
function formOf({ tokens }: Scene, { first }: Predicate, forms: readonly (readonly string[])[]): number {
  const { text } = tokens[first]!;
  let best = -1;
  let longest = 0;
  for (const [index, endings] of forms.entries())
    for (const ending of endings) if (ending.length > longest && text.endsWith(ending)) [best, longest] = [index, ending.length];
  return best;
}
