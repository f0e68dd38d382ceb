import type { Sentence } from '../../text';
import { type Discourse, type Link, type Ref, refsOf, resolveAnaphor } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { goesOn } from '../actors/same-actors';
import { beforeStop } from '../clauses/bare-clauses';
import { clipped, frontedEnd } from '../clauses/fronted-clauses';
import { returnsTo } from '../clauses/returns';
import { isPerformed } from '../deeds/performed';
import { opensAsking } from '../names/sayer-phrases';
import type { Predicate } from '../scene/predicates';
import type { Run, Scene } from '../scene/scene';
import { isExpected } from '../scene/verb-first';
import { doerOf } from '../subjects/doer-of';
import { elided, goesOnUnnamed, isFirstPerson, isWriting, ofNumber, ownOf, speaksOnUnnamed, staysNameless } from '../subjects/elided';
import type { Attributed } from './attributed';
import {
  chainAt,
  citedUnder,
  closesSentence,
  isSame,
  named,
  putAround,
  putAroundQuoted,
  putOutside,
  quotedScope,
  reportsAll,
  type Scope,
  scopeOver,
  standsApart,
  tollApart,
} from './chains';
import { sayerAside } from './closing-marks';
import { besideSpeaker } from './coordinate-speakers';
import { scopeOf } from './cue-scope';
import { saidByNoun } from './noun-cues';
import { isSaidOfThings } from './passive-cues';
import { publisherRun } from './published';
import { citedBy, putQuoted, quotedSource, span } from './quoted-sources';
import { toldOtherwise } from './quoted-words';
import { isReason } from './reasons';
import { isSourceless } from './sourceless';
import {
  citesSomebody,
  isBackground,
  isCitedBehind,
  isCiting,
  isNameless,
  isNamelessSource,
  isOwnSource,
  isStranger,
  isUnderDeal,
  isUnknown,
  names,
  sourceOf,
  sourceWords,
} from './sources';

export type { Attributed } from './attributed';
export { chainAt } from './chains';

