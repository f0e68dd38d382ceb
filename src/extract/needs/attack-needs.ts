import type { Sentence } from '../../text';
import { firesSomething, isArmed, isFoe, isOfCaptives, leadsAssault, tells } from '../actors/some-doers';
import { personUnits } from '../scene/persons';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { sourceAsideEnd } from '../speech/source-asides';
import { comesUnder, isRepelling, OBJECT, TO } from './comes-under';
import { firesAt, isFiredAt } from './fired-at';
import { takesPlace } from './occurs';
import { leadsToPlace, opensPlace, opensStruck } from './opens-place';
import { isWaged } from './operations';

/** "attacked the tax plan": what only words attack. */
const CRITICISED: ReadonlySet<string> = new Set(['criticised']);
/** "the release of its third album": what is published or let out, and nobody held. */
const WORKS: ReadonlySet<string> = new Set(['works']);
/** A round of a game or of money. */
const GAMES: ReadonlySet<string> = new Set(['everyday', 'rounds', 'impose', 'lift']);
const CONTESTS: ReadonlySet<string> = new Set(['contests']);
const CAPTIVES: ReadonlySet<string> = new Set(['prisoner', 'hostage', 'detainee', 'soldier', 'captive', 'civilian', 'body']);
const CRITICISED_REACH = 6;
const TOLL_REACH = 18;
const FIRED_REACH = 12;
/** Whoever claims it may be told of at length. */
const CLAIMED_REACH = 20;
const FIRED: ReadonlySet<string> = new Set(['missiles', 'projectiles']);
const RESPONSIBLE: ReadonlySet<string> = new Set(['responsibility']);
const HURT: ReadonlySet<string> = new Set(['killed', 'wounded']);

/** What a verb of attacks needs behind it, so that words of every day tell of one: the dead it led to, what was fired and at whom, the blow that somebody came under. */
export function lacksAttackNeed(scene: Scene, needs: string, item: Run, sentence: Sentence): boolean {
  switch (needs) {
    case 'toll':
      return !leadsToToll(scene, item, sentence);
    case 'responsibility':
      return !tellsOf(scene, item, sentence, RESPONSIBLE, TOLL_REACH);
    case 'claimed':
      return !namesBlow(scene, item, sentence);
    case 'killed':
      return !tellsOf(scene, item, sentence, HURT, FIRED_REACH);
    case 'count-behind':
      return !countsBehind(scene, item, sentence);
    case 'fired-at':
      return !isFiredAt(scene, item, sentence);
    case 'test-fired':
      return (
        isFiredAt(scene, item, sentence) ||
        !tellsOf(scene, item, sentence, BALLISTIC, FIRED_REACH) ||
        !tellsOf(scene, item, sentence, MISSILES, FIRED_REACH)
      );
    case 'launched':
      return !firesAt(scene, item, sentence);
    case 'tested':
      return !isTested(scene, item, sentence);
    case 'blow':
      return !comesUnder(scene, item, sentence, TO);
    case 'repelled':
      return isRepelling(scene, item) || !comesUnder(scene, item, sentence, OBJECT);
    case 'armed':
      return !isArmed(scene, item, sentence) && !isDisputed(scene, item);
    case 'upon-somebody':
      return !opensStruck(scene, item);
    case 'of-place':
      return scene.nameAt(item.next) === undefined || !opensPlace(scene, item);
    case 'armed-place':
      return !(opensPlace(scene, item) || leadsToPlace(scene, item)) || !isArmed(scene, item, sentence);
    case 'foe':
      return !isFoe(scene, item, sentence);
    case 'fires':
      return !firesSomething(scene, item, sentence);
    case 'struck':
      return tellsOf(scene, item, sentence, CRITICISED, CRITICISED_REACH);
    case 'fought':
      return !isFoughtWith(scene, item);
    case 'clash':
      // «где продолжаются бои»: where something else happens
      return (
        tells(scene, sentence.first, sentence.next, GAMES) ||
        scene.reading.language.claims.syntax.wheres?.includes(scene.tokens[item.first - 1]?.text ?? '') === true
      );
    case 'no-game':
      return tells(scene, sentence.first, sentence.next, GAMES);
    case 'no-works':
      return tellsOf(scene, item, sentence, WORKS, CRITICISED_REACH) && !tellsOf(scene, item, sentence, CAPTIVES, CRITICISED_REACH);
    case 'assault':
      return !leadsAssault(scene, item, sentence);
    case 'no-sanctions':
      return isOfSanctions(scene, item, sentence);
    case 'team':
      return !tellsOf(scene, item, sentence, TEAMS, TEAM_REACH);
    case 'no-team':
      return tellsOf(scene, item, sentence, TEAMS, TEAM_REACH);
    case 'responsible':
      return (
        !tells(scene, sentence.first, sentence.next, RESPONSIBLE) ||
        !(namesBlow(scene, item, sentence) || namesBlow(scene, { first: item.first, next: sentence.first }, sentence))
      );
    case 'occurs':
      return tells(scene, sentence.first, sentence.next, CONTESTS) || !takesPlace(scene, item, sentence);
    case 'operation':
      return !isWaged(scene, item, sentence);
    case 'halted':
      return !isHalted(scene, item, sentence);
    case 'fire':
      return isHalted(scene, item, sentence);
    case 'captives':
      return !isOfCaptives(scene, item, sentence);
    default:
      return false;
  }
}

