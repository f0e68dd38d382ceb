import type { Sentence } from '../../text';
import type { Link } from '../actors/discourse';
import type { Draft } from '../draft';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene, within } from '../scene/scene';
import { type Attributed, chainAt } from './attribution';

/** How far the words «про це» and the verb of saying may stand apart, in tokens. */
const REACH = 4;
const LONGEST_CLAUSE = 14;

/**
 * The links that a sentence such as «Про це повідомив Гутерріш» puts over the sentence before it: the words that take it up stand beside a verb of saying that has no clause of its own.
 * Who reports the report («…, пише Укрінформ») stands around it, and who it is from («зі посиланням на …») inside.
 */
export function retelling(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  attributed: Attributed,
  found: readonly Draft[],
): readonly Link[] | undefined {
  if (scene.reading.language.claims.syntax.retellings === undefined) return undefined;
  const end = Math.min(sentence.next, sentence.first + 2 * REACH);
  for (let at = sentence.first; at < end; at += 1) {
    const item = scene.syntax.get(at);
    if (item === undefined || meaning(item, 'retelling') === undefined) continue;
    const cue = predicates.find(
      (other) =>
        other.finite &&
        other.cue?.form === 'verb' &&
        !attributed.links.has(other) &&
        (other.from - item.next <= REACH || isOneClause(scene, item.next, other, predicates, attributed)) &&
        item.first - other.next <= REACH,
    );
    // «Об этом на встрече с Алиевым сообщил Лавров»: where it was said
    const others = found.filter(
      ({ kind, evidence }) =>
        cue === undefined ||
        kind !== 'talks' ||
        !evidence.every(
          ({ first, next }) =>
            (first >= at && next <= cue.from && next > item.next) ||
            // «Об этом заявил Лавров после переговоров с Ван И»
            (first >= cue.next && !predicates.some((other) => other.finite && other.first >= cue.next && other.first < next)),
        ),
    );
    // «Об этом сообщил Минобороны, добавив, что …»: only behind it is more told
    if (others.some(({ chain, evidence }) => chain.length === 0 || evidence.some(({ first }) => first < item.next))) return undefined;
    const told = acrossAside(scene, item.next, predicates, attributed);
    if (told !== undefined) return told;
    // «эту информацию не подтвердили»: nobody says it
    if (cue?.cue === undefined || cue.negated || cue.cue.cue === 'deny') return undefined;
    const speakers = attributed.subjects.get(cue) ?? [];
    const own: Link = {
      speakers,
      cue: cue.cue.cue,
      mode: 'indirect',
      anonymous: speakers.length === 0,
      at: { start: scene.tokens[cue.first]!.start, end: scene.tokens[cue.next - 1]!.end },
      first: cue.from,
      plural: speakers.length > 1,
    };
    const { cited } = attributed;
    const around = chainAt(attributed.scopes, cue.first).filter((link) => link !== cited);
    return [...around, own, ...(cited === undefined ? [] : [cited])];
  }
  return undefined;
}

/** «Про це, з посиланням на джерела, повідомила CNN»: a source between commas parts the words from their verb. */
function acrossAside(
  scene: Scene,
  from: number,
  predicates: readonly Predicate[],
  { scopes, links }: Attributed,
): readonly Link[] | undefined {
  if (scene.tokens[from]?.text !== ',') return undefined;
  const verb = predicates.find(({ finite, first }) => finite && first > from);
  if (verb?.cue?.form !== 'verb' || verb.negated || !links.has(verb) || scene.tokens[verb.from - 1]?.text !== ',') return undefined;
  const chain = chainAt(scopes, from - 1);
  return chain.some(({ at }) => at.start === scene.tokens[verb.first]!.start) ? chain : undefined;
}

/** «Об этом министр финансов Кении Джон Мбади заявил …», «Про це перед початком наради заявив …»: no mark and no other verb stands between. */
function isOneClause(
  { tokens, names, nameAt, syntax }: Scene,
  from: number,
  cue: Predicate,
  predicates: readonly Predicate[],
  { subjects }: Attributed,
): boolean {
  if (cue.from - from > LONGEST_CLAUSE) return false;
  // «Про це перед засіданням Ради ЄС заявив Макрон»: of two who are named, on either side of the verb, who says it is not plain here
  const before = within(names, from, cue.from).some(({ kind }) => kind === 'actor');
  const held = meaning(syntax.get(from), 'during') !== undefined || meaning(syntax.get(from), 'relation')?.relation === 'in';
  const behind = subjects.get(cue)?.every(({ start }) => start !== undefined && start >= tokens[cue.next - 1]!.end) === true;
  if (before && nameAt(cue.next) !== undefined && !(held && behind)) return false;
  for (let at = from; at < cue.from; at += 1) if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-') return false;
  return !predicates.some((other) => other !== cue && other.finite && other.first >= from && other.next <= cue.from);
}

/** What the text said in its own voice, or that somebody said, is what those named behind it said. */
export const retoldBy = (draft: Draft, links: readonly Link[]): Draft => {
  const [inner] = draft.chain;
  const known =
    inner !== undefined && links.some(({ speakers }) => speakers.some((ref) => inner.speakers.some(({ actor }) => actor === ref.actor)));
  return known ? draft : { ...draft, chain: [...links, ...draft.chain] };
};

/** Only those who told it again say it, so that nothing is said. */
export const isWithin = (chain: readonly Link[], retold: readonly Link[]): boolean =>
  chain.every(({ at }) => retold.some((link) => link.at.start === at.start));
