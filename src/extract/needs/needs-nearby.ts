import type { Sentence } from '../../text';
import { hasCall } from '../actors/callers';
import { tells } from '../actors/some-doers';
import { itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { carriesPeople, isBroughtBack, isRegained } from './held-again';
import { lacksReliefNeed } from './relief-needs';

/** The terms of which one must stand close by, before any mark: what is shot down, brought or deployed. */
const NEARBY: Readonly<
  Record<string, { readonly terms: ReadonlySet<string>; readonly before: number; readonly behind: number; readonly overMarks?: true }>
> = {
  envoys: { terms: new Set(['envoys']), before: 0, behind: 6 },
  embassy: { terms: new Set(['embassy']), before: 6, behind: 4 },
  // «в Каире собрались главы МИД»
  gather: { terms: new Set(['rulers']), before: 10, behind: 3, overMarks: true },
  inspectors: { terms: new Set(['inspectors']), before: 6, behind: 0 },
  'envoys-near': { terms: new Set(['envoys']), before: 6, behind: 6 },
  // «вооружение обязались сдать»
  'weapons-near': { terms: new Set(['weapons']), before: 6, behind: 4 },
  // "struck a ceasefire deal", «присоединился к соглашению»
  deals: { terms: new Set(['deals']), before: 0, behind: 6 },
  meetings: { terms: new Set(['meetings']), before: 0, behind: 5 },
  // "the conversation focused on the truce"
  'meeting-ahead': { terms: new Set(['meetings']), before: 12, behind: 0 },
  downs: { terms: new Set(['aircraft', 'missiles']), before: 0, behind: 5 },
  // «вертолёт сбили повстанцы»
  'downs-near': { terms: new Set(['aircraft', 'missiles']), before: 4, behind: 5 },
  // «сбиты 54 беспилотника», «12 ракет перехвачены»
  'downed-near': { terms: new Set(['aircraft', 'missiles']), before: 7, behind: 5 },
  relief: { terms: new Set(['relief']), before: 6, behind: 8 },
  borne: { terms: new Set(['relief']), before: 6, behind: 8 },
  'borne-in': { terms: new Set(['relief', 'vehicles']), before: 8, behind: 0 },
  convoys: { terms: new Set(['convoys']), before: 0, behind: 4 },
  carried: { terms: new Set(['relief']), before: 0, behind: 16 },
  'let-in': { terms: new Set(['relief', 'vehicles']), before: 0, behind: 8 },
  intercepts: { terms: new Set(['missiles', 'projectiles']), before: 0, behind: 7 },
  trainees: { terms: new Set(['trainees']), before: 0, behind: 8 },
  border: { terms: new Set(['border']), before: 8, behind: 0 },
  officials: { terms: new Set(['officials']), before: 0, behind: 9 },
  letter: { terms: new Set(['letter']), before: 8, behind: 0 },
  statehood: { terms: new Set(['statehood']), before: 0, behind: 5 },
  goods: { terms: new Set(['goods']), before: 0, behind: 4 },
  necessities: { terms: new Set(['necessities']), before: 0, behind: 8 },
  debt: { terms: new Set(['debt']), before: 0, behind: 6 },
  peacekeepers: { terms: new Set(['peacekeepers']), before: 0, behind: 8 },
  // «снял с Сирии все санкции»; «санкции, заявил Рубио, будут сняты»: over the words of who says so
  restrictions: { terms: new Set(['restrictions']), before: 0, behind: 8 },
  // «затвердив пакет санкцій», «пакет санкцій затвердять»
  'restrictions-near': { terms: new Set(['restrictions']), before: 6, behind: 8 },
  'restricted-ahead': { terms: new Set(['restrictions']), before: 8, behind: 0 },
  restricted: { terms: new Set(['restrictions']), before: 14, behind: 3, overMarks: true },
  // «سيكون الرد قاسيا», «الرد سيكون قاسيا»
  answer: { terms: new Set(['answer']), before: 5, behind: 6 },
  contingent: { terms: new Set(['contingent']), before: 0, behind: 5 },
  deployed: { terms: new Set(['missiles', 'nuclear-weapons']), before: 0, behind: 7 },
};

export function lacksNearby(scene: Scene, needs: string, { first, next }: Run, sentence: Sentence): boolean {
  if (needs === 'to-come') return !isToCome(scene, first);
  if (needs === 'bidden') return !bidsDeed(scene, next, sentence);
  if (needs === 'brought-back') return !isBroughtBack(scene, { first, next }, sentence);
  if (needs === 'regained') return !isRegained(scene, { first, next }, sentence);
  if (needs === 'no-people') return carriesPeople(scene, { first, next }, sentence);
  if (needs === 'offer-ahead') return !followsOffer(scene, first);
  if (needs === 'call') return !hasCall(scene, { first, next });
  if (needs === 'deal-ahead') return !followsDeal(scene, first, sentence);
  if (needs === 'no-deal-ahead') return followsDeal(scene, first, sentence);
  if (needs === 'need-ahead') return !followsNeed(scene, first, sentence);
  if (needs === 'guest') return !isGuest(scene, { first, next }, sentence);
  if (needs === 'drawn-back') return leavesDeal(scene, next, sentence);
  // «امتنع عن التصويت»: who abstains refuses nothing
  if (needs === 'no-vote') return tells(scene, next, Math.min(sentence.next, next + VOTE_REACH), VOTES);
  if (needs === 'no-deal') return isOfDeal(scene, next);
  if (needs === 'no-infinitive') return opensInfinitive(scene, next);
  if (needs === 'infinitive') return !opensInfinitive(scene, next);
  if (needs === 'no-deed') return opensDeed(scene, next);
  if (needs === 'by-somebody') return !isBySomebody(scene, { first, next });
  // «выслал камбоджийского посла»: a name of an office
  if (needs === 'envoys-near' && within(scene.names, first - 6, next + 6).some((name) => name.kind === 'actor' && ENVOYS.test(name.actor)))
    return false;
  if (needs === 'union') return !isUnion(scene, next);
  if (needs === 'envoys' && within(scene.names, next, next + 2).some((name) => name.kind === 'actor' && name.form === 'office'))
    return false;
  // «направил делегацию на переговоры»: the talks are what is told of
  if (needs === 'emissary') return !tells(scene, next, next + SENT_REACH, EMISSARIES) || tells(scene, next, sentence.next, MEETINGS);
  // "trained Malian soldiers": those of another land
  if (needs === 'trainees' && !within(scene.names, next, next + TRAINED_REACH).some((name) => name.form === 'adjective')) return true;
  if (lacksReliefNeed(scene, needs, { first, next }, sentence)) return true;
  const nearby = NEARBY[needs];
  if (nearby === undefined) return false;
  const from = Math.max(sentence.first, first - nearby.before);
  const to = Math.min(sentence.next, next + nearby.behind);
  // «посольство Нидерландов закрыто»: a name of its own
  if (needs === 'embassy' && within(scene.names, from, to).some((name) => name.kind === 'actor' && EMBASSIES.test(name.actor)))
    return false;
  return !within(scene.terms, from, to).some(
    (item) =>
      item.lexemes.some((lexeme) => lexeme.role === 'term' && nearby.terms.has(lexeme.term)) &&
      (nearby.overMarks || !isParted(scene, item.first < first ? item.next : next, item.first < first ? first : item.first)),
  );
}

/** «تضمن الاتفاق»: what is agreed or proposed stands right behind as the subject. */
const isOfDeal = (scene: Scene, at: number): boolean => {
  const act = meaning(scene.predicateAt(at), 'act');
  return act?.form === 'noun' && (act.act === 'agree' || act.act === 'propose') && meaning(scene.syntax.get(at), 'deal') !== undefined;
};

const VOTE_REACH = 6;
const VOTES: ReadonlySet<string> = new Set(['vote']);
const SENT_REACH = 4;
const TRAINED_REACH = 6;
const EMISSARIES: ReadonlySet<string> = new Set(['emissary']);
const MEETINGS: ReadonlySet<string> = new Set(['meetings']);
/** «вышел из ЭКОВАС»: a union of states right behind. */
function isUnion(scene: Scene, at: number): boolean {
  const name = scene.nameAt(at);
  return (
    name?.kind === 'actor' && name.first === at && name.form !== 'adjective' && name.type === 'organisation' && name.unregistered !== true
  );
}

const ENVOYS = /^ambassador/u;
const EMBASSIES = /-(?:embassy|consulate)$/u;

/** «помогли тушить пожар», «помогли Кении тушить пожар»: what somebody helps to do is no aid that is given. */
function opensInfinitive(scene: Scene, at: number): boolean {
  const { endings, nouns = [] } = scene.reading.language.claims.syntax.nonFinite;
  const helped = scene.nameAt(at);
  const text = scene.tokens[helped?.first === at ? helped.next : at]?.text ?? '';
  return text.length > 3 && endings.some((ending) => text.endsWith(ending)) && !nouns.some((ending) => text.endsWith(ending));
}

/** «допомога у створенні комітету»: help in doing something is no aid that is given. */
function opensDeed({ tokens, reading }: Scene, at: number): boolean {
  const { deeds, atTalks = [] } = reading.language.claims.syntax;
  const noun = tokens[at + 1];
  return (
    deeds !== undefined &&
    atTalks.includes(tokens[at]?.text ?? '') &&
    noun?.capital === false &&
    deeds.some((ending) => noun.text.endsWith(ending))
  );
}

function isParted({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    // "2,000 troops"
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-' && (tokens[at]!.gap !== '' || tokens[at + 1]?.kind !== 'digits'))
      return true;
  return false;
}

/** «захвачен повстанцами М23», «повстанцами М23 захвачен»: an actor that is no person right behind, or a force right before. */
function isBySomebody(scene: Scene, { first, next }: Run): boolean {
  const behind = scene.nameAt(next);
  if (behind?.kind === 'actor' && behind.first === next && behind.form !== 'adjective' && behind.type !== 'person') return true;
  const before = scene.nameAt(first - 1);
  return before?.kind === 'actor' && before.next === first && FORCES.has(before.type);
}

const FORCES: ReadonlySet<string> = new Set(['armed-force', 'organisation', 'group']);

/** «سترد», «سوف ترد»: the verb is of the time to come. */
function isToCome(scene: Scene, first: number): boolean {
  const glue = scene.tokens[first]!.text.slice(0, scene.predicateAt(first)?.offset ?? 0);
  const { futurePrefixes } = scene.reading.language.claims.syntax;
  return futurePrefixes.includes(glue) || meaning(itemEndingAt(scene, first - 1), 'future') !== undefined;
}

const BIDDEN_REACH = 14;

/** «وجه الرئيس بالإفراج عن …»: the deed that somebody is told to do stands behind a preposition glued to its noun, before any that-word and any other verb. */
function bidsDeed(scene: Scene, next: number, sentence: Sentence): boolean {
  const { proclitics } = scene.reading.language.claims.syntax;
  for (const { first, offset, lexemes } of within(scene.predicates, next, Math.min(sentence.next, next + BIDDEN_REACH))) {
    const glue = scene.tokens[first]!.text.slice(0, offset);
    if (glue !== '' && proclitics[glue] === 'in') return true;
    if (lexemes.every((lexeme) => 'form' in lexeme && lexeme.form === 'verb')) return false;
  }
  return false;
}

const LEFT_REACH = 5;
const LEFT: ReadonlySet<string> = new Set(['talks', 'sports-event', 'cooperation', 'arms-control']);

/** «الانسحاب من المفاوضات», «من البطولة», «من الاتفاق»: what is left is no ground that forces hold. */
function leavesDeal(scene: Scene, next: number, sentence: Sentence): boolean {
  return within(scene.predicates, next, Math.min(sentence.next, next + LEFT_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => (lexeme.role === 'matter' && LEFT.has(lexeme.kind)) || (lexeme.role === 'act' && lexeme.act === 'agree')),
  );
}

const GUEST_REACH = 9;

/** «Министр был принят президентом»: a person before the verb, by name or by what they are called again. */
function isGuest(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  const host = scene.nameAt(next);
  if (host?.kind !== 'actor' || host.type !== 'person') return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - GUEST_REACH); at -= 1) {
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.type === 'person') return true;
    const item = scene.syntax.get(at);
    if (meaning(item, 'anaphor') !== undefined) return true;
    if (meaning(item, 'relation') !== undefined) return false;
  }
  return false;
}

const DEAL_REACH = 4;
const NEED_REACH = 40;
const DEALS: ReadonlySet<string> = new Set(['deals']);

/** "The deal was struck": what is agreed stands close before the verb. */
const followsDeal = (scene: Scene, first: number, sentence: Sentence): boolean =>
  within(scene.terms, Math.max(sentence.first, first - DEAL_REACH), first).some(
    ({ next, lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && DEALS.has(lexeme.term)) && !isParted(scene, next, first),
  );

/** "The need for a truce was stressed": the first noun of an act of the sentence. */
const followsNeed = (scene: Scene, first: number, sentence: Sentence): boolean =>
  within(scene.predicates, Math.max(sentence.first, first - NEED_REACH), first)
    .map((item) => meaning(item, 'act'))
    .find((act) => act?.form === 'noun')?.act === 'urge';

const OFFER_REACH = 10;

/** «План обмена движение приняло»: the noun of a proposal stands before the verb, with no other verb between. */
function followsOffer(scene: Scene, first: number): boolean {
  const last = within(scene.predicates, Math.max(0, first - OFFER_REACH), first).findLast(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && (lexeme.form !== 'noun' || lexeme.act === 'propose')),
  );
  return last?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'noun' && lexeme.act === 'propose') === true;
}
