import type { ActorMention, PlaceMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { actorsIn, quantitiesIn, termsIn, type Window } from '../clauses/window';
import { personUnits } from '../scene/persons';
import { isVerbFirst } from '../scene/verb-first';

/** Most words of a number and its partitive: «أكثر من تسعة من». */
const NUMBER = 2;

/** Words that tell who the dead are, before whose they are. */
const DEAD_REACH = 3;

/** «مقتل ثمانية من مقاتلي حركة الشباب»: where verbs stand first, those counted belong to whom the words right behind the count name. */
export function victimsOf(window: Window): readonly Ref[] {
  if (!isVerbFirst(window.scene)) return [];
  const persons = personUnits(window.scene.reading.language);
  // «صاروخين من اليمن»: of no persons
  const counts = quantitiesIn(window).filter(({ unit }) => unit === undefined || persons.has(unit));
  const { matter, matterIsVerb, said } = window;
  const ofDead = !matterIsVerb && said.casualties !== undefined;
  return window.groups
    .filter(({ relation, from, adjective }) => {
      // «جنديان سنغاليان من قوات حفظ السلام»: behind the nationality of those counted
      const count = counts.find(({ next }) => next === from || (relation === 'from' && next === from - 1));
      // «مقتل موظفين من المنظمة»
      if (count === undefined) return ofDead && relation === 'from' && from > matter.next && from <= matter.next + DEAD_REACH;
      return (
        relation === 'from' || (relation === undefined && !adjective && from > window.matter.first && count.next - count.first > NUMBER)
      );
    })
    .flatMap((group) => refsOf(group, window.discourse));
}

const BACKED: readonly string[] = ['backed'];

/** «مليشيات مدعومة من إيران»: who stands behind others, and does not strike. */
const isBacker = ({ scene }: Window, { from }: Group): boolean => termsIn({ scene, first: from - 2, next: from }, BACKED).length > 0;

/** «أدانت في بيان صادر عن الوزارة الهجوم»: where verbs stand first, whose blow a noun tells stands behind it. */
const isAhead = ({ scene, matter, matterIsVerb, head }: Window, { next }: Group): boolean =>
  isVerbFirst(scene) && !matterIsVerb && next <= matter.first && head !== undefined && head.next <= next;

/** «к востоку от Триполи»: a city behind the noun of a side of it, in a language that declines. */
const isPlaced = ({ scene }: Window, { relation, from, members }: Group): boolean =>
  relation === 'from' &&
  members.every((member) => member.is === 'actor' && member.mention.form === 'capital') &&
  scene.reading.language.claims.syntax.compass?.includes(scene.tokens[from - 1]?.text ?? '') === true;

/** «مقتل ثلاثة من جنوده»: those of whom somebody counts their own dead. */
const isOwn = ({ relation, members: [member] }: Group): boolean =>
  relation === 'from' && member?.is === 'anaphor' && member.anaphor === 'own-forces';

/** Whoever the words name behind "by" or "from": nobody of whom the dead are, and no backer of those who strike. */
export const namedBehind = (window: Window, victims: readonly Ref[]): readonly Ref[] =>
  actorsIn(
    {
      ...window,
      groups: window.groups.filter(
        (group) => !isBacker(window, group) && !isAhead(window, group) && !isOwn(group) && !isPlaced(window, group),
      ),
    },
    ['by', 'from'],
  ).filter(({ actor }) => !victims.some((ref) => ref.actor === actor));

/** «Сирийские военные были атакованы»: the subject of a passive that counts nobody; «убит Фуад Шукр»: the person whom a verb of killing names, before it or right behind. */
export function strickenIn({ scene, matter, groups, first, next, discourse, speaker, said }: Window): readonly Ref[] {
  if (isVerbFirst(scene)) return [];
  const hasCases = scene.reading.language.claims.syntax.cases !== undefined;
  const named = said.whom === 'named';
  const passive = scene
    .predicateAt(matter.first)
    ?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'passive' && (named || lexeme.slots.casualties === undefined));
  if (passive !== true) return [];
  const group =
    groups.find(
      (one) =>
        one.first >= first &&
        one.next <= matter.first &&
        one.relation === undefined &&
        !one.adjective &&
        !one.possessive &&
        // "Kenya, where a village was attacked": where no case tells, the subject stands right before
        (hasCases || one.next === matter.first),
    ) ??
    (named ? groups.find((one) => one.from >= matter.next && one.from <= matter.next + 1 && one.next <= next && isPlain(one)) : undefined);
  const refs = group === undefined ? [] : refsOf(group, discourse, speaker);
  return named ? refs.filter(({ type }) => type === 'person') : refs;
}

/** "Goma was shelled": a place that is the subject of the passive. */
export function strickenPlace({ scene, matter }: Window): PlaceMention | ActorMention | undefined {
  if (scene.reading.language.claims.syntax.cases !== undefined || isVerbFirst(scene)) return undefined;
  const name = scene.nameAt(matter.first - 1);
  const passive = scene.predicateAt(matter.first)?.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'passive');
  return passive && name?.kind === 'place' && name.next === matter.first ? name : undefined;
}

const isPlain = ({ relation, adjective }: Group): boolean => (relation === undefined || relation === 'of') && !adjective;
