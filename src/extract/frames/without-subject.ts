import type { Act } from '../../model/vocabulary';
import type { Discourse, Ref } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { isDoneBySome } from '../actors/some-doers';
import { understood } from '../clauses/clause';
import { beside, partnersOf } from '../dealings/beside';
import { visitOf } from '../dealings/visits-told';
import { strikers } from '../deeds/strikers';
import { saysSeveral } from '../scene/duals';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isFirstPerson } from '../subjects/elided';
import { isShared, whoTalked } from '../subjects/shared-deeds';
import type { Subject } from '../subjects/subjects';
import { impersonal, pairBetween, withPartners } from './agents';
import type { Case, Decision } from './case';

const inferred = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref));

/** Who does what a verb tells whose subject names nobody: those beside the matter, whoever speaks, those who took part, or nobody that the text tells. */
export function withoutSubject(given: Case, verb: Predicate, found: Subject, act: Act, speaker: readonly Ref[]): Decision | undefined {
  const { clause, matter, government, owner, chain, scope } = given;
  const { scene, groups, attributed, discourse } = clause;
  const { kind } = matter.matter!;
  // who talks does not thank for it
  const others = kind === 'talks' && PERSONAL_ACTS.has(act);
  const partners = others ? undefined : kind === 'talks' ? beside(given, speaker) : visitOf(given, speaker, act);
  if (partners !== undefined) return { ...partners, act };
  const doneBySome = kind === 'talks' && isDoneBySome(scene, scope.first, verb);
  const toll = government.relative && matter.matter!.slots.casualties !== undefined;
  const describes = !toll && meaning(scene.syntax.get(verb.from - 1), 'relative') !== undefined;
  // "The two ministers will meet in Kampot": they are named, and nobody can tell who they are
  const referring = found.is === 'group' && found.group.members.every((member) => member.is === 'anaphor') && act === 'plan';
  // «Поговорив із Макроном»: whoever writes is not named
  const partnersTold = (found.is === 'group' || found.is === 'elided') && kind === 'talks' && act === 'hold';
  // "I met Mark Rutte", where nobody signs: with whom
  const mine = kind === 'talks' && (act === 'hold' || act === 'plan') && found.is === 'group' && found.group.members.every(isFirstPerson);
  const withWhom = mine ? withPartners(clause, verb, matter, [], speaker) : partnersTold ? partnersOf(given, speaker) : [];
  // «Поговорив із Макроном», – сказав Туск: who speaks and with whom
  const told = found.is === 'elided' && withWhom.length > 0 && speaker.length === 1 ? [...inferred(speaker), ...withWhom] : withWhom;
  // «Обговорили санкції», – сказав Туск: with whom he talked last
  const several = found.is === 'elided' && speaker.length === 1 && verb.plural && isShared(verb) ? whoTalked(discourse, speaker) : [];
  if (several.length > 0) return { act, agents: several.map((ref) => understood(ref, 'participants')), chain };
  // «Відбулася розмова з Макроном»: the talks take place, and the words behind them name one who held them
  const one = isOfTalks(given, verb, found, act) ? partnersOf(given, speaker) : [];
  if (one.length > 0) return { act, agents: [...whoTells(discourse, speaker), ...one], chain };
  // «Були обговорені поставки»: those who talked last discussed it
  const passively =
    kind === 'talks' && verb === matter && matter.matter!.form === 'passive' && found.is === 'impersonal' && withWhom.length === 0
      ? whoTalked(discourse, speaker)
      : [];
  if (passively.length > 1) return { act, agents: passively.map((ref) => understood(ref, 'participants')), chain };
  const open = !referring && told.length === 0 && !doneBySome && matter.matter!.slots.as === undefined;
  if (open && verb === matter && (kind === 'talks' || describes)) return undefined;
  // «Состоялся разговор Путина с Трампом»: those named beside the talks hold them
  const held = kind === 'talks' && !others && verb !== matter ? beside(given, speaker) : undefined;
  if (held !== undefined) return { ...held, act };
  const pair = others ? [] : pairBetween(kind, discourse, groups, matter);
  // "drought threatens millions": what is nobody threatens nobody
  if (
    kind === 'threat' &&
    verb === matter &&
    (found.is === 'other' || (found.is === 'elided' && attributed.unnamed.has(verb))) &&
    act === 'threaten' &&
    !opensDeed(scene, verb.next) &&
    !isByName(scene, verb) &&
    !isDoneBySome(scene, scope.first, verb)
  )
    return undefined;
  // "Greek Cypriot and Turkish Cypriot leaders will meet": nobody who was named before
  if (
    pair.length > 1 ||
    (verb === matter && kind === 'talks' && matter.matter!.slots.as === undefined && found.is === 'other' && isPlainOrder(scene))
  )
    return { act, agents: pair, chain }; // nobody named, or somebody who can't be told: the speaker is not put in their place
  if (found.is === 'group' || told.length > 0) return { act, agents: told, chain };
  if (kind === 'attack' && verb === matter) return strikers(given, act);
  // "only diplomacy can deliver peace": the subject is a thing, and who acts nobody says
  if (
    found.is === 'other' &&
    isPlainOrder(scene) &&
    verb.act?.form === 'verb' &&
    matter.first >= verb.next &&
    matter.matter!.form === 'noun'
  )
    return { act, agents: [], chain };
  const unnamed = found.is === 'elided' && attributed.unnamed.has(verb);
  // "the new president pledged to …, said Okello": whoever is named only behind it does not act in it
  const named = chain.at(-1)?.mode === 'indirect' && chain.at(-1)!.first > verb.first;
  if (found.is !== 'impersonal' && found.is !== 'other' && !unnamed) {
    const agents = named && isVerbFirst(scene) ? [] : inferred(speaker);
    // «ستُفرض عقوبات»: written as an active verb would be, with nobody who promises it
    const open = act === 'pledge' && agents.length === 0 && isVerbFirst(scene) && verb === matter && verb.future;
    return { act: open ? 'plan' : act, agents, chain };
  }
  // «قال المتحدث إن الوزيرين …، كما أكدا ضرورة …»: several act, and whoever speaks is one
  if (unnamed && speaker.length === 1 && saysSeveral(scene, verb)) return { act, agents: [], chain };
  // «Соглашение Кении и Уганды о перемирии подписано»: whose agreement it is
  const signed = act === 'agree' && verb.act?.form === 'passive' && owner?.nominal.act?.act === 'agree' && owner.refs.length > 1;
  if (owner !== undefined && (verb.act === undefined || signed)) return { act, agents: owner.refs, chain };
  // «أن الأطراف التزمت …»: someone who can't be told acts, and not whoever says so
  if (found.is === 'other' && isVerbFirst(scene) && verb.act?.form === 'verb' && PERSONAL_ACTS.has(act)) return { act, agents: [], chain };
  // "wealthy readers supplied weapons": somebody nobody can tell, and not whoever the text is of
  if (found.is === 'other' && verb === matter && matter.matter!.form === 'verb' && !isVerbFirst(scene)) return { act, agents: [], chain };
  const whose = verb.act?.form === 'passive' && verb.next - verb.first > 1 ? ownersOf(scene, verb, groups, discourse, speaker) : [];
  const doers =
    whose.length > 0 ? whose : found.is === 'other' && named ? [] : impersonal(act, kind, discourse, chain, others ? [] : groups, matter);
  // «ستفرض عقوبات»: nobody is told who promises it
  const promised = act === 'pledge' && doers.length === 0 && isVerbFirst(scene) && verb.future && verb.act?.act !== 'pledge';
  return { act: promised ? 'plan' : act, agents: doers, chain };
}

