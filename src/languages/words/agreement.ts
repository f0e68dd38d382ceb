/** Endings of nouns in the nominative, each with the endings of the verbs in the past and the present that such a noun is the subject of. The first ending that fits holds; none: the noun is in no nominative. Folded. */
export type Agreement = readonly (readonly [noun: string, verbs: readonly string[]])[];
