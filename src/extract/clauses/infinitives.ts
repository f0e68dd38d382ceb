import { gathered } from '../scene/lists';
import { predicateWith } from '../scene/predicate-with';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { FINITE, verbEndings } from '../scene/verb-endings';

/** «Будут взаимодействовать …, оказывать помощь»: an infinitive joined to one before goes on with its auxiliary, in a language whose infinitives show themselves. */
export function withContinued(scene: Scene, given: Predicate[]): Predicate[] {
  const predicates = withoutBidden(scene, given);
  if (!scene.reading.language.claims.syntax.nonFinite.finite.includes('')) return withAuxiliary(scene, predicates);
  let auxiliary: Predicate | undefined;
  return predicates.map((predicate) => {
    const { finite, gerund, future, must, from } = predicate;
    const active = isVerbal(predicate) || predicate.act?.form === 'light';
    if (!active || gerund) return predicate;
    const infinitive = isInfinitive(scene, predicate);
    if (infinitive && auxiliary !== undefined && !future && !must && joinedBefore(scene, from))
      return predicateWith(predicate, { finite: true, continues: true, future: auxiliary.future, must: auxiliary.must });
    if (infinitive && !finite && predicate.certainty === 'possible' && isVerbal(predicate))
      return predicateWith(predicate, { finite: true });
    if (infinitive && (future || must)) auxiliary = predicate;
    else if (finite) auxiliary = undefined;
    return predicate;
  });
}

/** "will stop fighting and release 20 prisoners": a bare verb joined to one behind an auxiliary goes on with it, where only words before a verb tell its time. */
function withAuxiliary(scene: Scene, predicates: Predicate[]): Predicate[] {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject === 'after') return withPrefixed(scene, predicates);
  if (cases !== undefined) return predicates;
  const endings = verbEndings(scene.reading.language.claims.syntax);
  let auxiliary: { readonly future: boolean; readonly must: boolean } | undefined;
  let floor = -1;
  return predicates.map((predicate) => {
    const { finite, participle, future, must, from, first, next } = predicate;
    if (!finite || !isVerbal(predicate)) return predicate;
    const bare = !participle && first === from && (endings.of(scene.tokens[first]!.word) & FINITE) === 0;
    const over = auxiliary ?? (bare ? unknownAuxiliary(scene, floor, from) : undefined);
    const goesOn = bare && !future && !must && over !== undefined && joinedBefore(scene, from);
    floor = next;
    if (goesOn) return predicateWith(predicate, { future: over.future, must: over.must });
    auxiliary = future || must ? predicate : undefined;
    return predicate;
  });
}

/** «ستوقف القتال وتسحب قواتها»: a verb in the present joined by a letter to one with the prefix of the time to come. */
function withPrefixed(scene: Scene, predicates: Predicate[]): Predicate[] {
  const { tokens } = scene;
  const { conjunctions, futurePrefixes, verbMarks } = scene.reading.language.claims.syntax;
  if (verbMarks === undefined) return predicates;
  const present = [...verbMarks.prefixes, ...verbMarks.stemPrefixes];
  const isPresent = (text: string): boolean => present.some((prefix) => text.startsWith(prefix));
  const isToCome = (text: string): boolean =>
    futurePrefixes.some((prefix) => text.startsWith(prefix) && isPresent(text.slice(prefix.length)));
  return predicates.map((predicate) => {
    const { finite, future, first, from, item } = predicate;
    const { text } = tokens[first]!;
    if (!finite || future || from !== first || item.offset === 0 || !isVerbal(predicate)) return predicate;
    if (!conjunctions.includes(text.slice(0, item.offset)) || !isPresent(text.slice(item.offset))) return predicate;
    for (let at = first - 1; at >= Math.max(0, first - JOINED_REACH) && tokens[at]!.kind !== 'mark'; at -= 1) {
      const opens = at === 0 || tokens[at - 1]!.kind === 'mark' || meaning(itemEndingAt(scene, at - 1), 'complementiser') !== undefined;
      const verb = scene.predicateAt(at);
      const tells = opens || verb?.lexemes.some((lexeme) => 'form' in lexeme && lexeme.form !== 'noun') === true;
      if (tells && isToCome(tokens[at]!.text) && scene.nameAt(at) === undefined) return predicateWith(predicate, { future: true });
      if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) break;
    }
    return predicate;
  });
}

const JOINED_REACH = 12;

