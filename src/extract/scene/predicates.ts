import type { Act, Cue, Kind } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import {
  followsAside,
  isBehindNoun,
  isBehindSubject,
  isCoordinateNoun,
  isObjectNoun,
  opensClause,
  opensThat,
} from '../clauses/clause-openings';
import { isBehindUnknown, withContinued } from '../clauses/infinitives';
import { isWhoever } from '../clauses/whoever';
import { isNounAfter } from '../deeds/deeds-aside';
import { lacksNeed } from '../needs/needs';
import { withViews } from '../speech/expressed-views';
import { withoutPublishing } from '../speech/published-in';
import { describesNoun, isDescribedNoun } from './joined-modifiers';
import { leadsOf } from './leads';
import type { Lexeme, Needs } from './lexemes';
import { oneBefore } from './lists';
import { mustAround } from './must';
import { isCircumstance, isReduced, opensPurpose } from './participles';
import { type Item, itemEndingAt, meaning, type Run, type Scene, within } from './scene';
import { takesUpNoun } from './taken-up';
import { FINITE, GERUND, INFINITE, isSeveral, NOUN, TO_COME, verbEndings } from './verb-endings';
import { isContinuous, verbGroup, verbIn } from './verb-group';
import { isAlsoNoun, isBareNoun, isCountedNoun, isInPreposition, isJoined, isNounByPrefix, isNounOfOne, isPossessed } from './word-shapes';

/** A word that reports, acts or names a matter, with what its form and its neighbours say of it. */
export interface Predicate extends Run {
  readonly item: Item;
  readonly cue: { readonly cue: Cue; readonly form: 'verb' | 'participle' | 'noun' | 'adverbial' } | undefined;
  readonly act: { readonly act: Act; readonly form: 'verb' | 'passive' | 'noun' | 'light' | 'express' } | undefined;
  readonly matter:
    | {
        readonly kind: Kind;
        readonly form: 'noun' | 'verb' | 'passive' | 'must';
        readonly slots: Readonly<Record<string, string | readonly string[]>>;
        readonly needs?: Needs | undefined;
        /** The act whose noun tells the matter again: «المقترح». */
        readonly again?: Act;
      }
    | undefined;
  /** A verb that heads a clause of its own. */
  readonly finite: boolean;
  readonly participle: boolean;
  /** A participle that never has a subject of its own: «подчеркнув». */
  readonly gerund: boolean;
  /** An infinitive of purpose behind a verb of talks or travel: "spoke with X to express …". It heads a clause of its own. */
  readonly purpose: boolean;
  /** «удалось освободить»: who does it stands in the dative, if anywhere. */
  readonly impersonal: boolean;
  /** An infinitive that goes on with the auxiliary of the one before: «будут взаимодействовать …, оказывать помощь». */
  readonly continues: boolean;
  /** A passive participle right behind the noun it describes: "the deal reached in January", "rebels backed by …". */
  readonly reduced: boolean;
  /** A verb with a pronoun for the noun that it describes: «هجوم شنته …», «المبادرة التي طرحتها …». */
  readonly relative: boolean;
  readonly plural: boolean;
  readonly future: boolean;
  readonly must: boolean;
  readonly negated: boolean;
  readonly certainty: 'certain' | 'probable' | 'possible';
  /** First token of the verb group, auxiliaries included. */
  readonly from: number;
}

const VERBAL: ReadonlySet<string> = new Set(['verb', 'passive', 'express']);

type Picked<R> = Extract<Lexeme, { role: R }>;

/** Of several meanings with one part, the verb's or the noun's, as the place asks for. */
function pick<R extends 'cue' | 'act'>(scene: Scene, item: Item, role: R, verb: boolean, sentence: Sentence): Picked<R> | undefined {
  let found: Picked<R> | undefined;
  for (const lexeme of item.lexemes) {
    if (lexeme.role !== role || lacksOwn(scene, lexeme, item, sentence)) continue;
    if (VERBAL.has((lexeme as { readonly form: string }).form) === verb) return lexeme as Picked<R>;
    found ??= lexeme as Picked<R>;
  }
  return found;
}

