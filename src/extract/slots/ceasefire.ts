import { type Act, EXTENTS, PERMANENCES, TARGETS } from '../../model/vocabulary';
import {
  actorsIn,
  durationsIn,
  isJoined,
  isOfClauseBefore,
  placeBefore,
  placeIn,
  termIn,
  termsIn,
  timeIn,
  type Window,
} from '../clauses/window';
import type { Slots } from '../content';
import { spanEnd } from '../scene/noun-phrase';
import { itemEndingAt, meaning, predicateEndingAt, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { haltsAll, isEverywhere, targetsEnd } from './halted-whole';

/** "Energy infrastructure" is the target energy: infrastructure by itself only where nothing says which. */
export function ceasefireSlots(whole: Window): Slots {
  const window = beforeEvents(beforePurpose(whole));
  const struck = { ...window, next: targetsEnd(window) };
  const all: string[] = termsIn(struck, TARGETS, window.matter.first);
  if (!all.includes('civilian') && termsIn(struck, ['civilian-site'], window.matter.first).length > 0) all.push('civilian');
  const everywhere = isEverywhere(all);
  const targets = everywhere ? [] : all.length > 1 ? all.filter((target) => target !== 'infrastructure') : all;
  const named = placeIn(window);
  const own = named !== undefined && isOfSigning(window, named, window.matter.next) ? undefined : named;
  const parties = actorsIn(window, ['between']);
  const ahead = isJoined(window) ? undefined : placeBefore(window);
  const before = ahead !== undefined && isOfSigning(window, ahead, window.first) ? undefined : ahead;
  const extent = extentIn(window) ?? (targets.length > 0 ? 'partial' : everywhere || haltsAll(window) ? 'full' : undefined);
  return {
    parties: parties.length > 1 ? parties : undefined,
    duration: durationsIn(window).find(
      (duration) => !isOfClauseBefore(window, duration) && !isOfOther(window, duration) && !isApart(window, duration),
    ),
    extent,
    targets: targets.length > 0 ? targets : undefined,
    area:
      own !== undefined && !isOfTalks(window, own, window.matter.next)
        ? own
        : before !== undefined && !isOfTalks(window, before, window.first)
          ? before
          : undefined,
    permanence: termIn(window, 'permanence', PERMANENCES),
    proposer: window.owners.length === 1 ? window.owners[0] : undefined,
    time: timeIn(window, true),
  };
}

/** How far it goes; in "full support for the truce", «التزامها الكامل بالهدنة» the word tells of the stand and not of the halt. */
function extentIn(window: Window): string | undefined {
  const { scene, matter, first, said } = window;
  const term = termIn(window, 'extent', EXTENTS);
  if (term === undefined || said.extent !== undefined) return term;
  const own = within(scene.terms, first, window.next).some(
    (item) =>
      item.lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === term) &&
      !(item.next <= matter.first && tellsStand(scene, item)),
  );
  return own ? term : undefined;
}

/** A word that describes the noun of a stand: before it, or behind it where adjectives stand there. */
function tellsStand(scene: Scene, { first, next }: Run): boolean {
  const noun = isVerbFirst(scene) ? predicateEndingAt(scene, first - 1) : scene.predicateAt(next);
  return noun?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'noun' && STANDS.has(lexeme.act)) === true;
}

const STANDS: ReadonlySet<Act> = new Set(['support', 'pledge', 'oppose', 'reject', 'thank'] as const);

/** "signed a truce to end weeks of fighting", "to allow aid in": what it is for tells nothing of how long, where and of what it is; "to last 30 days" does. */
function beforePurpose(window: Window): Window {
  const { scene, matter, next } = window;
  const { cases, subject, nonFinite } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || window.matterIsVerb) return window;
  for (let at = matter.next; at < next; at += 1) {
    if (!nonFinite.after.includes(scene.tokens[at]!.text)) continue;
    const verb = scene.predicateAt(at + 1);
    const ends = verb?.lexemes.some(
      (lexeme) =>
        ('form' in lexeme &&
          lexeme.form !== 'noun' &&
          ((lexeme.role === 'act' && lexeme.act === 'end') || (lexeme.role === 'matter' && PURPOSES.has(lexeme.kind)))) ||
        (lexeme.role === 'matter' && lexeme.kind === 'aid'),
    );
    if (ends === true) return { ...window, next: at };
  }
  return window;
}

