import type { Anaphor, Relation } from '../../languages/words/claims';
import type { ActorMention } from '../../read/mentions';
import type { Sentence } from '../../text';
import { holderBehind, isTitleBehind, namedBehindOffice, repeats } from '../lines/person-cards';
import { bodyAlone } from '../names/bodies-alone';
import { withDescribedNames } from '../names/described-names';
import { isStateOfPlace } from '../names/states-of-places';
import { gathered, oneBefore } from '../scene/lists';
import { type Item, meaning, type Placed, type Run, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { withAides } from './aides';
import { withoutApposed } from './apposed-pairs';
import { withBackers } from './backers';
import { withBareForces } from './bare-forces';
import { partBareLists } from './bare-lists';
import { withChiefs } from './chiefs';
import { isCounted, isSource } from './counted-nationals';
import type { Ref } from './discourse';
import { isUnlike, standsAlone } from './head-references';
import { isBracketed, joined } from './joined';
import { withJointDocuments } from './joint-documents';
import { manyAt } from './many';
import { canRefer, headWord, isWrittenOtherwise } from './may-refer';
import { namedOffices } from './named-offices';
import { isOfficeOfTwo } from './offices-of-two';
import { withOthersBehind } from './others-behind';
import { withOwnedNames } from './owned-names';
import { pluralHeads } from './plural-heads';
import { asPair, documentOf, officialAt, ownAt, withoutOwners } from './references';
import { relationBefore } from './relation-before';
import { isSeat } from './seats';
import { sharesNoun } from './shared-nouns';
import { extended, isOfOwnBody, isOfPaper, isOfTwoTitles, isPossessive, isSide, withSharedNoun } from './side-nouns';
import { isNationBehind, isWingBehind, pastEpithets } from './wings';

/** One actor as the text has it: named, or referred to. */
export type Party =
  | (Run & {
      readonly is: 'actor';
      readonly mention: Placed<ActorMention>;
      /** "Turkish officials": they act for their state, and speak without a name. */
      readonly nameless?: true;
      /** Told by a noun that shows its case: «урядові війська». */
      readonly nominative?: true;
      /** Where its words begin, clitics aside, where that is not where the name does: «لوزيري خارجية مصر». */
      readonly opening?: number;
    })
  | (Run & {
      readonly is: 'anaphor';
      readonly anaphor: Anaphor;
      readonly offset: number;
      readonly word: string;
      readonly otherwise?: Anaphor;
      /** Somebody that no table has, where nobody named before can be meant. */
      readonly stranger?: Ref;
      /** The noun is another than that of whoever is meant: a state's forces, and no others. */
      readonly alias?: true;
      /** What stands behind tells others than those told before: «министры финансов ЕС». */
      readonly unlike?: true;
      /** A verb that it is the subject of stands behind: «делегації побували». */
      readonly nominative?: true;
    })
  | (Run & { readonly is: 'anonymous'; readonly offset: number });

/** Actors joined by "and" or commas that play one part together. */
export interface Group extends Run {
  readonly members: readonly Party[];
  /** The preposition or the case word before them. */
  readonly relation: Relation | undefined;
  /** Where the preposition begins. */
  readonly from: number;
  /** An adjective of nationality without a noun that makes it an actor: a possessor, never a subject. */
  readonly adjective: boolean;
  /** "Egypt's …": whose something is, no party of its own. */
  readonly possessive: boolean;
}

/** The actors of a sentence in groups, in order. */
export function groupsOf(scene: Scene, sentence: Sentence): Group[] {
  const parties = withoutOwners(
    scene,
    withBareForces(
      scene,
      sentence,
      withAides(scene, withChiefs(scene, withDescribedNames(scene, withOwnedNames(scene, partiesOf(scene, sentence))))),
    ),
  );
  const groups: Group[] = [];
  for (const given of parties) {
    const last = oneBefore(groups, groups.length);
    const party = last === undefined ? given : withSharedNoun(last, given);
    const shares = last !== undefined && sharesNoun(scene, last, party);
    const adjective = party.is === 'actor' && party.mention.form === 'adjective' && !shares && !isSide(scene, party);
    if (last !== undefined && tellsMoreOf(scene, last, party)) {
      groups[groups.length - 1] = { ...last, next: pastEpithets(scene, party) };
      continue;
    }
    const holder = last === undefined ? undefined : (holderBehind(scene, last, party) ?? namedBehindOffice(scene, last, party));
    if (holder !== undefined) {
      groups[groups.length - 1] = holder;
      continue;
    }
    if (last !== undefined && joined(scene, last, party, adjective || party !== given)) {
      groups[groups.length - 1] = {
        ...last,
        next: party.next,
        members: [...last.members, party],
        adjective: last.adjective && adjective && party === given,
        possessive: isPossessive(scene, party.next),
      };
      continue;
    }
    const before = relationBefore(scene, party, sentence.first);
    const seat =
      before.relation === 'in' && isSeat(scene, party, before.from, sentence.first)
        ? relationBefore(scene, { ...party, first: before.from - 1 }, sentence.first)
        : undefined;
    const { first } = party;
    const next = pastEpithets(scene, party);
    const { relation, from } = seat ?? before;
    groups.push({ first, next, members: [party], relation, from, adjective, possessive: isPossessive(scene, next) });
  }
  const parted = pluralHeads(scene, partBareLists(scene, withOthersBehind(scene, groups), sentence.first), sentence.first);
  return withJointDocuments(scene, withBackers(scene, parted)).map((group) => withoutApposed(scene, namedOffices(scene, group)));
}

/** Words that name nobody more: a name again, in brackets, a title, whose wing it is. */
const tellsMoreOf = (scene: Scene, last: Group, party: Party): boolean =>
  repeats(scene, last, party) ||
  isBracketed(scene, last, party) ||
  isTitleBehind(scene, last, party) ||
  isWingBehind(scene, last, party) ||
  isNationBehind(scene, last, party);

/** «Алжирское мирное соглашение», "the Minsk agreements": what an accord is called after has no part in it. */
const namesAccord = (scene: Scene, { first, next }: Run): boolean => {
  const matter = meaning(scene.predicateAt(first), 'matter');
  return matter?.kind === 'settlement' && matter.form === 'noun' && scene.predicateAt(first)!.next > next;
};

function partiesOf(scene: Scene, sentence: Sentence): Party[] {
  const named = gathered(within(scene.names, sentence.first, sentence.next), (mention): Party[] =>
    mention.kind === 'actor' &&
    !isCounted(scene, mention) &&
    !isOfTwoTitles(scene, mention) &&
    !isOfficeOfTwo(scene, mention) &&
    !isOfPaper(scene, mention) &&
    !isOfOwnBody(scene, mention) &&
    !namesAccord(scene, mention) &&
    !isStateOfPlace(scene, mention)
      ? [
          {
            is: 'actor',
            mention: mention as Placed<ActorMention>,
            first: mention.first,
            next: extended(scene, mention),
            ...(mention.form === 'adjective' && isSource(scene, mention.next) ? { nameless: true } : {}),
          },
        ]
      : [],
  );
  // "a US official": the source has no name, whatever its country
  const nameless = (party: Party) =>
    party.is === 'actor' &&
    party.mention.form === 'adjective' &&
    (meaning(scene.syntax.get(party.next), 'anonymous') !== undefined ||
      meaning(scene.syntax.get(party.first - 1), 'anonymous') !== undefined);
  const others: Party[] = [];
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  let passed = 0;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const item = scene.syntax.get(at);
    if (item === undefined) continue;
    // both go from left to right, and no name reaches into another
    while (passed < named.length && named[passed]!.next <= at) passed += 1;
    if (passed < named.length && named[passed]!.first <= at) continue;
    const official = officialAt(scene, item, named[passed]);
    if (official !== undefined) {
      others.push(official);
      continue;
    }
    const document = documentOf(scene, item, named[passed]);
    if (document !== undefined) {
      named[passed] = document;
      continue;
    }
    // "made it clear": a word of the verb
    if ((scene.predicateAt(at - 1)?.next ?? at) > at) continue;
    const anaphor = anaphorAt(scene, item);
    // «европейский чиновник» is nobody told of before
    const stranger = anaphor !== undefined && meaning(item, 'anonymous') !== undefined && declines && !standsAlone(scene, item);
    const many = anaphor?.anaphor === 'several' ? manyAt(scene, item) : undefined;
    if (many !== undefined) others.push(many);
    else if (anaphor !== undefined && anaphor.anaphor !== 'several' && !stranger)
      others.push(
        asPair(
          scene,
          {
            is: 'anaphor',
            ...anaphor,
            first: at,
            next: item.next,
            offset: item.offset,
            ...(anaphor.anaphor === 'head' ? alone(scene, item, anaphor.word) : {}),
            ...(isUnlike(scene, item, anaphor.anaphor, sentence.first) ? { unlike: true as const } : {}),
          },
          others,
        ),
      );
    else if (meaning(item, 'anonymous') !== undefined && !(declines && isNamedBehind(named[passed], item.next)))
      others.push({ is: 'anonymous', first: at, next: item.next, offset: item.offset });
  }
  return [...named.filter((party) => !nameless(party)), ...others].sort((a, b) => a.first - b.first);
}

