import type { Language } from '../../languages/language';
import type { Anaphor, ClaimWords, Relation, Slotted } from '../../languages/words/claims';
import type { Act, Cue, Kind } from '../../model/vocabulary';
import { Lexicon, type LexiconMatch, type Token } from '../../text';

/** What a word or phrase does in a clause. */
export type Lexeme =
  | { readonly role: 'cue'; readonly cue: Cue; readonly form: 'verb' | 'participle' | 'noun' | 'adverbial' }
  | {
      readonly role: 'act';
      readonly act: Act;
      readonly form: 'verb' | 'passive' | 'noun' | 'light' | 'express';
      readonly participle?: true;
      readonly needs?: string;
    }
  | {
      readonly role: 'matter';
      readonly kind: Kind;
      readonly form: 'noun' | 'verb' | 'passive' | 'must';
      readonly slots: Slots;
      /** What the matter needs beside it, of its slots: they are of a shape for every word, and this is asked of each. */
      readonly needs?: Needs;
      readonly participle?: true;
    }
  | { readonly role: 'term'; readonly term: string }
  | { readonly role: 'relation'; readonly relation: Relation }
  | { readonly role: 'anaphor'; readonly anaphor: Anaphor }
  | { readonly role: Word };

type Slots = Readonly<Record<string, string | readonly string[]>>;
/** What a word needs beside it to mean what it does. */
export type Needs = string | readonly string[];
type Word =
  | 'conjunction'
  | 'complementiser'
  | 'relative'
  | 'negation'
  | 'conditional'
  | 'future'
  | 'must'
  | 'may'
  | 'probably'
  | 'anonymous'
  | 'transparent'
  | 'side'
  | 'statement'
  | 'during'
  | 'possessive'
  | 'demonstrative'
  | 'apposition'
  | 'back'
  | 'speaker'
  | 'speaking-person'
  | 'body-noun'
  | 'clause-opener'
  | 'topic'
  | 'quoting'
  | 'addressee'
  | 'deal'
  | 'may-present'
  | 'retelling'
  | 'was'
  | 'inside'
  | 'provision'
  | 'succeed'
  | 'tries'
  | 'managed'
  | 'idiom'
  | 'whoever'
  | 'chiefs';

const NO_SLOTS: Slots = {};

function* slotted(words: readonly Slotted[] | undefined, lexeme: (slots: Slots) => Lexeme): Iterable<readonly [string, Lexeme]> {
  for (const word of words ?? []) yield typeof word === 'string' ? [word, lexeme(NO_SLOTS)] : [word[0], lexeme(word[1])];
}

function* listed(words: readonly string[] | undefined, lexeme: Lexeme): Iterable<readonly [string, Lexeme]> {
  for (const word of words ?? []) yield [word, lexeme];
}

function* lexemesOf({ cues, acts, express, expressing, matters, terms, syntax }: ClaimWords): Iterable<readonly [string, Lexeme]> {
  for (const [cue, words] of Object.entries(cues) as [Cue, ClaimWords['cues'][Cue] & object][]) {
    yield* listed(words.verbs, { role: 'cue', cue, form: 'verb' });
    yield* listed(words.participles, { role: 'cue', cue, form: 'participle' });
    yield* listed(words.nouns, { role: 'cue', cue, form: 'noun' });
    yield* listed(words.adverbials, { role: 'cue', cue, form: 'adverbial' });
  }
  for (const [act, words] of Object.entries(acts) as [Act, ClaimWords['acts'][Act] & object][]) {
    for (const form of ['verb', 'passive'] as const)
      yield* slotted(form === 'verb' ? words.verbs : words.passives, ({ needs }) =>
        typeof needs === 'string' ? { role: 'act', act, form, needs } : { role: 'act', act, form },
      );
    yield* listed(words.participles, { role: 'act', act, form: 'verb', participle: true });
    yield* listed(words.nouns, { role: 'act', act, form: 'noun' });
    yield* listed(words.light, { role: 'act', act, form: 'light' });
  }
  for (const [kind, words] of Object.entries(matters) as [Kind, ClaimWords['matters'][Kind] & object][]) {
    yield* slotted(words.nouns, (slots) => ({ role: 'matter', kind, form: 'noun', slots }));
    yield* slotted(words.verbs, (slots) => ({ role: 'matter', kind, form: 'verb', slots }));
    yield* slotted(words.participles, (slots) => ({ role: 'matter', kind, form: 'verb', slots, participle: true }));
    yield* slotted(words.must, (slots) => ({ role: 'matter', kind, form: 'must', slots }));
    yield* slotted(words.passives, (slots) => ({ role: 'matter', kind, form: 'passive', slots }));
  }
  for (const [term, words] of Object.entries(terms)) yield* listed(words, { role: 'term', term });
  for (const [relation, words] of Object.entries(syntax.relations) as [Relation, readonly string[]][])
    yield* listed(words, { role: 'relation', relation });
  for (const [anaphor, words] of Object.entries(syntax.anaphors) as [Anaphor, readonly string[]][])
    yield* listed(words, { role: 'anaphor', anaphor });
  yield* listed(syntax.conjunctions, { role: 'conjunction' });
  yield* listed(syntax.clauseOpeners, { role: 'clause-opener' });
  yield* listed(syntax.topics, { role: 'topic' });
  yield* listed(syntax.complementisers, { role: 'complementiser' });
  yield* listed(syntax.relatives, { role: 'relative' });
  yield* listed(syntax.negations, { role: 'negation' });
  yield* listed(syntax.conditionals, { role: 'conditional' });
  yield* listed(syntax.future, { role: 'future' });
  yield* listed(syntax.must, { role: 'must' });
  yield* listed(syntax.may, { role: 'may' });
  yield* listed(syntax.probably, { role: 'probably' });
  yield* listed(syntax.anonymous, { role: 'anonymous' });
  yield* listed(syntax.transparent, { role: 'transparent' });
  yield* listed(syntax.sides, { role: 'side' });
  yield* listed(syntax.statements, { role: 'statement' });
  yield* listed(express, { role: 'act', act: 'carry-out', form: 'express' });
  yield* listed(expressing, { role: 'act', act: 'carry-out', form: 'express', participle: true });
  yield* listed(syntax.possessives, { role: 'possessive' });
  yield* listed(syntax.apposition, { role: 'apposition' });
  yield* listed(syntax.demonstratives, { role: 'demonstrative' });
  yield* listed(syntax.during, { role: 'during' });
  yield* listed(syntax.back, { role: 'back' });
  yield* listed(syntax.heads, { role: 'anaphor', anaphor: 'head' });
  yield* listed(Object.keys(syntax.ownBodies ?? {}), { role: 'anaphor', anaphor: 'own-body' });
  yield* listed(syntax.speakers, { role: 'speaker' });
  yield* listed(syntax.bodyNouns, { role: 'body-noun' });
  yield* listed(syntax.speakingPersons, { role: 'speaking-person' });
  yield* listed(syntax.quoting, { role: 'quoting' });
  yield* listed(syntax.provisions, { role: 'provision' });
  yield* listed(syntax.addressees, { role: 'addressee' });
  yield* listed(syntax.deals, { role: 'deal' });
  yield* listed(syntax.was, { role: 'was' });
  yield* listed(syntax.retellings, { role: 'retelling' });
  yield* listed(syntax.mayBeforePresent, { role: 'may-present' });
  yield* listed(syntax.succeed, { role: 'succeed' });
  yield* listed(syntax.tries, { role: 'tries' });
  yield* listed(syntax.managed, { role: 'managed' });
  yield* listed(syntax.idioms, { role: 'idiom' });
  yield* listed(syntax.whoever, { role: 'whoever' });
  yield* listed(syntax.chiefs, { role: 'chiefs' });
  yield* listed(syntax.bodies?.inside, { role: 'inside' });
}

