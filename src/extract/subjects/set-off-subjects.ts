import type { Group } from '../actors/groups';
import { covering } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** "Okello, a spokeswoman for the ministry, said": the group that what stands between commas before the verb describes. */
export function apposedTo(scene: Scene, predicate: Predicate, free: readonly Group[]): Group | undefined {
  let close = predicate.from - 1;
  while (meaning(scene.syntax.get(close), 'transparent') !== undefined) close -= 1;
  if (scene.tokens[close]?.text !== ',') close = beforeWhen(scene, predicate.from - 1);
  if (scene.tokens[close]?.text !== ',') return undefined;
  for (let at = close - 1; at >= predicate.from - LONGEST_APPOSITION && at > 0; at -= 1)
    if (scene.tokens[at]!.text === ',') return free.find((group) => group.next === at);
  return undefined;
}

/** «…, разорвавшие отношения в 2016 году, 10 марта в Пекине договорились»: where nouns decline, past when and where it was, small words apart, that stand between the comma and the verb. */
function beforeWhen(scene: Scene, from: number): number {
  if (scene.reading.language.claims.syntax.cases === undefined) return from;
  let at = from;
  while (at > 0 && scene.tokens[at]!.kind !== 'mark') {
    const time = covering(scene.times, at);
    const name = scene.nameAt(at);
    if (time !== undefined) at = time.first - 1;
    else if (name !== undefined && meaning(scene.syntax.get(name.first - 1), 'relation')?.relation === 'in') at = name.first - 2;
    else if (meaning(scene.syntax.get(at), 'transparent') !== undefined) at -= 1;
    else {
      const place = placeBefore(scene, at);
      if (place === undefined) return from;
      at = place - 1;
    }
  }
  return at;
}

/** «, на брифинге», «, в ходе совместного заседания»: where the preposition of a place or of what was held stands, before words of no name and no verb. */
function placeBefore(scene: Scene, last: number): number | undefined {
  for (let at = last; at > last - LONGEST_PLACE && scene.tokens[at]?.kind === 'word'; at -= 1) {
    const item = scene.syntax.get(at);
    if (at < last && (meaning(item, 'relation')?.relation === 'in' || meaning(item, 'during') !== undefined)) return at;
    if (scene.nameAt(at) !== undefined || meaning(scene.predicateAt(at), 'act') !== undefined) return undefined;
  }
  return undefined;
}

const LONGEST_PLACE = 4;

/** "Rubio, who met Lavrov in Muscat, said", "Hamas, the group that rules Gaza, said": the group right before a relative clause between commas, or before a noun that has one. */
export function describedAside(scene: Scene, predicate: Predicate, groups: readonly Group[]): Group | undefined {
  const { tokens, syntax, reading } = scene;
  const close = tokens[predicate.from - 1]?.text === ',' ? predicate.from - 1 : beforeWhen(scene, predicate.from - 1);
  if (tokens[close]?.text !== ',' || reading.language.claims.syntax.subject !== 'before') return undefined;
  for (let at = close - 1; at >= predicate.from - LONGEST_APPOSITION && at > 0; at -= 1)
    if (tokens[at]!.text === ',' && (meaning(syntax.get(at + 1), 'relative') !== undefined || isApposed(scene, at + 1, close)))
      return endingAt(groups, at) ?? endingAt(groups, appositionStart(scene, at));
  return undefined;
}

/** "Okello, the deputy governor, who …, said": the comma before an article and its noun that a comma closes; -1 where none stands. */
function appositionStart({ tokens, reading }: Scene, close: number): number {
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined) return -1;
  const articles = [...definites.articles, ...(definites.broughtIn?.articles ?? [])];
  for (let at = close - 1; at > close - LONGEST_NOUN && at > 0 && (tokens[at]!.kind === 'word' || tokens[at]!.text === ','); at -= 1)
    if (tokens[at]!.text === ',') return articles.includes(tokens[at + 1]!.text) ? at : -1;
  return -1;
}

/** The group that ends at a comma, or whose first name does where what describes it was taken for another: "Kagame, the president who …". */
function endingAt(groups: readonly Group[], comma: number): Group | undefined {
  const group = groups.find(
    ({ first, next, relation, adjective }) => (next === comma || (first < comma && next > comma)) && relation === undefined && !adjective,
  );
  if (group === undefined || group.next === comma) return group;
  const [one] = group.members;
  return one!.next === comma ? { ...group, members: [one!], next: comma } : undefined;
}

/** An article, its noun and a relative word. */
function isApposed({ tokens, syntax, reading }: Scene, from: number, close: number): boolean {
  const { definites } = reading.language.claims.syntax;
  if (definites === undefined || ![...definites.articles, ...(definites.broughtIn?.articles ?? [])].includes(tokens[from]!.text))
    return false;
  for (let at = from + 2; at < Math.min(close, from + LONGEST_NOUN); at += 1) {
    if (tokens[at]!.kind === 'mark') return false;
    if (
      meaning(syntax.get(at), 'relative') !== undefined ||
      reading.language.claims.syntax.relativeThat?.includes(tokens[at]!.text) === true
    )
      return true;
  }
  return false;
}

const LONGEST_NOUN = 8;

/** «Страны-гаранты – Россия, Иран и Турция – призвали»: those who are listed between dashes behind the noun for all of them, a time before the verb apart. */
export function listedAside(scene: Scene, { from, finite, plural }: Predicate, groups: readonly Group[]): Group | undefined {
  const { tokens, reading } = scene;
  if (!finite || !plural || reading.language.claims.syntax.cases === undefined) return undefined;
  const time = covering(scene.times, from - 1);
  const close = (time?.next === from && isDash(scene, time.first - 1) ? time.first : from) - 1;
  if (!isDash(scene, close)) return undefined;
  const list = groups.find(({ next, relation, adjective }) => next === close && relation === undefined && !adjective);
  if (list === undefined || list.members.length < 2 || !isDash(scene, list.first - 1)) return undefined;
  return tokens[list.first - 2]?.kind === 'word' ? list : undefined;
}

const isDash = ({ tokens }: Scene, at: number): boolean => tokens[at]?.text === '-' && tokens[at]!.gap !== '';

const LONGEST_APPOSITION = 24;
