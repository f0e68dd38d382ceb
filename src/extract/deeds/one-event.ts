import type { Kind } from '../../model/vocabulary';
import { separates } from '../clauses/between';
import { isOwnVerb } from '../clauses/clause';
import { asOneTalk } from '../dealings/one-talk';
import type { Draft } from '../draft';
import { withoutRepeated } from '../frames/told-once';
import { lastOf, oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { commaBetween } from '../subjects/subject-signs';
import { tollsOfBlows } from './blow-tolls';
import { foldCoordinate } from './one-of-several';
import { toldByVerb } from './told-by-verb';
import { tellsOfBlows } from './told-of-blows';
import { countsOn } from './tolls';

/** The verb does what its noun tells: imposes, carries out, launches. */
export const isDeed = ({ act, matter }: Predicate, kind: Kind): boolean => act?.act === 'carry-out' || matter?.kind === kind;

const RESTRICTED_REACH = 3;

const isUpon = ({ tokens, reading }: Scene, at: number): boolean =>
  reading.language.claims.syntax.cases !== undefined && (reading.language.claims.syntax.strikes ?? []).includes(tokens[at]?.text ?? '');

/** How far behind a noun its relative clause may begin, in tokens. */
export const RELATIVE_REACH = 6;

/** Finds the words that tell again, or more, of a matter of the same sentence: `frames` takes those that make no claim, `opened` where the claim of others begins. */
export function tellOnce(
  scene: Scene,
  matters: readonly Predicate[],
  frames: Set<Predicate>,
  opened: Map<Predicate, Predicate>,
  underAct: (matter: Predicate) => boolean,
): void {
  for (const [index, matter] of matters.entries()) {
    const before = oneBefore(matters, index);
    if (before?.matter === undefined || !isOwnVerb(matter) || before.matter.kind !== matter.matter!.kind) continue;
    // «الهجوم الذي شنته …»: the verb tells more of the noun before it
    if (
      !isOwnVerb(before) &&
      // «помощь, выделенная Канадой»: its own deed, whatever is said of the noun
      !(matter.item.finite !== undefined && matter.matter!.form === 'passive') &&
      matter.from - before.next <= RELATIVE_REACH &&
      (matter.relative || meaning(itemEndingAt(scene, matter.from - 1), 'relative') !== undefined)
    )
      frames.add(matter);
  }
  // «قُتل أربعة في قصف استهدف سوقا»: so it does without a relative word, of a blow told as a circumstance
  if (scene.reading.language.claims.syntax.subject === 'after')
    for (const [index, matter] of matters.entries()) {
      const before = oneBefore(matters, index);
      if (!isOwnVerb(matter) || matter.matter!.kind !== 'attack' || before?.matter?.kind !== 'attack' || isOwnVerb(before) || index < 2)
        continue;
      if (
        matter.item.offset > 0 ||
        matter.from !== matter.first ||
        matter.from - before.next > RELATIVE_REACH + 2 ||
        separates(scene, before.next, matter.from)
      )
        continue;
      if (matters[index - 2]!.matter!.kind === 'attack' && !isDefinite(scene, before)) frames.add(matter);
    }
  // «استهدفت غارة …، ما أدى إلى مقتل»: what an attack led to is told with it
  for (const [index, matter] of matters.entries())
    if (
      index > 0 &&
      countsCasualties(matter) &&
      matters[index - 1]!.matter!.kind === 'attack' &&
      meaning(itemEndingAt(scene, matter.from - 1), 'relative') !== undefined
    )
      frames.add(matter);
  for (const toll of tollsOfBlows(scene, matters, frames)) {
    frames.add(toll);
    opened.delete(toll);
  }
  if (scene.reading.language.claims.syntax.subject === 'after') {
    for (const [index, matter] of matters.entries()) {
      const before = lastOf(
        matters,
        (other, at) => at < index && other.matter!.kind === 'attack' && other.matter!.slots.casualties === undefined && !frames.has(other),
      );
      if (before === undefined || !isOwnVerb(matter) || matter.matter!.kind !== 'attack' || matter.item.offset > 0) continue;
      if (matter.from === matter.first && tellsOfBlows(scene, matter.from, before.first)) frames.add(matter);
    }
    // «شن الولايات المتحدة غارات»: the noun of launching and of what is launched
    for (const [index, matter] of matters.entries()) {
      const after = matters[index + 1];
      if (matter.finite || matter.act?.act !== 'carry-out' || matter.matter!.kind !== 'attack' || after?.matter?.kind !== 'attack')
        continue;
      if (!after.finite && after.item.offset === 0 && after.first - matter.next <= RELATIVE_REACH) frames.add(after);
    }
    foldTolls(scene, matters, frames, underAct);
  }
  foldCoordinate(scene, matters, frames, opened);
  // «обмеження на оборонну співпрацю»: what is restricted
  for (const [index, matter] of matters.entries()) {
    const before = oneBefore(matters, index);
    if (matter.matter!.kind !== 'cooperation' || before?.matter?.kind !== 'sanctions' || isOwnVerb(matter)) continue;
    const upon = isUpon(scene, before.next) || isUpon(scene, before.next - 1);
    if (upon && matter.first - before.next <= RESTRICTED_REACH) frames.add(matter);
  }
  // «поговорили телефоном, обговоривши …»: what they talked of
  for (const [index, matter] of matters.entries())
    if (
      matter.gerund &&
      matter.matter!.kind === 'talks' &&
      matter.matter!.form === 'verb' &&
      oneBefore(matters, index)?.matter?.kind === 'talks'
    )
      frames.add(matter);
  // «اتصالا هاتفيا …، تناول»: what the call was about, told without a conjunction
  for (const [index, matter] of matters.entries()) {
    if (matter.matter!.kind !== 'talks' || !isOwnVerb(matter) || scene.reading.language.claims.syntax.subject !== 'after') continue;
    if (matter.item.offset > 0 || scene.tokens[matter.from - 1]?.text !== ',') continue;
    if (matters.slice(0, index).some((before) => before.matter!.kind === 'talks')) frames.add(matter);
  }
  // «قُتل أربعة وأصيب عشرة»: one event, counted twice
  const counting = matters.filter((matter) => !frames.has(matter));
  for (const [index, matter] of counting.entries()) {
    const after = counting[index + 1];
    const both = after !== undefined && after.matter!.slots.casualties !== undefined && matter.matter!.slots.casualties !== undefined;
    const verbs = both && countsCasualties(matter) && countsCasualties(after);
    const nouns = both && !isOwnVerb(matter) && !isOwnVerb(after) && isGlued(scene, after);
    if (!(verbs || nouns) || after.first - matter.next > COUNT_REACH) continue;
    if (scene.reading.language.claims.syntax.subject !== 'after' || meaning(scene.syntax.get(after.first - 1), 'relative') !== undefined)
      continue;
    frames.add(matter);
    opened.set(after, opened.get(matter) ?? matter);
  }
  // "accused them of shelling a market, killing 54": what a blow led to, told by a participle
  for (const [index, matter] of matters.entries())
    if (index > 0 && matter.participle && matter.matter!.slots.counts !== undefined && matters[index - 1]!.matter!.kind === 'attack')
      frames.add(matter);
  for (const other of toldByVerb(matters)) frames.add(other);
  // "one was killed and two were wounded": the second is told with the first
  for (const [index, matter] of matters.entries()) {
    const after = matters[index + 1];
    if (after !== undefined && countsOn(matter, after) && after.first - matter.next <= COUNT_REACH) frames.add(after);
  }
}

/** "condemned the attack that targeted a mosque": of two claims of one stand on one blow, the one whose words hold the other's. */
export const withoutCovered = (drafts: readonly Draft[]): Draft[] =>
  withoutRepeated(asOneTalk(drafts)).filter(
    (draft) =>
      draft.kind !== 'attack' ||
      draft.evidence.length > 1 ||
      !drafts.some((other) => other !== draft && isTold(draft, other) && covers(other.evidence[0]!, draft.evidence[0]!)),
  );

const isTold = (draft: Draft, other: Draft): boolean =>
  other.kind === draft.kind &&
  other.act === draft.act &&
  other.act !== 'carry-out' &&
  other.agents.length === draft.agents.length &&
  other.agents.every(({ actor }, index) => actor === draft.agents[index]!.actor);

const covers = (whole: Run, part: Run): boolean => whole.first <= part.first && whole.next > part.next;

/** Behind an article a noun takes a relative word. */
const isDefinite = ({ reading, tokens }: Scene, { first, item }: Predicate): boolean =>
  (reading.language.claims.syntax.articles ?? []).some((article) => tokens[first]!.text.slice(0, item.offset).endsWith(article));

const FOLDING: ReadonlySet<unknown> = new Set(['toll', 'blow', 'repelled', 'count-behind', 'killed', 'claimed']);
const tellsMore = ({ matter }: Predicate): boolean => matter!.slots.leads !== undefined || FOLDING.has(matter!.needs);

/** «أدت الغارات … إلى مقتل أربعة»: the nouns of the blow and of the dead behind a verb of what an attack led to tell no claims of their own. */
function foldTolls(scene: Scene, matters: readonly Predicate[], frames: Set<Predicate>, underAct: (matter: Predicate) => boolean): void {
  for (const [index, verb] of matters.entries()) {
    if (!isOwnVerb(verb) || verb.matter!.kind !== 'attack' || !tellsMore(verb)) continue;
    // «استهدف السوق بغارات أسفرت عن …»: the toll of the attack that the verb before tells
    const struck = lastOf(matters, (other, at) => at < index && isOwnVerb(other) && !frames.has(other));
    if (
      verb.matter!.slots.leads !== undefined &&
      verb.item.offset === 0 &&
      struck?.matter?.kind === 'attack' &&
      isNounBehind(scene, verb, struck)
    ) {
      frames.add(verb);
      for (let at = index + 1; matters[at]?.matter?.kind === 'attack' && !isOwnVerb(matters[at]!); at += 1) frames.add(matters[at]!);
      continue;
    }
    for (let at = index + 1; at < matters.length; at += 1) {
      const noun = matters[at]!;
      if (isOwnVerb(noun) || noun.matter!.kind !== 'attack') break;
      frames.add(noun);
    }
    const before = oneBefore(matters, index);
    // «اتهمت كييف موسكو بقصف مستشفى ما أسفر عن مقتل خمسة»: the noun of the blow under an act tells the claim, and what it led to is told with it
    if (before?.matter?.kind === 'attack' && !isOwnVerb(before) && meaning(itemEndingAt(scene, verb.from - 1), 'relative') !== undefined) {
      if (underAct(before)) frames.add(verb);
      if (frames.has(verb)) continue;
    }
    // «قصف … أسفر عن»: and the noun right before it
    if (before?.matter?.kind === 'attack' && !isOwnVerb(before) && !commaBetween(scene, before.next, verb.from)) frames.add(before);
  }
}

/** No mark and no that-word stands between two verbs of one event, the second of which describes a noun. */
function isNounBehind({ tokens, syntax }: Scene, verb: Predicate, before: Predicate): boolean {
  if (verb.from - before.next < 1) return false;
  for (let at = before.next; at < verb.from; at += 1)
    if (tokens[at]!.kind === 'mark' || meaning(syntax.get(at), 'complementiser') !== undefined) return false;
  return true;
}

/** A claim's words begin where the noun under "must" does. */
export function openedBy(draft: Draft, opening: Predicate | undefined): Draft {
  const [first, ...rest] = draft.evidence;
  if (opening === undefined || first === undefined) return draft;
  const [second] = rest;
  return second !== undefined && second.first > opening.from
    ? { ...draft, evidence: [first, { first: Math.max(first.next, opening.from), next: second.next }] }
    : { ...draft, evidence: [{ first: Math.min(first.first, opening.from), next: first.next }, ...rest] };
}

const countsCasualties = (matter: Predicate): boolean => isOwnVerb(matter) && matter.matter!.slots.casualties !== undefined;
/** «وإصابة»: joined to what was counted before. */
const isGlued = (scene: Scene, { first, item }: Predicate): boolean =>
  scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset));
/** Words between two verbs that count the dead and the wounded of one event, at most. */
const COUNT_REACH = 12;
