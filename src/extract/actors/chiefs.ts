import { type Item, meaning, type Scene } from '../scene/scene';
import type { Party } from './groups';
import { isOfOffice } from './offices-of-two';

/** Words of the office between the noun and whose it is, at most. */
const LONGEST_OFFICE = 4;

/**
 * «وزيرا خارجية مصر وتركيا», «رئيسا الوزراء العراقي والأردني»: a noun of several before the states that each acts for, which stand for them. Where each is named behind his state
 * («وزيرا الخارجية المصري بدر عبد العاطي والتركي هاكان فيدان»), those named are meant.
 */
export function withChiefs(scene: Scene, parties: readonly Party[]): readonly Party[] {
  if (scene.reading.language.claims.syntax.chiefs === undefined) return parties;
  const found: Party[] = [];
  let opened = false;
  for (const [index, party] of parties.entries()) {
    const noun = isOwner(party) ? chiefsBefore(scene, party.first, floorOf(parties[index - 1])) : -1;
    const goesOn: boolean = opened && isOwner(party) && follows(scene, parties[index - 1]!.next, party.first);
    const person = party.is === 'actor' && party.mention.type === 'person';
    opened = noun >= 0 || goesOn || (person && (opened || meaning(scene.syntax.get(party.first), 'chiefs') !== undefined));
    if (noun < 0 && !goesOn) {
      const last = found.at(-1);
      // the state before the one who is named
      if (
        party.is === 'actor' &&
        last !== undefined &&
        isOwner(last) &&
        last.next === party.first &&
        (opened || (person && isNamedAlike(scene, last, found.at(-2))))
      )
        found[found.length - 1] = { ...party, first: last.first, opening: openingOf(last) };
      else found.push(party);
      continue;
    }
    const first = noun >= 0 ? noun : party.first;
    // «رئيسا وزراء …»: by itself the noun stands for two named before
    if (found.at(-1)?.is === 'anaphor' && found.at(-1)!.first === first) found.pop();
    const item = scene.syntax.get(first);
    const opening = noun < 0 || item === undefined ? openingOf(party) : scene.tokens[first]!.start + item.offset;
    // «وزيرا خارجية البلدين»
    found.push(
      party.is === 'actor'
        ? { ...party, first, opening, mention: { ...party.mention, form: 'name' } }
        : { ...byOffice(scene, party, item), first, offset: first === party.first ? party.offset : (item?.offset ?? 0) },
    );
  }
  return found;
}

/** «رئيسا البلدين»: the two whom the text has named by that office, else the states. */
const byOffice = <P extends Party>(scene: Scene, party: P, noun: Item | undefined): P =>
  party.is === 'anaphor' && party.anaphor === 'two-states' && noun !== undefined && noun.first < party.first && isOfOffice(scene, noun)
    ? { ...party, anaphor: 'two-persons', otherwise: 'two-states' }
    : party;

/** «الرئيس الفرنسي إيمانويل ماكرون والألماني أولاف شولتس»: an adjective joined to a person named before, in the place of the office. */
const isNamedAlike = (scene: Scene, adjective: Party, before: Party | undefined): boolean =>
  adjective.is === 'actor' &&
  adjective.mention.form === 'adjective' &&
  before?.is === 'actor' &&
  before.mention.type === 'person' &&
  before.next === adjective.first &&
  scene.reading.language.claims.syntax.conjunctions.some(
    (glue) => glue.length === 1 && scene.tokens[adjective.first]!.text.startsWith(glue),
  );

const openingOf = (party: Party): number => (party.is === 'actor' ? (party.opening ?? party.mention.start) : 0);

/** «رئيسا وزراء …» may be two named before, until whose they are follows. */
const floorOf = (before: Party | undefined): number => (before?.is === 'anaphor' ? before.first : (before?.next ?? 0));

const isOwner = (party: Party): boolean =>
  party.is === 'actor'
    ? party.mention.type === 'state' || (party.mention.type === 'organisation' && party.mention.form === 'name')
    : party.is === 'anaphor' && party.anaphor === 'two-states';

function chiefsBefore(scene: Scene, from: number, floor: number): number {
  // «الجانبين، الصومالي والإثيوبي»
  const start = OPENS_ASIDE.has(scene.tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  for (let at = start; at >= Math.max(floor, from - LONGEST_OFFICE) && scene.tokens[at]!.kind === 'word'; at -= 1) {
    if (meaning(scene.syntax.get(at), 'chiefs') !== undefined) return mayBeOf(scene, at, start) ? at : -1;
    // «أدان الوزراء الهجوم الروسي»: a matter is no office
    if (meaning(scene.predicateAt(at), 'matter')?.form === 'noun' && scene.predicateAt(at)!.offset > 0) return -1;
  }
  return -1;
}

/** «الجانبان المصري والسوداني»: a noun that refers back by itself has whose they are right behind, or its office between where it has no article («وزراء خارجية مصر والأردن»). */
function mayBeOf(scene: Scene, at: number, last: number): boolean {
  const item = scene.syntax.get(at)!;
  if (meaning(item, 'anaphor') === undefined || item.next === last + 1) return true;
  if (item.offset > 0) return false;
  for (let between = item.next; between <= last; between += 1) {
    const word = scene.syntax.get(between);
    if ((meaning(word, 'relation') ?? meaning(word, 'conjunction') ?? meaning(word, 'during')) !== undefined) return false;
  }
  return true;
}

const OPENS_ASIDE: ReadonlySet<string> = new Set([',', '(']);

/** Right behind, a comma between at most. */
const follows = ({ tokens }: Scene, next: number, first: number): boolean =>
  first === next || (first === next + 1 && tokens[next]!.text === ',');
