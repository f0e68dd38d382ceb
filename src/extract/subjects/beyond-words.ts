import type { Link, Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';

/** "noted that trade had grown, and agreed to expand it": a verb of dealing with others, joined behind a comma, whose subject is no thing told of but who speaks, outside what was said. */
export function takesUpSpeaker(
  scene: Scene,
  { finite, act, cue, from, future, must }: Predicate,
  last: Predicate | undefined,
  unknown: ReadonlySet<Predicate>,
  speaker: readonly Ref[],
): boolean {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || !finite || cue !== undefined || act === undefined || !DEALING.has(act.act))
    return false;
  if (last === undefined || speaker.length === 0) return false;
  // "denied that any jets had flown over the town and blamed the rebels": of a clause whose verb nobody knows, who speaks goes on to speak to others
  if (ADDRESSED.has(act.act) && last.cue !== undefined && opensThat(scene, last.next, from))
    return meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;
  // "said that Israel must stop, and urged Hamas to …": what was said is of what is to come
  const outside = (last.must || last.future) && !future && !must && isPast(scene, from);
  if (!unknown.has(last) && !outside) return false;
  return meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined && scene.tokens[from - 2]?.text === ',';
}

/** "denied that its fighters had attacked, and accused the army of …": whoever denies goes on to speak of others, outside what is denied. */
export const goesBeyondDenial = (scene: Scene, { finite, act, cue, from }: Predicate, link: Link | undefined): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  link?.cue === 'deny' &&
  link.speakers.length > 0 &&
  finite &&
  cue === undefined &&
  act?.form === 'verb' &&
  ADDRESSED.has(act.act) &&
  meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;

/**
 * «قالت مصر إن القصف دمر المدينة، داعية إلى هدنة», "said that the town was gone, calling for a truce": a participle of a stand behind the comma that ends what was said is of who speaks, outside
 * it; not where the clause inside is of somebody's words, stand or talks, which it may go on.
 */
export function standsBehindWords(
  scene: Scene,
  { participle, finite, act, cue, from, item }: Predicate,
  last: Predicate | undefined,
  link: Link | undefined,
): boolean {
  const { tokens, reading } = scene;
  if (act === undefined || cue !== undefined || !STANDS.has(act.act) || tokens[from - 1]?.text !== ',') return false;
  const { conjunctions, subject } = reading.language.claims.syntax;
  const joined = finite && subject === 'after' && item.offset > 0 && conjunctions.includes(tokens[from]!.text.slice(0, item.offset));
  if (!participle && !joined) return false;
  if (link === undefined || link.mode === 'direct' || link.cue === 'according-to' || link.speakers.length === 0) return false;
  if (last === undefined || tokens[last.first]!.start < link.at.start) return false;
  const { names } = scene;
  // "Trump said that Putin had called him, urging …": either of two persons may
  const inside = within(names, last.next, from).some(
    (name) => name.kind === 'actor' && name.type === 'person' && name.start >= link.at.end,
  );
  if (inside && link.speakers.every(({ start }) => start === undefined || start < link.at.end)) return false;
  const isOwn = tokens[last.first]!.start < link.at.end;
  // «قالت مصر إن القصف جريمة، ودعت إلى هدنة»: there no verb stands in what was said
  return isOwn || (participle && last.cue === undefined && !DEALING.has(last.act?.act ?? '') && !WITH_OTHERS.has(last.matter?.kind ?? ''));
}

const STANDS: ReadonlySet<string> = new Set(['urge', 'warn', 'support', 'oppose', 'thank']);
const WITH_OTHERS: ReadonlySet<string> = new Set(['talks', 'visit']);

function isPast({ tokens, reading }: Scene, at: number): boolean {
  const { pastVerbs } = reading.language.claims.syntax;
  const { text } = tokens[at]!;
  return pastVerbs !== undefined && (pastVerbs.forms.includes(text) || pastVerbs.endings.some((ending) => text.endsWith(ending)));
}

const ADDRESSED: ReadonlySet<string> = new Set(['accuse', 'warn', 'urge', 'thank']);

function opensThat(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return true;
  return false;
}

/** Acts of those who speak. */
const DEALING: ReadonlySet<string> = new Set([
  'agree',
  'urge',
  'thank',
  'support',
  'oppose',
  'pledge',
  'propose',
  'reject',
  'warn',
  'accuse',
]);
