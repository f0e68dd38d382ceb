import { headNounOf } from '../scene/head-nouns';
import { meaning, type Scene } from '../scene/scene';
import type { Group, Party } from './groups';
import { caseOf } from './name-cases';

const MOST_BETWEEN = 3;

/**
 * «Министры обороны Японии и Кореи», «делегации Сербии и Косова»: a noun of several persons or bodies before the names of states is of each of them,
 * and the states stand for them.
 */
export function pluralHeads(scene: Scene, groups: readonly Group[], floor: number): Group[] {
  const { cases } = scene.reading.language.claims.syntax;
  if (cases === undefined) return [...groups];
  const found: Group[] = [];
  for (const group of groups) {
    const head = found.at(-1);
    if (head !== undefined && isOfEach(scene, head, group)) {
      found[found.length - 1] = {
        ...group,
        first: head.first,
        from: head.from,
        relation: head.relation ?? (isNominative(scene, head.first) ? undefined : group.relation),
      };
      continue;
    }
    if (head !== undefined && isAdded(scene, head, group)) {
      found[found.length - 1] = { ...head, next: group.next, members: [...head.members, ...group.members] };
      continue;
    }
    found.push(ofMany(scene, group) ?? bodyOfEach(scene, group, floor) ?? group);
  }
  return found;
}

/** «Президенты Чада и Нигера, а также канцлер Австрии»: one more behind those whom a noun of several told. */
function isAdded(scene: Scene, head: Group, { relation, adjective, first, from, members }: Group): boolean {
  const { additives = [] } = scene.reading.language.claims.syntax;
  if (head.relation !== undefined || head.members.length < 2 || !isNominative(scene, head.first) || scene.nameAt(head.first) !== undefined)
    return false;
  if (relation !== undefined || adjective || from !== first || !members.every(({ is }) => is === 'actor')) return false;
  if (scene.tokens[head.next]?.text !== ',' || first - head.next > MOST_ADDED) return false;
  let added = false;
  for (let at = head.next + 1; at < first; at += 1) {
    added ||= additives.includes(scene.tokens[at]!.text);
    if (scene.tokens[at]!.kind !== 'word' || scene.predicateAt(at) !== undefined) return false;
  }
  return added;
}

const MOST_ADDED = 4;

/** «В переговорах участвовали представители Чада и Нигера»: those who act for a side, and are no object of anybody. */
function ofMany(scene: Scene, group: Group): Group | undefined {
  const bodies = group.members.every((party) => isState(party) || isBody(party));
  if (group.relation !== 'of' || group.from !== group.first || !bodies) return undefined;
  const noun = scene.syntax.get(group.first - 1);
  return meaning(noun, 'side') !== undefined && isNominative(scene, group.first - 1) && scene.tokens[group.first - 1]!.text.length > LONG
    ? { ...group, first: noun!.first, from: noun!.first, relation: undefined }
    : undefined;
}

const LONG = 8;

const isState = (party: Party): boolean => party.is === 'actor' && party.mention.type === 'state' && party.mention.form !== 'adjective';

/** «представители МИД Ирана и хуситов» */
const isBody = (party: Party): boolean => party.is === 'actor' && party.mention.type !== 'person' && party.mention.form !== 'adjective';

/** «лидеры», and the states of whom right behind, with nothing but the words of their office between. */
function isOfEach(scene: Scene, head: Group, { members, relation, first, from }: Group): boolean {
  const [noun] = head.members;
  if (head.members.length > 1 || noun!.is !== 'anaphor' || (noun!.anaphor !== 'two-persons' && noun!.anaphor !== 'two-sides')) return false;
  if (members.length < 2 || from !== first || !members.every(isState)) return false;
  if (relation !== 'of' && !(relation === undefined && isUndeclined(scene, members[0]!))) return false;
  if (first - head.next > MOST_BETWEEN) return false;
  for (let at = head.next; at < first; at += 1)
    if (scene.tokens[at]!.kind !== 'word' || scene.predicateAt(at) !== undefined || scene.syntax.get(at) !== undefined) return false;
  return true;
}

/** «министры США, Японии и Кении»: letters that stand for a name have no case of their own. */
function isUndeclined({ reading, tokens }: Scene, { next }: Party): boolean {
  const { start, end } = tokens[next - 1]!;
  const written = reading.text.slice(start, end);
  return end - start > 1 && written === written.toUpperCase();
}

/** The endings of the nominative of several. */
const isNominative = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.manyNominative?.some((ending) => tokens[at]!.text.endsWith(ending)) === true;

/** «Делегации Сербии и Косова»: the first name holds the noun, and the next ones are genitives. */
function bodyOfEach(scene: Scene, group: Group, floor: number): Group | undefined {
  const [body, ...rest] = group.members;
  if (rest.length === 0 || body!.is !== 'actor' || !rest.every(isState)) return undefined;
  const { mention } = body!;
  if (mention.type === 'state' || mention.state === undefined || mention.form === 'adjective') return undefined;
  if (!rest.every((party) => party.is === 'actor' && isGenitive(scene, party))) return undefined;
  const { text } = scene.tokens[mention.first]!;
  const noun = headNounOf(scene.reading.language, text);
  if (noun !== undefined && noun[2] !== 'of') return undefined;
  if (noun === undefined && !isNominative(scene, mention.first) && group.from === group.first) return undefined;
  const bare = group.from === group.first;
  // «встреча делегации …»: the genitive of one is of what stands before
  if (bare && noun !== undefined && !opensPhrase(scene, group.first, floor)) return undefined;
  const { of: _, ...state } = { ...mention, actor: mention.state, type: 'state' as const, form: 'name' as const };
  return { ...group, members: [{ ...body!, mention: state }, ...rest], relation: bare ? undefined : group.relation };
}

const isGenitive = (scene: Scene, party: Party & { readonly is: 'actor' }): boolean => {
  const { text, gap } = scene.tokens[party.next - 1]!;
  return caseOf(scene, party) === 'of' || (gap !== '' && text === text.toUpperCase());
};

/** Nothing that takes a genitive stands before. */
function opensPhrase(scene: Scene, first: number, floor: number): boolean {
  if (first === floor) return true;
  const before = scene.tokens[first - 1]!;
  if (before.kind === 'mark') return true;
  const item = scene.syntax.get(first - 1);
  return meaning(item, 'conjunction') !== undefined || meaning(item, 'complementiser') !== undefined;
}