/** «اتفقا على هدنة بعد مقتل ستين مدنيا», «في أعقاب التدخل هذا الأسبوع»: where verbs stand first, what came before the truce tells nothing of it. */
function beforeEvents(window: Window): Window {
  const { scene, matter, next } = window;
  const { doneAfter } = scene.reading.language.claims.syntax;
  if (doneAfter === undefined || !isVerbFirst(scene)) return window;
  for (let at = matter.next; at < next - 1; at += 1)
    if (doneAfter.includes(scene.tokens[at]!.text) && scene.timeAt(at) === undefined && spanEnd(scene, at + 1) === undefined)
      return { ...window, next: at };
  return window;
}

const PURPOSES: ReadonlySet<string> = new Set(['settlement', 'aid', 'talks']);

/** "after a week of talks": how long something else took, behind a word for when; "ending two years of fighting", «после двух дней столкновений»: how long they fought. */
const isOfOther = ({ scene, matter }: Window, { first, next }: Run): boolean =>
  isOfEventBefore(scene, matter.next, first) ||
  isOfFighting(scene, next) ||
  (meaning(itemEndingAt(scene, first - 1), 'during') !== undefined && meaning(scene.syntax.get(next), 'relation')?.relation === 'of');

/** Words of fighting right behind, or behind "of". */
function isOfFighting(scene: Scene, next: number): boolean {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (subject === 'after') return false;
  const of = meaning(scene.syntax.get(next), 'relation')?.relation === 'of';
  const item = of
    ? (scene.predicateAt(next + 1) ?? scene.predicateAt(next + 2))
    : cases === undefined
      ? undefined
      : (scene.predicateAt(next) ?? scene.predicateAt(next + 1));
  return item?.lexemes.some((lexeme) => lexeme.role === 'matter' && (lexeme.kind === 'attack' || lexeme.form === 'must')) === true;
}

/** «وقف إطلاق النار بعد استمرار المواجهات لثلاثة أيام»: how long lasted what stands behind "after", where verbs stand first. */
function isOfEventBefore(scene: Scene, from: number, to: number): boolean {
  const { doneAfter } = scene.reading.language.claims.syntax;
  if (doneAfter === undefined) return false;
  for (let at = from; at < to - 1; at += 1) if (doneAfter.includes(scene.tokens[at]!.text)) return true;
  return false;
}

/** "broke it after four minutes", "less than two days before the anniversary", "within a day": how far apart two things are. */
function isApart({ scene }: Window, { first, next }: Run): boolean {
  const { tokens, reading } = scene;
  const { apart } = reading.language.claims.syntax;
  if (apart === undefined) return false;
  const opener = apart.before.includes(tokens[first]!.text) || apart.before.includes(tokens[first - 1]?.text ?? '');
  // "for 72 hours after the talks"
  const own = meaning(itemEndingAt(scene, first - 1), 'relation') !== undefined;
  return opener || (!own && apart.behind.includes(tokens[next]?.text ?? ''));
}

/** «подписали в Хартуме соглашение о прекращении огня», "the ceasefire deal was signed in Doha": where it was agreed, behind the word for that. */
function isOfSigning({ scene }: Window, { start }: { readonly start: number }, from: number): boolean {
  let signs = false;
  for (const item of within(scene.predicates, from, scene.tokens.length)) {
    if (scene.tokens[item.first]!.start >= start) break;
    const tells = item.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'light');
    if (tells) signs = item.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'agree' && lexeme.form !== 'noun');
  }
  return signs;
}

/** "agreed to a truce after talks in Doha": the place of the talks that stand between. */
const isOfTalks = ({ scene, next }: Window, { start }: { readonly start: number }, from: number): boolean =>
  within(scene.predicates, from, next).some(
    (item) =>
      (scene.tokens[item.first]!.start < start || scene.tokens[item.first - 1]!.start === start) &&
      item.lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'talks' && lexeme.form === 'noun'),
  );