type Field = 'role' | 'form' | 'cue' | 'act' | 'kind' | 'slots' | 'needs' | 'participle' | 'term' | 'relation' | 'anaphor';

/** Every meaning with a form of one shape, every other of another: the role of a word is asked for thousands of times a text. */
function* shaped(lexemes: Iterable<readonly [string, Lexeme]>): Iterable<readonly [string, Lexeme]> {
  const known = new Map<Lexeme, Lexeme>();
  for (const [pattern, lexeme] of lexemes) {
    let one = known.get(lexeme);
    if (one === undefined) {
      const { role, form, cue, act, kind, slots, needs, participle, term, relation, anaphor } = lexeme as {
        readonly [field in Field]?: unknown;
      };
      one = (
        form === undefined
          ? { role, term, relation, anaphor }
          : { role, form, cue, act, kind, slots, needs: needs ?? (slots as Slots | undefined)?.needs, participle }
      ) as Lexeme;
      known.set(lexeme, one);
    }
    yield [pattern, one];
  }
}

/** What a word may begin, told of it before what stands behind is looked at: most words of a text begin nothing that an aside is judged by. */
export const BEGINS: Readonly<Partial<Record<Lexeme['role'], number>>> = {
  cue: 1,
  act: 1,
  matter: 1,
  idiom: 1,
  complementiser: 2,
  relative: 4,
  conjunction: 8,
  term: 16,
  negation: 16,
  conditional: 16,
  may: 16,
  probably: 16,
  must: 16,
  anonymous: 16,
  apposition: 16,
};

/** A word begins a meaning of one of these roles, alone or with words behind it. */
export const mayBegin = (language: Language, token: Token | undefined, roles: number): boolean =>
  token !== undefined && (lexiconOf(language).traitsAt(token) & roles) !== 0;

/** The bits of roles in `BEGINS`. */
export const bitsOf = (roles: Iterable<Lexeme['role']>): number => {
  let bits = 0;
  for (const role of roles) bits |= BEGINS[role] ?? 0;
  return bits;
};

const lexicons = new WeakMap<ClaimWords, Lexicon<Lexeme>>();

/** The lexicon of all the words that the extractor knows of a language, built once. */
export function lexiconOf(language: Language): Lexicon<Lexeme> {
  let lexicon = lexicons.get(language.claims);
  if (lexicon === undefined) {
    lexicon = new Lexicon<Lexeme>(language.morphology, shaped(lexemesOf(language.claims)), {
      overQuotes: language.claims.syntax.cases === undefined,
      traitsOf: ({ role }) => BEGINS[role] ?? 0,
    });
    lexicons.set(language.claims, lexicon);
  }
  return lexicon;
}

/** The layers in which words are looked up apart, so that a term inside a matter's name is still a term. */
export type Layer = 'predicate' | 'term' | 'syntax';

export function layerOf({ role }: Lexeme): Layer {
  if (role === 'cue' || role === 'act' || role === 'matter' || role === 'idiom') return 'predicate';
  return role === 'term' ? 'term' : 'syntax';
}

export type LexemeMatch = LexiconMatch<Lexeme>;