/** «эксперт Анна Котова»: a noun for somebody without a name, and the name right behind it. */
const isNamedBehind = (party: Party | undefined, next: number): boolean =>
  party?.is === 'actor' && party.first === next && party.mention.type === 'person';

/** Who it is where nobody named before can be meant. */
function alone(scene: Scene, item: Item, word: string): { readonly stranger?: Ref } {
  const stranger = bodyAlone(scene, item, word);
  return stranger === undefined ? {} : { stranger };
}

/** What a word refers back to: a noun by the name it begins, else as a pronoun does. */
function anaphorAt(scene: Scene, item: Item): { anaphor: Anaphor; word: string; otherwise?: Anaphor } | undefined {
  const first = ownAt(scene, item) ?? meaning(item, 'anaphor')?.anaphor;
  if (first === undefined) return undefined;
  if (first === 'own-state' && isWrittenOtherwise(scene, item)) return undefined;
  // «المملكة»: a state by the noun of its name, else one's own
  const own = first === 'own-body' || (first === 'own-state' && (item.offset === 0 || !isVerbFirst(scene)));
  const isHead = !own && item.lexemes.some((lexeme) => lexeme.role === 'anaphor' && lexeme.anaphor === 'head');
  const word = headWord(scene, item);
  if (isHead)
    return canRefer(scene, item, 'head') ? { anaphor: 'head', word, ...(first === 'head' ? {} : { otherwise: first }) } : undefined;
  if (!canRefer(scene, item, first)) return undefined;
  const { ownBodies } = scene.reading.language.claims.syntax;
  return { anaphor: first, word: first === 'own-body' ? (ownBodies?.[word] ?? word) : word };
}