/** "would disband and lay down its arms": the auxiliary of a verb that nobody knows, before the conjunction. */
function unknownAuxiliary({ tokens, syntax }: Scene, floor: number, from: number): { future: boolean; must: boolean } | undefined {
  for (let at = from - 2; at > floor && tokens[at]!.kind !== 'mark'; at -= 1) {
    const future = meaning(syntax.get(at), 'future') !== undefined;
    if (future || meaning(syntax.get(at), 'must') !== undefined) return { future, must: !future };
  }
  return undefined;
}

const BIDS: ReadonlySet<string> = new Set(['propose', 'urge', 'agree', 'order', 'reject', 'pledge', 'plan']);

/** «призвали стороны объявить перемирие», "agreed to announce a truce": what somebody is to announce nobody has announced yet; the verb over it is all that is told. */
function withoutBidden(scene: Scene, predicates: Predicate[]): Predicate[] {
  if (!predicates.some(isBid)) return predicates;
  let over: Predicate | undefined;
  return gathered(predicates, (predicate) => {
    const { finite, gerund, cue, act, matter, first } = predicate;
    if (finite) over = predicate;
    if (finite || gerund || cue?.form !== 'verb' || over === undefined || !isBid(over)) return [predicate];
    // «намерен выделить 100 млн»: nor is anything stressed
    if (act !== undefined || matter !== undefined) return [over.next === first ? predicateWith(predicate, { cue: undefined }) : predicate];
    return cue.cue === 'announce' && isBidden(scene, predicate, over) ? [] : [predicate];
  });
}

const isBid = ({ finite, act }: Predicate): boolean => finite && act?.form === 'verb' && BIDS.has(act.act);

function isBidden({ tokens, syntax }: Scene, { participle, first, next }: Predicate, over: Predicate): boolean {
  for (let at = over.next; at < first; at += 1) if (tokens[at]!.kind === 'mark') return false;
  return participle && meaning(syntax.get(next), 'complementiser') === undefined && tokens[next]?.kind !== 'mark';
}

const isVerbal = ({ cue, act, matter }: Predicate): boolean =>
  cue?.form === 'verb' || act?.form === 'verb' || act?.form === 'express' || matter?.form === 'verb';

function isInfinitive(scene: Scene, { first }: Predicate): boolean {
  const { nonFinite, gerunds = [] } = scene.reading.language.claims.syntax;
  const { text } = scene.tokens[first]!;
  const ends = (ending: string) => text.length > ending.length + 1 && text.endsWith(ending);
  return nonFinite.endings.some(ends) && !gerunds.some(ends);
}

/** A comma or a conjunction stands right before. */
const joinedBefore = (scene: Scene, from: number): boolean =>
  scene.tokens[from - 1]?.text === ',' || meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;

/** «отказался подтвердить сообщения о контактах»: what somebody refuses to say is no claim. */
export const isUnsaid = (over: Predicate | undefined, { first, finite, gerund, cue }: Predicate): boolean =>
  !finite && !gerund && cue?.form === 'verb' && over?.finite === true && over.act?.act === 'reject' && over.next === first;

/** "urged Uganda to exercise restraint and withdraw": a verb whose infinitive only a word before it shows stands before the conjunction, and nobody knows it. */
export function isBehindUnknown(scene: Scene, floor: number, at: number): boolean {
  const { after } = scene.reading.language.claims.syntax.nonFinite;
  if (after.length === 0) return false;
  for (let verb = at - 2; verb > floor; verb -= 1) {
    const { kind } = scene.tokens[verb]!;
    if (kind === 'mark') return false;
    if (after.includes(scene.tokens[verb - 1]!.text))
      return (
        kind === 'word' &&
        scene.predicateAt(verb) === undefined &&
        scene.nameAt(verb) === undefined &&
        scene.syntax.get(verb) === undefined &&
        scene.tokens[verb + 1]!.kind === 'word'
      );
  }
  return false;
}

/** «готовы реагировать на террор», «намерен расследовать нападение»: where infinitives show themselves, what is intended is told by one that nobody knows, and is no blow. */
export function isUnderStranger(scene: Scene, verb: Predicate | undefined, { first, matter }: Predicate): boolean {
  const { cases, nonFinite } = scene.reading.language.claims.syntax;
  if (cases === undefined || verb === undefined || matter!.form !== 'noun') return false;
  for (let at = verb.next; at < first; at += 1) {
    const { text, kind } = scene.tokens[at]!;
    const strange = kind === 'word' && scene.predicateAt(at) === undefined && scene.syntax.get(at) === undefined;
    if (strange && nonFinite.endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending))) return true;
  }
  return false;
}