/** «Відбулася розмова», «була зустріч»: the talks themselves are the subject. */
const isOfTalks = ({ matter }: Case, verb: Predicate, found: Subject, act: Act): boolean =>
  matter.matter!.kind === 'talks' &&
  (act === 'hold' || act === 'plan') &&
  found.is !== 'group' &&
  (verb !== matter || matter.matter!.form === 'passive');

/** Of talks with somebody, the one who tells of them. */
const whoTells = ({ author }: Discourse, speaker: readonly Ref[]): readonly Ref[] =>
  speaker.length === 1 ? inferred(speaker) : author.length === 1 ? author.map((ref) => understood(ref, 'title')) : [];

/** «Каддафи угрожал Италии»: a word with a capital before the verb and somebody named right behind it. */
const isByName = (scene: Scene, { from, next }: Predicate): boolean =>
  scene.tokens[from - 1]?.capital === true && scene.nameAt(next)?.kind === 'actor';

/** "threatened to …", «пригрозил выйти», «هدد بمهاجمة …»: a deed follows that only somebody can do. */
function opensDeed({ tokens, reading }: Scene, at: number): boolean {
  const { nonFinite, proclitics } = reading.language.claims.syntax;
  const text = tokens[at]?.text ?? '';
  return (
    nonFinite.after.includes(text) ||
    nonFinite.after.includes(tokens[at - 1]!.text) ||
    (text.length > 3 && nonFinite.endings.some((ending) => text.endsWith(ending))) ||
    [1, 2].some((reach) => proclitics[tokens[at + reach]?.text.slice(0, 1) ?? ''] === 'in')
  );
}

const isPlainOrder = ({ reading }: Scene): boolean =>
  reading.language.claims.syntax.subject === 'before' && reading.language.claims.syntax.cases === undefined;
