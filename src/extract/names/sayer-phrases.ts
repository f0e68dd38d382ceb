import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { isPossessiveAt, meaning, type Run, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';

const LONGEST = 10;
const AUTHORS: ReadonlySet<unknown> = new Set(['by', 'from', 'of']);
const SERVED: ReadonlySet<unknown> = new Set(['to', 'of']);
const NO_SAYER = ['relation', 'complementiser', 'addressee', 'conjunction', 'during'] as const;

/**
 * Who says it by a phrase of more words than a name: “…,” said a spokesperson for the ministry; “…,” said Okello's office. Somebody nobody knows, where
 * the words behind a quotation name none. Only where articles are words.
 */
export function sayerPhrase(scene: Scene, predicate: Predicate, groups: readonly Group[], sentence: Run): Subject | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined || predicate.cue?.form !== 'verb' || !predicate.finite) return undefined;
  const document = documentBehind(scene, predicate, groups);
  if (document !== undefined) return { is: 'group', group: { ...document, relation: undefined, possessive: false } };
  if (!followsQuotation(scene, predicate) || !opensPhrase(scene, predicate.next)) return undefined;
  const words = phraseAt(scene, predicate.next, sentence);
  const named = groups.find(({ first, next }) => first >= words.first && next <= words.next);
  if (named === undefined || named.adjective) return { is: 'other' };
  if (named.possessive) return isOfOffice(scene, named, words) ? { is: 'group', group: { ...named, possessive: false } } : { is: 'other' };
  if ((named.relation === undefined || SERVED.has(named.relation)) && servesAt(scene, words.first, named.from))
    return { is: 'group', group: { ...named, relation: undefined } };
  // "a Kremlin spokesman"
  return named.relation === undefined && named.first <= words.first + 1 && named.next === words.next
    ? { is: 'group', group: named }
    : { is: 'other' };
}

/** “…,” said the statement issued by Okello's office: whose document it is. */
function documentBehind(scene: Scene, predicate: Predicate, groups: readonly Group[]): Group | undefined {
  if (!followsQuotation(scene, predicate)) return undefined;
  const { next } = predicate;
  // "the statement" may refer back as one
  const statement = [next, next + 1, next + 2].find((at) => {
    const item = scene.syntax.get(at);
    return meaning(item, 'statement') !== undefined || (meaning(item, 'anaphor')?.anaphor === 'it' && item!.next - at > 1);
  });
  if (statement === undefined) return undefined;
  const { reduced } = scene.reading.language.claims.syntax;
  const behind = scene.syntax.get(statement)!.next;
  const issued = reduced?.endings.some((ending) => scene.tokens[behind]?.text.endsWith(ending)) === true ? behind + 1 : behind;
  return groups.find(({ from, relation, adjective }) => from === issued && !adjective && AUTHORS.has(relation));
}

/** “…,” said; “…” said: right behind the mark that closes a quotation. */
export function followsQuotation({ tokens }: Scene, { from, first }: Predicate): boolean {
  if (from !== first) return false;
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return tokens[at]?.text === '"' && tokens[from]!.gap !== '\n';
}

function opensPhrase({ tokens, syntax, timeAt }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || timeAt(at) !== undefined) return false;
  return NO_SAYER.every((role) => meaning(syntax.get(at), role) === undefined);
}

/** The words up to a mark, a place or a time. */
function phraseAt(scene: Scene, first: number, sentence: Run): Run {
  const { tokens, syntax, timeAt, nameAt } = scene;
  let at = first;
  while (at < sentence.next && at - first < LONGEST) {
    const name = nameAt(at);
    if (name !== undefined) {
      at = name.next;
      continue;
    }
    if (tokens[at]!.kind === 'mark' && !isPossessiveAt(scene, at) && tokens[at]!.text !== '-') break;
    if (
      timeAt(at) !== undefined ||
      meaning(syntax.get(at), 'relation')?.relation === 'in' ||
      meaning(syntax.get(at), 'relative') !== undefined
    )
      break;
    at += 1;
  }
  return { first, next: at };
}

/** "Okello's office", "Okello's own government": nothing but the noun of who works for them stands behind. */
export function isOfOffice(scene: Scene, { next }: Run, words: Run): boolean {
  if (!isPossessiveAt(scene, next)) return false;
  const { offices } = scene.reading.language.claims.syntax;
  return offices !== undefined && words.next - next > 1 && offices.includes(scene.tokens[words.next - 1]!.text) && words.next - next <= 3;
}

/** "a spokesperson for", "the office of": right before whom it is of. */
function servesAt(scene: Scene, first: number, from: number): boolean {
  const { offices } = scene.reading.language.claims.syntax;
  for (let at = first; at < from; at += 1)
    if (offices?.includes(scene.tokens[at]!.text) === true || meaning(scene.syntax.get(at), 'side') !== undefined) return true;
  return false;
}

/** "the rebel-controlled Saba agency said", "Iran's state-run IRNA": whose it is stands before the name of the one that says it. */
export function mediumBehind(scene: Scene, { next, adjective, possessive }: Group, groups: readonly Group[]): Group | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined || !(adjective || possessive)) return undefined;
  const medium = groups.find(({ first }) => first >= next);
  const [member] = medium?.members ?? [];
  if (medium === undefined || member?.is !== 'actor' || member.mention.type !== 'institution' || medium.first - next > LONGEST_OWNER)
    return undefined;
  for (let at = next; at < medium.first; at += 1)
    if (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '-' && !isPossessiveAt(scene, at)) return undefined;
  return { ...medium, relation: undefined };
}

const LONGEST_OWNER = 6;

/** "Asked whether …", "When asked about …": a verb of asking that opens its sentence, behind a word for when. */
export const opensAsking = ({ tokens, reading }: Scene, { from }: Predicate, { first }: Run): boolean =>
  from === first || (from === first + 1 && reading.language.claims.syntax.causes?.includes(tokens[first]!.text) === true);
