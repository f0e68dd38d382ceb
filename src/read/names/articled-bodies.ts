import { originalSpan } from '../../text';
import { type ArticleWord, articleWordsOf, PART } from './article-words';
import type { Draft } from './drafts';
import { KINDS } from './entries';
import { quotedEnd, unregistered } from './noun-bodies';
import { slugOfName } from './person-names';
import { ROLES } from './roles';
import { hitStart, type Scan } from './scan';
import { looksLikeName } from './word-shapes';

/** Adjectives of a name, at most. */
const MOST_ADJECTIVES = 3;

/** Words of the name of somebody whom a body is named for, at most. */
const LONGEST_PERSON = 6;

/** Whose a body may be. */
const OWNERS = KINDS.actor | KINDS.state;
/** Names that are no part of the name of a body: somebody who has one is somebody else. */
const OTHERS = KINDS.actor | KINDS.title | KINDS.rank;

/**
 * A body whom no table knows, told by its noun and the article behind it: «حزب التجمع الوطني», «اللجنة الوطنية للدفاع», «جبهة تحرير أزواد», «حركة „النهضة“».
 *
 * @param known how far what the tables know of the words reaches
 */
export function articledBodyAt(scan: Scan, at: number, known: number): Draft | undefined {
  const { names } = scan.reading.language;
  const { articledBodies } = names;
  if (articledBodies === undefined) return undefined;
  const memo = articleWordsOf(names, articledBodies);
  const noun = memo.of(scan.tokens[at]!.word);
  if ((noun.bits & PART.noun) === 0) return undefined;
  const next = new Walk(scan, (place) => memo.of(scan.tokens[place]!.word)).end(at, noun);
  if (next === undefined || next <= known) return undefined;
  const { reading, tokens } = scan;
  const doubled = (noun.bits & DOUBLED) === DOUBLED && (memo.of(tokens[at + 1]!.word).bits & PART.official) !== 0;
  const span = { first: at, next, from: hitStart(scan, at, doubled ? 0 : noun.offset), to: tokens[next - 1]!.to };
  const { start, end } = originalSpan(reading.folded, span.from, span.to);
  const written = slugOfName(reading.text.slice(start, end));
  const { bare, fused } = names.article!;
  const isFused = (noun.bits & PART.definite) !== 0 && span.from === tokens[at]!.from && written.startsWith(fused);
  return unregistered(noun.type!, isFused ? bare + written.slice(doubled ? 1 : fused.length) : written, span, span);
}

/** «للجنة» with its article and without. */
const DOUBLED = PART.definite | PART.bare;

class Walk {
  readonly #scan: Scan;
  readonly #word: (at: number) => ArticleWord;

  constructor(scan: Scan, word: (at: number) => ArticleWord) {
    this.#scan = scan;
    this.#word = word;
  }

