import { MEDIUMS } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { type Item, itemEndingAt, meaning, predicateEndingAt, type Scene, within } from './scene';

const LONGEST_ITEM = 4;
const LONGEST_TIME = 8;
/** Words of a bound before a number: "at least 23". */
const BOUND_REACH = 3;

/**
 * A participle that only a noun before it can have: behind a common noun, before "by" and who did it, or, of a verb that always has an object, before a preposition or a date in the
 * object's place ("the deal reached in January", "hostages held since 2023").
 */
export function isReduced(scene: Scene, item: Item, sentence: Sentence): boolean {
  const { reduced } = scene.reading.language.claims.syntax;
  const { tokens } = scene;
  if (reduced === undefined || item.first === sentence.first) return false;
  // "nationals set free by Uganda"
  if (item.next - item.first > 1 && !reduced.agent.includes(tokens[item.next]?.text ?? '')) return false;
  const word = tokens[item.first]!.text;
  if (!reduced.endings.some((ending) => word.endsWith(ending)) && !reduced.forms.includes(word)) return false;
  // "The truce, brokered by Doha, …", "The truce, agreed in May, …": set off by commas right behind the first noun of its sentence
  const aside = tokens[item.first - 1]!.text === ',' && isFirstThing(scene, item.first - 2, sentence);
  const behind = tokens[item.next];
  if (behind === undefined || item.next >= sentence.next) return false;
  // "Talks between A and B, mediated by C, …": by whom, set off by a comma before any verb of the sentence
  if (tokens[item.first - 1]!.text === ',' && reduced.agent.includes(behind.text) && onlyNouns(scene, sentence.first, item.first))
    return true;
  const before = aside ? item.first - 2 : item.first - 1;
  if (tokens[before]!.kind !== 'word' || scene.nameAt(before)?.form === 'name' || scene.timeAt(item.next) !== undefined) return false;
  // "truces, including one mediated by Beijing, have collapsed"
  if (reduced.agent.includes(behind.text) && meaning(itemEndingAt(scene, before - 1), 'apposition') !== undefined) return true;
  if (reduced.agent.includes(behind.text))
    return aside || (isPlainNoun(scene, before) && isNobody(scene, before) && !isVerbOrTime(scene, item.next + 1));
  // "to 12 guards killed and 40 wounded": those counted right before, and nobody behind
  if (reduced.persons?.includes(word) === true && isCountedBehind(scene, before, behind.text, item.next)) return true;
  if (!reduced.forms.includes(word) || !reduced.before.includes(behind.text)) return false;
  // "air strikes killed at least 23": whom the verb counts
  if (within(scene.quantities, item.next, item.next + BOUND_REACH).some(({ bound }) => bound !== 'exact')) return false;
  return isThing(scene, before) || (reduced.persons?.includes(word) === true && isSome(scene, before));
}

const isCountedBehind = ({ quantities, tokens, syntax }: Scene, before: number, behind: string, next: number): boolean =>
  (behind === '.' || meaning(syntax.get(next), 'conjunction') !== undefined) &&
  tokens[before - 1]?.kind === 'digits' &&
  // "The two soldiers killed and wounded ten"
  (behind === '.' || tokens[next + 1]?.kind === 'digits') &&
  within(quantities, before - 1, before).length > 0;

/** No small word, unless it tells a side. */
const isPlainNoun = (scene: Scene, at: number): boolean => itemEndingAt(scene, at)?.lexemes.every(({ role }) => role === 'side') ?? true;

/** No name, unless one of people in the plural: "Rwandans freed by Uganda". */
const isNobody = (scene: Scene, at: number): boolean => (scene.nameAt(at)?.form ?? 'national') === 'national';

const isVerbOrTime = (scene: Scene, at: number): boolean =>
  scene.timeAt(at) !== undefined ||
  scene.reading.language.claims.syntax.nonFinite.endings.some((ending) => scene.tokens[at]?.text.endsWith(ending) === true);

/** Those who act, told by a common noun: only some participles describe them ("militants blamed for …"). */
const isSome = (scene: Scene, at: number): boolean =>
  termEndingAt(scene, at)?.lexemes.some((lexeme) => lexeme.role === 'term' && SOME.has(lexeme.term)) ?? false;

const SOME: ReadonlySet<string> = new Set(['fighters', 'troops', 'victims', 'captive']);

/** The noun of a matter before which nothing of the sentence is a verb. */
function isFirstThing(scene: Scene, at: number, sentence: Sentence): boolean {
  if (at < sentence.first || !isThing(scene, at)) return false;
  return onlyNouns(scene, sentence.first, at + 1);
}

const onlyNouns = (scene: Scene, first: number, next: number): boolean =>
  within(scene.predicates, first, next).every(({ lexemes }) => lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun'));

/** A noun of an act, a matter or persons counted, which does nothing by itself. */
function isThing(scene: Scene, at: number): boolean {
  const noun = scene.predicates.length > 0 ? predicateEndingAt(scene, at) : undefined;
  if (noun !== undefined) return noun.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form === 'noun');
  if (meaning(itemEndingAt(scene, at), 'anonymous') !== undefined) return true;
  const term = termEndingAt(scene, at);
  return term?.lexemes.some((lexeme) => lexeme.role === 'term' && HELD.has(lexeme.term)) ?? false;
}

const MEDIA: ReadonlySet<string> = new Set(MEDIUMS);

/** Persons who are held, killed or set free. */
const HELD: ReadonlySet<string> = new Set(['hostage', 'prisoner', 'detainee', 'child', 'body', 'soldier', 'civilian']);

function termEndingAt(scene: Scene, at: number): Item | undefined {
  return within(scene.terms, at - LONGEST_ITEM, at + 1).find((item) => item.next === at + 1);
}

/** The words before an infinitive of purpose are no noun that takes one ("efforts to reach a deal"): a name, a date, the talks themselves. */
export function opensPurpose(scene: Scene, to: number, sentence: Sentence): boolean {
  const at = to - 1;
  if (at < sentence.first) return false;
  const name = scene.nameAt(at);
  if (name !== undefined) return meaning(itemEndingAt(scene, name.first - 1), 'relation')?.relation !== 'by';
  if (within(scene.times, at - LONGEST_TIME, at + 1).some((time) => at < time.next)) return true;
  const medium = termEndingAt(scene, at);
  if (medium?.lexemes.some((lexeme) => lexeme.role === 'term' && MEDIA.has(lexeme.term))) return true;
  const talks = predicateEndingAt(scene, at);
  return talks?.lexemes.some((lexeme) => lexeme.role === 'matter' && (lexeme.kind === 'talks' || lexeme.kind === 'visit')) ?? false;
}

/** «…، داعيا»: a participle behind a mark, joined by "and" or in the case of a circumstance goes on with who acted; behind its own subject it is a verb. */
export function isCircumstance(scene: Scene, { first, offset }: Item, sentence: Sentence): boolean {
  const token = scene.tokens[first]!;
  const before = scene.tokens[first - 1];
  if (first === sentence.first) return true;
  return (
    before!.kind === 'mark' ||
    offset > 0 ||
    (scene.nameAt(first - 1) === undefined && token.text.endsWith(scene.reading.language.claims.syntax.circumstance ?? ' '))
  );
}
