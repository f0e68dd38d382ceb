import type { Act, Kind } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import type { Case, Decision } from '../frames/case';
import { meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** What an event that came about is. */
const EVENTS: Readonly<Partial<Record<Kind, Act>>> = {
  visit: 'hold',
  talks: 'hold',
  attack: 'carry-out',
  'prisoner-exchange': 'carry-out',
};

/** «تأتي زيارة الرئيس الكيني إلى …», «جاءت الغارات الباكستانية ردا على …»: an event is the subject of a verb of coming about right before it, and whose it is the words behind it say. */
export function cameAbout({ clause, matter, chain }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse } = clause;
  const { comingAbout, futurePrefixes, conjunctions, proclitics } = scene.reading.language.claims.syntax;
  const { kind, form } = matter.matter!;
  const act = EVENTS[kind];
  if (comingAbout === undefined || !isVerbFirst(scene) || form !== 'noun' || act === undefined) return undefined;
  if (proclitics[scene.tokens[matter.first]!.text.slice(0, matter.item.offset)] !== undefined) return undefined;
  // «هذه الزيارة»: what was told before is no event of its own
  if (meaning(scene.syntax.get(matter.first - 1), 'demonstrative') !== undefined) return undefined;
  const verb = scene.tokens[matter.first - 1]?.text ?? '';
  const prefix = ['', ...conjunctions, ...futurePrefixes].find(
    (before) => verb.startsWith(before) && comingAbout.includes(verb.slice(before.length)),
  );
  if (prefix === undefined) return undefined;
  const beside = groups.find(({ from, adjective, relation }) => from === matter.next && adjective && relation === undefined);
  const agents = beside === undefined ? ownersOf(scene, matter, groups, discourse, speaker) : refsOf(beside, discourse, speaker);
  // «هجوم بوركينا فاسو»: where it was, and not whose
  const land = kind === 'attack' && beside === undefined && agents.some(({ type }) => type === 'state');
  if (agents.length === 0 || land) return undefined;
  return { act: futurePrefixes.includes(prefix) ? 'plan' : act, agents, chain, head: matter };
}
