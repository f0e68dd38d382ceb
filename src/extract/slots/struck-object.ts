import type { ActorMention, PlaceMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { isBehindArms } from '../actors/some-doers';
import type { Window } from '../clauses/window';
import { placeNamedAt } from '../names/unknown-places';
import { isPossessiveAt, meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "bombed Sanaa", "struck Hezbollah": what stands right behind a verb of attack, a place or somebody. */
export function objectOf(window: Window): { readonly on?: readonly Ref[]; readonly area?: ActorMention | PlaceMention } | undefined {
  const { scene, matter, matterIsVerb } = window;
  if (isVerbFirst(scene)) return struckBehind(window);
  if (!matterIsVerb) return undefined;
  if (scene.reading.language.claims.syntax.cases !== undefined) return accusativeOf(window);
  const small = meaning(scene.syntax.get(matter.next), 'transparent') === undefined ? 0 : 1;
  const name = scene.nameAt(matter.next) ?? scene.nameAt(matter.next + small);
  const counted = name === undefined ? within(scene.names, matter.next, matter.next + COUNTED_REACH)[0] : undefined;
  // "struck six Houthi launchers": whose they are, behind their number
  if (counted?.kind === 'actor' && counted.type !== 'person' && onlyWords(scene, matter.next, counted.first)) {
    const whose = window.groups.find(({ first }) => first === counted.first);
    return whose === undefined || whose.relation !== undefined ? undefined : { on: refsOf(whose, window.discourse, window.speaker) };
  }
  // "bombed Kutkai": a place that no table has
  if (name === undefined && small === 0) {
    const area = placeNamedAt(scene, matter.next, window.next);
    return area === undefined ? undefined : { area };
  }
  if (name === undefined || name.form === 'adjective' || isPossessiveAt(scene, name.next)) return undefined;
  if (name.kind === 'place' || name.form === 'capital') return { area: name };
  const group = window.groups.find(({ first }) => first === name.first);
  return group === undefined || group.relation !== undefined ? undefined : { on: refsOf(group, window.discourse, window.speaker) };
}

const COUNTED_REACH = 3;

/** «قصفت روسيا كييف», «صواريخ تهاجم إسرائيل»: where verbs stand first, whoever stands right behind the subject, or behind the verb where that has its subject before it. */
function struckBehind(window: Window): ReturnType<typeof objectOf> {
  const { scene, matter, matterIsVerb, groups, agents, said, discourse, speaker } = window;
  if (!matterIsVerb || said.casualties !== undefined || said.leads !== undefined) return undefined;
  // «تعرضت كييف لهجوم روسي»: the subject of such a verb is struck
  if (said.needs === 'blow' || said.needs === 'repelled') {
    const subject = groups.find(
      ({ from, next, relation, adjective }) =>
        relation === undefined &&
        !adjective &&
        from >= window.first &&
        next <= window.next &&
        (next === matter.first || onlySmall(scene, matter.next, from)),
    );
    const [member] = subject?.members ?? [];
    if (subject === undefined || member?.is !== 'actor' || member.mention.type === 'person') return undefined;
    if (member.mention.form === 'capital') return { area: member.mention };
    return { on: refsOf(subject, discourse, speaker).filter(({ actor }) => !agents.some((agent) => agent.actor === actor)) };
  }
  const near = groups.filter(({ from, next }) => from >= matter.next && next <= window.next);
  const own = near.findIndex(
    ({ members: [member] }) =>
      member?.is === 'actor' && agents.some((ref) => ref.actor === member.mention.actor && ref.start === member.mention.start),
  );
  const object = near[own + 1];
  if (object === undefined || object.relation !== undefined || object.adjective) return undefined;
  const [struck] = object.members;
  if (struck?.is !== 'actor' || struck.mention.type === 'person' || !onlySmall(scene, own < 0 ? matter.next : near[own]!.next, object.from))
    return undefined;
  if (own < 0 && !hasSubjectAhead(window)) return undefined;
  if (struck.mention.form === 'capital') return { area: struck.mention };
  return { on: refsOf(object, discourse, speaker).filter(({ actor }) => !agents.some((agent) => agent.actor === actor)) };
}

/** Somebody who does it stands before the verb, or a weapon does. */
const hasSubjectAhead = ({ scene, matter, agents }: Window): boolean =>
  agents.some(({ start }) => start !== undefined && start < scene.tokens[matter.first]!.start) || isBehindArms(scene, matter);

function onlySmall(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const time = scene.timeAt(at);
    if (time !== undefined) at = time.next - 1;
    else if (meaning(scene.syntax.get(at), 'transparent') === undefined) return false;
  }
  return true;
}

/** No mark, no verb and no preposition stands between. */
const onlyWords = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (scene.tokens[at]!.kind === 'mark' || scene.predicateAt(at) !== undefined || meaning(scene.syntax.get(at), 'relation') !== undefined)
      return false;
  return true;
};

/** «бомбили Сану», «атаковал Израиль», «Киев атаковали дроны»: in a language that declines nouns, whoever is no doer right behind a verb that strikes, or a state right before it. */
function accusativeOf({ scene, matter, groups, agents, discourse, speaker, first }: Window): ReturnType<typeof objectOf> {
  const verb = scene.predicateAt(matter.first);
  if (verb === undefined || verb.next - verb.first > 1) return undefined;
  if (!verb.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'verb' && lexeme.kind === 'attack')) return undefined;
  const small = meaning(scene.syntax.get(matter.next), 'transparent') === undefined ? 0 : 1;
  const isDoer = (group: Group) => refsOf(group, discourse, speaker).some(({ start }) => agents.some((agent) => agent.start === start));
  const isObject = (group: Group) => !group.adjective && (group.relation === undefined || ACCUSATIVE.has(group.relation)) && !isDoer(group);
  const behind = groups.find(({ from, first: at }) => from === at && (at === matter.next || at === matter.next + small));
  const ahead = groups.find(
    (one) => one.first >= first && one.next <= matter.first && onlySmall(scene, one.next, matter.first) && isState(one),
  );
  const group = [behind, ahead].find((one) => one !== undefined && isObject(one));
  if (group === undefined) return undefined;
  const [member] = group.members;
  if (group.members.length === 1 && member?.is === 'actor' && member.mention.form === 'capital') return { area: member.mention };
  const on = refsOf(group, discourse, speaker);
  return on.length === 0 ? undefined : { on };
}

/** What cases or none make of the object of a verb: the accusative of persons is their genitive. */
const ACCUSATIVE: ReadonlySet<string> = new Set(['of', 'other']);

const isState = ({ members }: Group): boolean => members.every((member) => member.is === 'actor' && member.mention.type === 'state');