/** "denied targeting civilians", "accused of striking a hospital": whoever denies it or is accused of it, civilians or what is theirs stand right behind. */
const isDisputed = (scene: Scene, { first, next }: Run): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  within(scene.predicates, first - DISPUTE_REACH, first).some(({ lexemes }) =>
    lexemes.some((lexeme) => (lexeme.role === 'cue' && lexeme.cue === 'deny') || (lexeme.role === 'act' && lexeme.act === 'accuse')),
  ) &&
  tells(scene, next, next + DISPUTE_REACH, VICTIMS);

const DISPUTE_REACH = 5;
const VICTIMS: ReadonlySet<string> = new Set(['civilian', 'civilian-site']);

/** «столкновения между Суданом и Чадом», «бои с талибами»: a side right behind the preposition, and none of everyday life. */
function isFoughtWith(scene: Scene, { next }: Run): boolean {
  const item = scene.syntax.get(next);
  const relation = meaning(item, 'relation')?.relation;
  if (relation !== 'between' && relation !== 'with') return false;
  const name = scene.nameAt(item!.next) ?? scene.nameAt(item!.next + 1);
  return name?.kind === 'actor' && name.form !== 'adjective' && name.type !== 'person';
}

const TEAMS: ReadonlySet<string> = new Set(['team']);
const TEAM_REACH = 2;
const SANCTIONS_REACH = 24;

/** «عقوبات … تستهدف خمسة أشخاص»: sanctions told before, and no attack, strike at persons. */
function isOfSanctions(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  const names = (kind: string) =>
    within(scene.predicates, Math.max(sentence.first, first - SANCTIONS_REACH), first).some(({ lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === kind && (lexeme.form === 'noun' || kind === 'sanctions')),
    );
  return names('sanctions') && !names('attack');
}

const HALT_REACH = 7;
const HALTS: ReadonlySet<string> = new Set(['stop', 'ceasefire']);

/** «وقف دائم وشامل لإطلاق النار», and no «تعرضت القرية لإطلاق نار»: a word for a halt stands before, with no mark between. */
function isHalted(scene: Scene, { first }: Run, sentence: Sentence): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - HALT_REACH) && scene.tokens[at]!.kind === 'word'; at -= 1)
    if (tells(scene, at, at + 1, HALTS)) return true;
  return false;
}

const BY_ITSELF: ReadonlySet<string> = new Set(['weapon', 'blast', 'strike', 'clash', 'abducted', 'downed-near']);

/** «استهدفت طائرة مسيرة مركز إيواء»: what was fired stands in the place of who did it, right behind the verb. */
export function strikesByItself(scene: Scene, { matter, finite, next }: Predicate): boolean {
  if (matter?.kind !== 'attack' || !finite) return false;
  // «дрон ударил по больнице», «подорвались на мине»: the words themselves tell what struck
  if (scene.reading.language.claims.syntax.cases !== undefined) return BY_ITSELF.has(matter.needs as string);
  if (scene.reading.language.claims.syntax.subject !== 'after') return false;
  return within(scene.terms, next, next + 1).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && FIRED.has(lexeme.term)),
  );
}

/** «أدت الضربات … إلى مقتل»: a noun of death or wounds, or the dead counted, before any other verb. */
function leadsToToll(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const end = Math.min(sentence.next, next + TOLL_REACH);
  const toll = within(scene.predicates, next, end).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.form === 'noun' && lexeme.slots.casualties !== undefined),
  );
  const counted = within(scene.quantities, next, end).find(({ qualifiers }) => qualifiers.some((qualifier) => HURT.has(qualifier)));
  const reached = Math.min(toll?.first ?? end, counted?.first ?? end);
  return reached < end && !parts(scene, next, reached);
}

/** A verb, or a mark that is no quotation's, between. */
function parts(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const closing = sourceAsideEnd(scene, at, to);
    if (closing > at) {
      at = closing;
      continue;
    }
    if (scene.tokens[at]!.text === ',' || meaning(scene.syntax.get(at), 'complementiser') !== undefined) return true;
    const cue = meaning(scene.predicateAt(at), 'cue');
    if (cue?.form === 'verb' && meaning(scene.predicateAt(at), 'matter') === undefined) return true;
  }
  return false;
}

/** «أودى الهجوم بحياة تسعة أشخاص»: persons counted, before any mark. */
function countsBehind(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const persons = personUnits(scene.reading.language);
  const counted = within(scene.quantities, next, Math.min(sentence.next, next + TOLL_REACH)).find(
    ({ unit }) => unit !== undefined && persons.has(unit),
  );
  return counted !== undefined && !parts(scene, next, counted.first);
}

function tellsOf(scene: Scene, { next }: Run, sentence: Sentence, terms: ReadonlySet<string>, reach: number): boolean {
  return within(scene.terms, next, Math.min(sentence.next, next + reach)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && terms.has(lexeme.term)),
  );
}

const BALLISTIC: ReadonlySet<string> = new Set(['ballistic']);

/** «تبنى التنظيم الهجوم»: the noun of an attack, not far behind. */
const namesBlow = (scene: Scene, { next }: Run, sentence: Sentence): boolean =>
  within(scene.predicates, next, Math.min(sentence.next, next + CLAIMED_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun'),
  );

/** «запустил две баллистические ракеты»: a missile behind, and nothing that it is fired at. */
const isTested = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  tellsOf(scene, item, sentence, MISSILES, TESTED_REACH) && !firesAt(scene, item, sentence);

const TESTED_REACH = 6;
const MISSILES: ReadonlySet<string> = new Set(['missiles']);