  /** Where the name that begins with a noun ends; nothing where none does. */
  end(at: number, { bits }: ArticleWord): number | undefined {
    if ((bits & PART.bare) !== 0) {
      const quoted = quotedEnd(this.#scan, at + 1);
      if (quoted !== undefined) return this.#isKnown(at + 2, quoted) ? undefined : quoted + 1;
      const end = this.#ofPerson(at + 1) ?? this.#ofNoun(at + 1, (bits & PART.everyday) !== 0);
      if (end !== undefined) return this.#whole(end);
    }
    const end = (bits & PART.definite) === 0 ? undefined : this.#ofAdjectives(at + 1);
    return end === undefined ? undefined : this.#whole(end);
  }

  /** Past «التابعة للأمم المتحدة»; nothing where a known name comes behind, which is who it is: «وكالة الأنباء السورية سانا». */
  #whole(end: number): number | undefined {
    const owned = (this.#bits(end) & (PART.owned | PART.definite)) === (PART.owned | PART.definite) && this.#isNear(end + 1);
    const owner = owned ? this.#scan.hits(end + 1).find(({ value }) => (value.bit & OWNERS) !== 0) : undefined;
    if (owner !== undefined) return owner.next;
    const isNamed =
      this.#isNear(end) &&
      this.#scan.hits(end).some(({ value, offset }) => value.kind === 'actor' && value.type !== 'person' && offset === 0);
    return isNamed ? undefined : end;
  }

  /** «مركز الملك سلمان للإغاثة»: somebody's name, and what the body is for behind it. */
  #ofPerson(from: number): number | undefined {
    if ((this.#scan.kinds(from) & OTHERS) === 0 && !this.#scan.is(from, ROLES.givenNames)) return undefined;
    for (let at = from + 1; at <= from + LONGEST_PERSON && this.#isNear(at); at += 1) {
      const end = this.#purpose(at);
      if (end > at) return end;
      if (this.#scan.is(at, ROLES.notNames) || this.#scan.tokens[at]!.kind !== 'word') return undefined;
    }
    return undefined;
  }

  /** «اللجنة الوطنية للدفاع», «المرصد السوري لحقوق الإنسان»: adjectives, one of them official, or what the body is for behind them. */
  #ofAdjectives(from: number): number | undefined {
    const { next, official } = this.#adjectives(from);
    if (next === from) return undefined;
    const purpose = this.#purpose(next);
    return official || purpose > next ? purpose : undefined;
  }

  /** «حزب التجمع الوطني», «حركة العدل والمساواة», «لجنة التنسيق السودانية», «جبهة تحرير السودان»: a definite noun behind the noun of the body. */
  #ofNoun(from: number, isEveryday: boolean): number | undefined {
    const bits = this.#bits(from);
    if ((bits & PART.thing) !== 0 || this.#isOther(from)) return undefined;
    let next = from + 1;
    if ((bits & PART.definite) === 0) {
      // «تحرير السودان»
      if ((bits & (PART.purpose | PART.bare)) !== (PART.purpose | PART.bare)) return undefined;
      const place = this.#scan
        .hits(next)
        .find(({ value, offset }) => offset === 0 && (value.kind === 'state' || value.kind === 'place') && value.form === 'name');
      if (place !== undefined && this.#isNear(next)) return this.#adjectives(place.next).next;
      if (
        (bits & PART.land) !== 0 &&
        this.#bits(next) === 0 &&
        this.#isNear(next) &&
        !this.#isOther(next) &&
        looksLikeName(this.#scan, next)
      )
        return next + 1;
      if ((this.#bits(next) & (PART.definite | PART.thing)) !== PART.definite || this.#isOther(next)) return undefined;
      return this.#adjectives(next + 1).next;
    }
    const isPurpose = (bits & PART.purpose) !== 0;
    if (isPurpose) while ((this.#bits(next) & (PART.joined | PART.purpose)) === (PART.joined | PART.purpose)) next += 1;
    const { next: end, official } = this.#adjectives(next);
    if (isEveryday && !isPurpose && !official && !this.#isOfState(next, end)) return undefined;
    // «وكالة الأنباء السورية سانا»
    if ((bits & PART.titled) !== 0 && this.#isUnknown(end)) return end + 1;
    return this.#purpose(end);
  }

  /** Past adjectives with an article: official ones, those of states, and of relation behind either. */
  #adjectives(from: number): { readonly next: number; readonly official: boolean } {
    let next = from;
    let official = false;
    for (; next - from < MOST_ADJECTIVES; next += 1) {
      const bits = this.#bits(next);
      if ((bits & PART.definite) === 0) break;
      if ((bits & PART.official) !== 0) official = true;
      else if (
        (bits & PART.further) === 0 &&
        !this.#isAdjectiveOfState(next) &&
        !(next > from && (bits & PART.relation) !== 0 && !this.#isOther(next))
      )
        break;
    }
    return { next, official };
  }

  /** Past «للدفاع», «للدفاع والأمن», «لحقوق الإنسان», «لشؤون الأسرى». */
  #purpose(from: number): number {
    const bits = this.#bits(from);
    if ((bits & (PART.for | PART.purpose)) !== (PART.for | PART.purpose)) return from;
    let next = from + 1;
    if ((bits & PART.bare) !== 0) {
      if ((this.#bits(next) & PART.definite) === 0) return from;
      next += 1;
    }
    while ((this.#bits(next) & (PART.joined | PART.purpose)) === (PART.joined | PART.purpose)) next += 1;
    return this.#adjectives(next).next;
  }

  #isAdjectiveOfState = (at: number): boolean =>
    this.#scan.hits(at).some(({ value, next }) => value.kind === 'state' && value.form === 'adjective' && next === at + 1);

  #isOfState(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#isAdjectiveOfState(at)) return true;
    return false;
  }

  #isOther = (at: number): boolean =>
    (this.#scan.kinds(at) & OTHERS) !== 0 || (this.#scan.is(at, ROLES.notNames) && (this.#bits(at) & PART.purpose) === 0);

  #isKnown = (first: number, next: number): boolean =>
    this.#scan.hits(first).some(({ value, next: end }) => value.kind === 'actor' && end === next);

  /** A bare word that may be a name. */
  #isUnknown = (at: number): boolean =>
    this.#isNear(at) && this.#bits(at) === 0 && this.#scan.kinds(at) === 0 && !this.#isOther(at) && looksLikeName(this.#scan, at);

  #isNear = (at: number): boolean => this.#scan.tokens[at]?.gap === ' ';

  #bits(at: number): number {
    const token = this.#scan.tokens[at];
    return token?.kind === 'word' && token.gap === ' ' ? this.#word(at).bits : 0;
  }
}