/** An act told by a word of every day lacks what makes it one. */
const isNone = ({ syntax }: Scene, { first }: Item, act: { readonly needs?: unknown } | undefined): boolean =>
  act?.needs === 'none' && meaning(syntax.get(first), 'negation') !== undefined;

const lacksOwn = (scene: Scene, lexeme: Lexeme, item: Item, sentence: Sentence): boolean =>
  lexeme.role === 'act' && lexeme.needs !== undefined && lacksNeed(scene, lexeme.needs, item, sentence);

/** Needs under which the verb tells the matter and no other act: «تعرض لقصف» is no offer. */
const DROPS_ACT: ReadonlySet<unknown> = new Set(['blow', 'repelled', 'claimed', 'courtesy', 'intercepts', 'launched']);

/** Needs under which it reports nothing: «говорили почти час». */
const DROPS_CUE = 'lasting';

/** The matter that an item names, of those that have what they need beside them. */
function matterOf(scene: Scene, item: Item, verb: boolean, sentence: Sentence): Extract<Lexeme, { role: 'matter' }> | undefined {
  let found: Extract<Lexeme, { role: 'matter' }> | undefined;
  for (const lexeme of item.lexemes) {
    if (lexeme.role !== 'matter' || (found !== undefined && VERBAL.has(lexeme.form) !== verb)) continue;
    // "accused of bombing villages": a matter of "must" is one only under it, where the word names another by itself
    if (lexeme.form === 'must' && isAlsoNoun(item) && !mustAround(scene, sentence, item)) continue;
    if (lacksNeed(scene, lexeme.needs, item, sentence)) continue;
    // "the shelling must stop" is of a halt, "the shelling of the port" of a blow
    if (
      lexeme.form === 'must' &&
      item.lexemes.some((other) => other.role === 'matter' && other !== lexeme) &&
      !mustAround(scene, sentence, item)
    )
      continue;
    // «передаст шесть истребителей»: of arms, where these stand behind, and of persons otherwise
    if (found?.needs === 'persons' && lexeme.needs === undefined) continue;
    found = lexeme;
    if (VERBAL.has(lexeme.form) === verb && lexeme.needs !== 'persons') return found;
  }
  return found;
}

