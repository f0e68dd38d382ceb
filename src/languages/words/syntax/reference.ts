import type { Anaphor } from '../claims';
import type { DefiniteNouns } from '../definites';
import type { ToldAgain } from '../told-again';

/** Words that refer back, and to whom. */
export interface ReferenceWords {
  /** Nouns of several before the states that each acts for: «وزيرا», «قادة». */
  readonly chiefs?: readonly string[];
  /** Nouns of several that tell nobody without a word that describes them: «الدول». */
  readonly describedOnly?: readonly string[];
  /** Words for what belongs to somebody, before the preposition: «تابعة». Folded. */
  readonly belonging?: readonly string[];
  /** Nouns that call a body later and are none of its name, by actor: «التكتل». Folded, without the article. */
  readonly calledBy?: Readonly<Record<string, readonly string[]>>;
  /** Possessives of one person, where those of several differ: «його», «её». Folded. */
  readonly singular?: readonly string[];
  /** What takes up the whole sentence before: «про це», «такую заяву». */
  readonly retellings?: readonly string[];
  /** The same, where no endings tell objects. */
  readonly toldAgain?: ToldAgain;
  /** Nouns by which an actor named before is told again, with the article: «الجيش», «الوزارة». */
  readonly heads?: readonly string[];
  /** Nouns of bodies that an article of its own word makes known: "the army", "the group". */
  readonly definites?: DefiniteNouns;
  /** Pronouns written at the end of a noun: «نائبه», «باسمها». */
  readonly pronouns?: readonly string[];
  /** Words before a noun of sides or states that make it others than those told of: "some", «остальные». Folded. */
  readonly someOf?: readonly string[];
  /** Nouns of sides that the adjective of a state behind tells apart: "parties to the Yemeni conflict". Folded. */
  readonly pairOf?: readonly string[];
  /** Those of them that take up several people: «إعادتهم». */
  readonly heldPronouns?: readonly string[];
  /** Nouns that, with the article, tell again the matter that was agreed, proposed or decided: «الاتفاق», «الصفقة», «القرار». */
  readonly deals?: readonly string[];
  readonly anaphors: Readonly<Partial<Record<Anaphor, readonly string[]>>>;
  /** Words by which a sentence leads to the words of whoever speaks in it: «повідомив таке». Folded. */
  readonly following?: readonly string[];
  /** Nouns that tell others without a name behind those named: «ودول عدة», «ومنظمات دولية». Folded. */
  readonly others?: readonly string[];
  /** Words for "the first", since when something has not been. Folded. */
  readonly firsts?: readonly string[];
  /** Participles of what has to do with somebody, behind a preposition that else tells where: «أهداف مرتبطة بإيران». Folded, with their endings. */
  readonly tied?: readonly string[];
  /** The word for "each" of several, in the case of a subject: «كل من مصر وقطر». */
  readonly each?: string;
  readonly ownBodies?: Readonly<Record<string, string>>;
  /** Nouns that an adjective of nationality makes an actor: "the Russian side", «الجانب الروسي», «российская делегация». */
  readonly sides: readonly string[];
  /** "this", «эти»: what they stand before was told already. */
  readonly demonstratives: readonly string[];
  /** "his", «его», and the like before a noun. */
  readonly possessives: readonly string[];
  /** Objects that refer back to a matter just told: "it", "this initiative", «بها», «эту инициативу». */
  readonly back: readonly string[];
  /** Prepositions with a pronoun for a matter, which stand between a verb and its subject: «بشأنها». Folded. */
  readonly aboutIt?: readonly string[];
}
