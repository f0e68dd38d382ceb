import { actorOf } from '../../read/names';
import { unregisteredMention } from '../names/unregistered';
import { headNounOf } from '../scene/head-nouns';
import type { Scene } from '../scene/scene';
import type { Party } from './groups';
import { headKey } from './head-references';
import { wordStart } from './joined';
import { caseOf } from './name-cases';
import { nameBehind } from './under-offices';

/** Nouns between whoever speaks and whose they are, at most: «советник главы офиса президента». */
const MOST_NOUNS = 3;

/**
 * «помощник президента США», «пресс-секретарь турецкого лидера»: in a language that declines nouns, somebody without a name whose office is under somebody else's. They are not the one they work
 * for: whoever was told by that noun before, and acts for the same state, else nobody that a table has.
 */
export const withAides = (scene: Scene, parties: readonly Party[]): Party[] => {
  if (scene.reading.language.claims.syntax.headNouns === undefined) return [...parties];
  const told: Party[] = [];
  for (const party of parties) {
    const chief = told.at(-1);
    // «пресс-секретарь Путина Дмитрий Песков»: the name behind is that of the aide
    if (chief !== undefined && isChiefOf(scene, chief, party)) told[told.length - 1] = { ...party, first: chief.first } as Party;
    else told.push(aideOf(scene, party, chief?.next ?? 0) ?? party);
  }
  return told;
};

/** Somebody in the genitive behind the noun of an office in another case, and right behind them the name of a person in that case. */
function isChiefOf(scene: Scene, chief: Party, party: Party): boolean {
  if (chief.is !== 'actor' || party.is !== 'actor' || chief.next !== party.first || scene.tokens[party.first]!.gap !== ' ') return false;
  if (chief.mention.type !== 'person' || chief.mention.form !== 'name' || chief.next - chief.first < 2) return false;
  if (party.mention.type !== 'person' || party.mention.form === 'office' || party.mention.form === 'adjective') return false;
  if (caseOf(scene, chief) !== 'of') return false;
  const own = caseOf(scene, party);
  for (let at = chief.first; at < chief.next - 1; at += 1) {
    const noun = headNounOf(scene.reading.language, scene.tokens[at]!.text);
    if (noun?.[1] === 'person') return noun[2] === own && own !== 'of';
  }
  return false;
}

function aideOf(scene: Scene, party: Party, floor: number): Party | undefined {
  if (party.is !== 'actor' || party.mention.type !== 'person') return undefined;
  const isAide = bearsName(scene, party);
  if (party.mention.form === 'unregistered' && !isAide) return undefined;
  const { tokens, reading } = scene;
  const own = headNounOf(reading.language, tokens[party.first]!.text);
  const bare = own === undefined || own[1] !== 'person' ? undefined : nameBehind(scene, party, own);
  let noun = bare === undefined ? party.first - 1 : party.first;
  if (bare === undefined && (tokens[party.first]!.gap !== ' ' || caseOfHolder(scene, party) !== 'of')) return undefined;
  let head = tokens[noun] === undefined ? undefined : headNounOf(reading.language, tokens[noun]!.text);
  for (let nouns = 1; head !== undefined && head[1] !== 'person' && head[2] === 'of' && nouns < MOST_NOUNS; nouns += 1) {
    noun -= 1;
    head = tokens[noun] === undefined || tokens[noun + 1]!.gap !== ' ' ? undefined : headNounOf(reading.language, tokens[noun]!.text);
  }
  if (head === undefined || head[1] !== 'person' || (bare === undefined && scene.nameAt(noun) !== undefined)) return undefined;
  const first = wordStart(tokens, noun);
  if (first < floor) return undefined;
  // «пресс-секретарь российского президента Дмитрий Песков»: the office is in the genitive, and the name is not
  if (isAide) return head[2] === undefined ? { ...party, first, nominative: true } : undefined;
  const mention = { ...unregisteredMention(scene, { first, next: party.next }, 'person'), ...stateOf(scene, party.mention) };
  if (head[2] !== undefined) return { is: 'actor', mention, first, next: party.next };
  const { actor, start, end, state } = mention;
  return {
    is: 'anaphor',
    anaphor: 'head',
    word: headKey(scene, noun, head[3]),
    first,
    next: party.next,
    offset: 0,
    nominative: true,
    stranger: { actor, type: 'person', start, end, ...(state === undefined ? {} : { state }) },
  };
}

/** A name in the nominative behind the words of an office in another case. */
function bearsName(scene: Scene, party: Party & { readonly is: 'actor' }): boolean {
  const { mention, first, next } = party;
  const { tokens, reading } = scene;
  let name = first;
  while (name < next && tokens[name]!.start < mention.name.start) name += 1;
  if (name === first || name >= next || tokens[name - 1]!.kind !== 'word' || caseOf(scene, { first: name, next, mention }) !== undefined)
    return false;
  if (headNounOf(reading.language, tokens[name - 1]!.text)?.[2] !== 'of') return false;
  // of a name that no table has, an ending that may be a genitive tells nothing
  const last = tokens[next - 1]!.text;
  return mention.form === 'name' || reading.language.names.personGenitives?.some((ending) => last.endsWith(ending)) === false;
}

/** «турецкого президента»: where nobody is named, the noun at the end has the case of the whole. */
const caseOfHolder = (scene: Scene, party: Party & { readonly is: 'actor' }) =>
  caseOf(scene, party) ??
  (isOffice(party.mention.form) ? headNounOf(scene.reading.language, scene.tokens[party.next - 1]!.text)?.[2] : undefined);

const isOffice = (form: string): boolean => form === 'office' || form === 'counterpart';

const stateOf = (
  { reading }: Scene,
  { actor, state }: { readonly actor: string; readonly state?: string },
): { readonly state?: string } => {
  const known = state ?? actorOf(actor, reading)?.actsFor;
  return known === undefined ? {} : { state: known };
};