/** The predicates of a sentence, in order. */
export function predicatesOf(scene: Scene, sentence: Sentence): Predicate[] {
  const { syntax } = scene.reading.language.claims;
  const { nonFiniteAfter, nounAfter } = leadsOf(syntax);
  const endings = verbEndings(syntax);
  let infinitive = false;
  let talking = false;
  let lastVerb = sentence.first;
  let governing: Predicate | undefined;
  const items = within(scene.predicates, sentence.first, sentence.next).filter(
    (item) => !isJoined(scene, item) && !isInPreposition(scene, item) && !describesNoun(scene, item),
  );
  const found: Predicate[] = [];
  for (const item of items) {
    const { tokens } = scene;
    const word = tokens[verbIn(scene, item)]!;
    const ending = endings.of(word.word);
    const before = oneBefore(tokens, item.first);
    const sameSentence = item.first > sentence.first;
    const opening = syntax.verbMarks !== undefined && (opensClause(scene, item, sentence) || isBehindNoun(scene, item, sentence, lastVerb));
    const asNoun =
      (sameSentence && (isNounAfter(scene, item, nounAfter) || isPossessed(scene, item.first, sentence))) ||
      isNounByPrefix(word.text.slice(0, item.offset), syntax) ||
      (isBareNoun(scene, item, word.text) && (!opening || followsAside(scene, item, found) || opensThat(scene, item))) ||
      isBehindSubject(scene, item, found.at(-1)) ||
      isCoordinateNoun(scene, item, governing, found.at(-1)) ||
      (sameSentence &&
        (isObjectNoun(scene, item) ||
          isCountedNoun(scene, item) ||
          isNounOfOne(scene, item) ||
          isDescribedNoun(scene, item, sentence.first)));
    const wantsVerb = asNoun ? false : syntax.subject === 'before' || opening;
    const matter = matterOf(scene, item, wantsVerb, sentence);
    const cue = matter?.needs === DROPS_CUE ? undefined : pick(scene, item, 'cue', wantsVerb, sentence);
    // «تعرض المستشفى لقصف»: no offer
    const act = DROPS_ACT.has(matter?.needs) ? undefined : pick(scene, item, 'act', wantsVerb, sentence);
    const verbal =
      !asNoun &&
      (cue?.form === 'verb' ||
        act?.form === 'verb' ||
        act?.form === 'passive' ||
        act?.form === 'express' ||
        matter?.form === 'verb' ||
        matter?.form === 'passive');
    const group = verbGroup(scene, item, sentence);
    // "for the deal to be implemented": the words of the verb's group may stand between; "failed to reach": the negation holds its own "to"
    const lead = group.from - 1;
    const toForm =
      lead >= sentence.first && nonFiniteAfter.has(tokens[lead]!.text) && meaning(itemEndingAt(scene, lead), 'negation') === undefined;
    const nonFinite =
      toForm ||
      (item.finite === undefined &&
        !isContinuous(scene, item, sentence) &&
        !(matter?.form === 'passive' && matter.slots.as !== undefined) && // "fighting broke out"
        (ending & (NOUN | INFINITE)) === INFINITE);
    // "agreed to ensure …, eliminate … and prevent …": the infinitive goes on
    const goesOn: boolean =
      verbal &&
      sameSentence &&
      (before?.text === ',' || meaning(itemEndingAt(scene, item.first - 1), 'conjunction') !== undefined) &&
      (infinitive || isBehindUnknown(scene, lastVerb, item.first)) &&
      (ending & FINITE) === 0;
    if (verbal) infinitive = toForm || goesOn;
    const circumstance =
      !asNoun &&
      ((act as { participle?: true } | undefined)?.participle ?? matter?.participle) === true &&
      isCircumstance(scene, item, sentence);
    const prefix = word.text.slice(0, item.offset);
    const future =
      group.future ||
      syntax.futurePrefixes.includes(prefix) ||
      meaning(scene.syntax.get(item.first), 'future') !== undefined ||
      (ending & TO_COME) !== 0;
    const light = act?.form === 'light' && future;
    const reduced = verbal && group.from === item.first && isReduced(scene, item, sentence);
    const finite =
      !reduced &&
      ((verbal && !nonFinite && !goesOn) ||
        light ||
        ((group.must || group.future || ((group.certainty === 'possible' || group.succeeds) && nonFinite)) && verbal));
    const purpose = toForm && verbal && talking && opensPurpose(scene, item.first - 1, sentence);
    if (finite) lastVerb = item.next;
    if (finite || purpose)
      talking = (matter?.form === 'verb' && (matter.kind === 'talks' || matter.kind === 'visit')) || act?.act === 'hold';
    found.push({
      first: item.first,
      next: item.next,
      item,
      // all of one shape, whatever they are: every clause asks each of them for most of what it is
      cue: cue === undefined || reduced ? undefined : asNoun && cue.form === 'verb' ? { cue: cue.cue, form: 'noun' as const } : cue,
      act:
        asNoun && act?.form === 'verb'
          ? { act: act.act, form: 'noun' as const }
          : reduced && act !== undefined
            ? { act: act.act, form: 'passive' as const }
            : act,
      matter:
        matter?.form === 'verb' && (asNoun || reduced) ? { ...matter, form: asNoun ? ('noun' as const) : ('passive' as const) } : matter,
      finite,
      participle: !reduced && (cue?.form === 'participle' || (nonFinite && verbal) || circumstance),
      gerund: circumstance || (nonFinite && verbal && (ending & GERUND) !== 0),
      purpose,
      reduced,
      relative: finite && (takesUpNoun(scene, item, sentence) || isWhoever(scene, item, sentence)),
      plural: item.finite?.plural ?? isSeveral(word.word, item.offset, cue?.form === 'participle' || circumstance, syntax),
      future,
      must: group.must,
      // «переговоров нет»: the verb is the word that denies
      negated: group.negated || isNone(scene, item, act),
      certainty: group.certainty,
      from: purpose ? item.first - 1 : group.from,
      impersonal: group.managed && nonFinite,
      continues: false,
    });
    if (found.at(-1)!.finite && !found.at(-1)!.relative) governing = found.at(-1);
  }
  return withViews(scene, withContinued(scene, withoutPublishing(scene, found)), sentence);
}