/** Reads the attribution chains of a sentence, and the subject of every finite predicate on the way. */
export function attribute(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  discourse: Discourse,
): Attributed {
  const scopes: Scope[] = quotedScope(sentence, discourse);
  const links = new Set<Predicate>();
  const asides: Run[] = [];
  const published: Run[] = [];
  const subjects = new Map<Predicate, readonly Ref[]>();
  const { syntax } = scene.reading.language.claims;
  const firstPersons: { readonly predicate: Predicate; readonly group?: Group }[] = [];
  const unknown = new Set<Predicate>();
  const fronted = frontedEnd(scene, sentence, predicates);
  let last: Predicate | undefined;
  let cited: Link | undefined;
  let reporting: { readonly next: number; readonly link: Link } | undefined;
  for (const predicate of predicates) {
    const said = saidByNoun(scene, predicate, predicates, groups, sentence, discourse, scopes);
    if (said !== undefined) {
      scopes.push(said);
      links.add(predicate);
      continue;
    }
    if (isBackground(scene, predicate)) {
      links.add(predicate);
      continue;
    }
    if (isSaidOfThings(scene, predicate)) continue;
    const adverbial = predicate.cue?.form === 'adverbial';
    if (published.some(({ first, next }) => first < predicate.first && predicate.next <= next)) continue;
    if (adverbial) published.push(...publisherRun(scene, predicate.next, groups));
    const told = toldOtherwise(scene, predicate, predicates, groups, sentence, discourse);
    if (told !== undefined) {
      if (told.denied) asides.push(told.scope);
      scopes.push({ ...told.scope, chain: [...chainAt(scopes, predicate.first), ...told.chain] });
      links.add(predicate);
      continue;
    }
    if (
      adverbial
        ? isReason(scene, predicate) || isUnderDeal(scene, predicate) || isSourceless(scene, predicate)
        : !predicate.finite && !predicate.participle && !predicate.reduced
    )
      continue;
    // «جددت موسكو، على لسان وزير خارجيتها، دعوتها إلى»: nothing is reported, and whoever acts says so through somebody
    if (adverbial && predicate.cue!.cue === 'say' && reporting === undefined) {
      asides.push(sourceWords(scene, predicate, predicates, groups, sentence));
      continue;
    }
    if (predicate.cue?.cue === 'ask' && opensAsking(scene, predicate, sentence)) continue;
    // «Лавров заявил, что …, и призвал …»: whoever said that goes on, outside what was said
    const back = adverbial ? undefined : returnsTo(scene, predicate, predicates, links);
    if (back !== undefined) {
      scopes.push({ first: predicate.from, next: sentence.next, chain: chainAt(scopes, back.first) });
      last = back;
    }
    let enclosing = chainAt(scopes, predicate.first);
    const around = scopeOver(scopes, predicate.first);
    const joined = back !== undefined && scene.tokens[predicate.from - 1]!.kind === 'word';
    const clause = { first: joined ? sentence.first : (around?.first ?? sentence.first), next: sentence.next };
    const speaker = enclosing.at(-1)?.speakers ?? [];
    const whose = { scene, predicate, predicates, groups, clause, enclosing, last, subjects, unknown };
    const { found, subject, we, takesUp, previous } = doerOf(whose, discourse);
    const own = found?.is === 'group' ? found.group : undefined;
    const words = predicate.cue && beforeStop(scene, predicate, predicates, scopeOf(scene, predicate, predicates, groups, sentence, own));
    // what stands before a verb that takes up the one before is not said by it
    const scope =
      back !== undefined && words !== undefined && words.first < predicate.from
        ? undefined
        : predicate.cue && clipped(words, predicate, fronted);
    // «Напомним, что …»: who writes says nothing; "must announce a truce": nor does who has not yet
    if (
      predicate.cue !== undefined &&
      !((predicate.must || predicate.future) && predicate.cue.cue === 'announce') &&
      // «الخطة التي أعلنها الرئيس»: what the pronoun takes up is told, and nothing behind
      !(predicate.relative && syntax.subject === 'after') &&
      scope !== undefined &&
      !(we && enclosing.length === 0) &&
      // “I think that …”: whoever says it is told behind, or nowhere
      !(own?.members.some(isFirstPerson) && subject.length === 0) &&
      !isPerformed(predicate, found, we)
    ) {
      enclosing = besideSpeaker(scene, scopes, predicate, found) ?? enclosing;
      const source = adverbial ? sourceOf(scene, predicate, groups) : undefined;
      // «за словами співрозмовника агентства»: somebody nobody knows, and not whoever spoke before
      const nameless =
        adverbial &&
        source === undefined &&
        (syntax.cases !== undefined
          ? scene.tokens[predicate.next]?.kind === 'word'
          : syntax.subject === 'before' && (isNamelessSource(scene, predicate) || isCitedBehind(scene, predicate, reporting?.link))) &&
        !isOwnSource(scene, predicate);
      const stillNameless = enclosing.length === 0 && staysNameless(scene, predicate, found, source, discourse);
      const quotedFrom =
        nameless || stillNameless
          ? []
          : source !== undefined
            ? refsOf(source, discourse, speaker)
            : adverbial
              ? ofNumber(scene, predicate, elided(predicate, ownOf(last, enclosing, subjects), enclosing, discourse, false))
              : subject;
      const stranger = isStranger(scene, predicate, found, scope);
      const unnamed = stranger || (scope.behind !== undefined && !(own !== undefined && names(scene, own, scope.behind)));
      const officials = [own, source].some((group) => group && isNameless(group)) || (source && citesSomebody(scene, predicate, source));
      const speakers = unnamed || officials ? [] : quotedFrom;
      const anonymous =
        unnamed ||
        officials ||
        nameless ||
        stillNameless ||
        (speakers.length === 0 && source?.members.every(({ is }) => is === 'anaphor')) ||
        isUnknown(scene, predicate, found, speakers) ||
        (speakers.length === 0 && predicate.participle && ((last !== undefined && unknown.has(last)) || enclosing.at(-1)?.anonymous)) ||
        ((own ?? source)?.members.some(({ is }) => is === 'anonymous') ?? false);
      if (speakers.length === 0 && anonymous && !adverbial) unknown.add(predicate);
      if (speakers.length > 0 || anonymous) {
        const link: Link = {
          speakers,
          cue: predicate.cue.cue,
          mode: scope.direct ? 'direct' : 'indirect',
          anonymous: anonymous && speakers.length === 0,
          at: span(scene, predicate),
          first: Math.min(predicate.from, own?.from ?? predicate.from),
          plural: speakers.length > 1,
        };
        const quoted = adverbial
          ? citedBy(scene, source, groups, discourse, link)
          : quotedSource(scene, predicate, groups, scope, discourse, link);
        const closes = !adverbial && scope.direct && scope.next <= predicate.from && scene.tokens[scope.next]?.text === '"';
        if (scope.behind !== undefined) asides.push(scope.behind);
        else if (adverbial) asides.push(sourceWords(scene, predicate, predicates, groups, sentence));
        else if (closes) asides.push(...sayerAside(scene, scope, predicate, predicates));
        // "Reuters reported, citing two officials, that …": whom it cites stands inside
        if (closes) putAroundQuoted(scopes, scope, discourse, link, quoted);
        else if (adverbial && isCiting(scene, predicate)) cited = citedUnder(scopes, reporting, predicate, link) ? undefined : link;
        else if (
          scope.behind !== undefined ||
          (adverbial && (enclosing.length === 0 || closesSentence(scene, predicate, sentence))) ||
          reportsAll(scene, scopes, scope, predicate, speakers)
        )
          putAround(scopes, scope, link, quoted);
        else {
          const same = isSame(link, enclosing) || (found !== undefined && speaksOnUnnamed(predicate, found, speakers, enclosing));
          const outer = same ? enclosing.slice(0, -1) : enclosing;
          const inner = cited === undefined ? quoted : [cited, ...quoted];
          scopes.push({ first: scope.first, next: scope.next, chain: [...outer, named(link, enclosing), ...inner] });
          cited = undefined;
        }
        if (link !== cited) reporting = { next: predicate.next, link };
        links.add(predicate);
      } else if (putQuoted(scene, predicate, groups, scope, discourse, scopes)) links.add(predicate);
    }
    if (adverbial) continue;
    // «أعلن الوسيط أن الطرفين اتفقا …، ودعا إلى»: who speaks acts again, outside what was said
    const again =
      found?.is === 'elided' && predicate.cue === undefined && (goesOn(scene, predicate, previous, subject, speaker) || takesUp);
    if (again) scopes.push({ first: predicate.from, next: sentence.next, chain: enclosing.slice(0, -1) });
    else if ((own !== undefined && standsApart(scene, predicate, own, subject, enclosing)) || tollApart(scene, predicate, enclosing))
      putOutside(scopes, predicate, sentence.next);
    subjects.set(predicate, subject);
    if (
      (found?.is === 'other' && !predicate.relative) ||
      (found?.is === 'group' && predicate.finite && subject.length === 0 && found.group.members.every(({ is }) => is === 'anaphor')) ||
      (found?.is === 'elided' && !takesUp && goesOnUnnamed(scene, predicate, last, unknown))
    )
      unknown.add(predicate);
    if (own?.members.some(isFirstPerson)) firstPersons.push({ predicate, group: own });
    else if (we) firstPersons.push({ predicate });
    // «وصل …، ومن المقرر أن يلتقي»: what is expected has no subject that would go on
    if (
      !isExpected(scene, predicate) &&
      ((predicate.finite && !predicate.relative) || (scope !== undefined && !(predicate.relative && syntax.subject === 'after'))) &&
      !(we && isWriting(predicate, enclosing, discourse))
    )
      last = predicate;
  }
  // “I support it,” she said: the speaker is named behind the words
  for (const { predicate, group } of firstPersons) {
    const speaking = chainAt(scopes, predicate.first).at(-1)?.speakers ?? [];
    const refs = group === undefined ? resolveAnaphor('we', discourse, speaking) : refsOf(group, discourse, speaking);
    // «حث الوزير العماني …، وأبدى استعداد بلاده»: whose state it is was found
    if (group === undefined || refs.length > 0 || subjects.get(predicate)!.length === 0) subjects.set(predicate, refs);
  }
  if (cited !== undefined) putAround(scopes, sentence, cited);
  return { scopes, links, subjects, unnamed: unknown, asides, ...(cited === undefined ? {} : { cited }) };
}
