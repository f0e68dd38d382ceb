import type { Relation } from '../claims';
import type { HeadNoun } from '../paradigms';

/** Case and number: what the form of a noun or a name says of its part in the clause. */
export interface CaseWords {
  /** Case endings that tell what a name without a preposition is («Трампу» → `to`, «Путиным» → `by`), for persons and for all other actors. */
  readonly cases?: Readonly<Record<'person' | 'other', Readonly<Partial<Record<Relation, readonly string[]>>>>>;
  /** Endings of names that are of the dative as well as of the genitive: «Тайваню». */
  readonly datives?: readonly string[];
  /** Small Latin words inside the names of foreign media: «The Times of Israel». */
  readonly latinJoints?: readonly string[];
  /** Endings that feminine names share between the genitive and the dative: «Румунії». */
  readonly genitiveDatives?: readonly string[];
  /** Endings of names in the accusative that no other case behind «в» and «на» has. */
  readonly accusatives?: readonly string[];
  /** Forms of the nouns of states, which stand before their names: «Республика Кения», «جمهورية كينيا». */
  readonly stateNouns?: readonly HeadNoun[];
  /** Forms of the nouns of bodies and offices: the case of a name with a genitive behind its noun is that noun's («армии Судана»). */
  readonly headNouns?: readonly HeadNoun[];
  /** Where the nominative of a name is known: its ending, the ending it has in the text, and what that makes of it. The first that fits holds. */
  readonly declined?: Readonly<Record<'person' | 'other', readonly (readonly [nominative: string, ending: string, relation: Relation])[]>>;
  /** Endings of a noun for two. */
  readonly pairEndings?: readonly string[];
  /** Endings of the nominative of several: «лидеры», «армії». Folded. */
  readonly manyNominative?: readonly string[];
  /** Forms, by their case, of the noun for a side behind an adjective: «стороне». Folded. */
  readonly sideCases?: readonly (readonly [Relation, readonly string[]])[];
  /** Forms, by their case, of nouns for several who were named before: «сторон», «лидерам». Folded. */
  readonly severalCases?: readonly (readonly [Relation, readonly string[]])[];
  /** Side nouns in the case that makes «с … стороны», «з … боку» an agent. */
  readonly agentSides?: readonly string[];
  /** Endings of adjectives of relation, which make no name: «وكالة محلية». */
  readonly adjectiveEndings?: readonly string[];
  /** Endings of nouns in the case of a place: «на встрече». */
  readonly locatives?: readonly string[];
}
