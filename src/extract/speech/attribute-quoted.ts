import type { Sentence } from '../../text';
import { type Discourse, type Link, refsOf } from '../actors/discourse';
import { type Group, groupsOf } from '../actors/groups';
import { sectionSpeaker } from '../lines/headings';
import { oneBefore } from '../scene/lists';
import { type Predicate, predicatesOf } from '../scene/predicates';
import type { Run, Scene } from '../scene/scene';
import { type Attributed, attribute, chainAt } from './attribution';
import type { Quotation } from './quotations';
import { span } from './quoted-sources';
import { speakerLine } from './speaker-line';

/** Longest quotation whose speaker is looked for behind it, in sentences. */
const LOOKAHEAD = 12;

const spoken = (chain: readonly Link[]): readonly Link[] =>
  chain.map((link, index) => (index === chain.length - 1 ? { ...link, mode: 'direct' as const } : link));

/**
 * Reads who says what in a sentence, inside quotations that run over sentences too. A quotation has the speaker of the sentence it opens in («He said: “A. B.”»), else of the one it
 * closes in («“A. B,” he said»), else of the quotation just before it in its line («“A,” he said. “B.”»). A line that opens with a name and a colon is all said by that name.
 */
export function attributeQuoted(
  scene: Scene,
  index: number,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  quotations: readonly Quotation[],
  discourse: Discourse,
): Attributed {
  const sentence = scene.sentences[index]!;
  if (discourse.quotation !== undefined && discourse.quotation.next <= sentence.first) discourse.quotation = undefined;
  const before = oneBefore(scene.sentences, index);
  const sameLine = before !== undefined && before.paragraph === sentence.paragraph;
  // «Вопрос: …? Лавров: …»: who answers may stand amid the line
  const answers = sameLine && scene.tokens[sentence.first - 1]?.text === '?';
  if (discourse.quotation === undefined && (!sameLine || answers)) {
    const line = scene.lines[sentence.paragraph] ?? sentence;
    const { paragraph } = sentence;
    const run = { first: answers ? sentence.first : line.first, next: line.next, paragraph };
    discourse.quotation = speakerLine(scene, run, predicates, groups, discourse);
  }
  const attributed = attribute(scene, sentence, predicates, groups, discourse);
  const quotation = discourse.quotation === undefined ? openedIn(quotations, sentence) : undefined;
  if (quotation === undefined) {
    const { quotation: around } = discourse;
    remember(attributed, discourse);
    if (around !== undefined && around.next < sentence.next && isBroken(scene, around)) discourse.spoken = spoken(around.chain);
    return attributed;
  }
  const own = chainAround(attributed, quotation, quotation.first);
  if (own.length > 0) {
    if (quotation.next > sentence.next) discourse.quotation = { ...quotation, chain: spoken(own) };
    remember(attributed, discourse);
    if (isBroken(scene, quotation)) discourse.spoken = spoken(own);
    return attributed;
  }
  const opens = quotation.first - 1 === sentence.first;
  // “…,” the ministry said. ¶ “…”: a whole line in marks goes on with the quotation of the line before
  const goesOn = opens && (sameLine || isWholeLine(scene, sentence, quotation)) ? discourse.spoken : [];
  const behind = quotation.next > sentence.next ? chainBehind(scene, index, quotation, discourse) : undefined;
  const opensLine = before !== undefined && !sameLine && opens;
  const introduced = opensLine ? introducedBy(scene, before, discourse) : [];
  const told = behind ?? (introduced.length > 0 ? introduced : goesOn);
  const chain = told.length > 0 || !opensLine ? told : unnamedBeside(scene, sentence, quotation, discourse);
  if (chain.length === 0) return remember(attributed, discourse);
  discourse.quotation = { ...quotation, chain: spoken(chain) };
  return remember(attribute(scene, sentence, predicates, groups, discourse), discourse);
}

/** «„А, — сказал посол. — Б“»: a dash before the verb closes what is said, and what the next one opens goes on with it. */
const isBroken = ({ tokens }: Scene, { next }: Run): boolean => tokens[next]?.kind === 'mark' && tokens[next + 1]?.text === '-';

/** Nothing but the quotation stands in its line. */
function isWholeLine({ tokens, lines }: Scene, { paragraph }: Sentence, { next }: Quotation): boolean {
  const line = lines[paragraph];
  return line !== undefined && line.next - next <= 2 && tokens.slice(next, line.next).every(({ kind }) => kind === 'mark');
}

/**
 * «Посол поблагодарил союзников. ¶ „Мы рады …“»: where words decline, whole lines in marks that nobody is named for are said by the one person whom the text told of right before, speaking
 * or acting.
 */
function unnamedBeside(scene: Scene, sentence: Sentence, quotation: Quotation, discourse: Discourse): readonly Link[] {
  if (scene.reading.language.claims.syntax.cases === undefined || quotation.next - quotation.first < FEWEST_QUOTED) return [];
  const end = scene.tokens[quotation.next + 1];
  if (end !== undefined && end.gap !== '\n' && !(end.kind === 'mark' && scene.tokens[quotation.next + 2]?.gap === '\n')) return [];
  const { spokeLast, speaker, person } = discourse;
  const [who] = spokeLast && speaker.length > 0 ? speaker : person;
  if (who?.type !== 'person' || (spokeLast && speaker.length > 1)) return [];
  const { actor, type, state } = who;
  const ref = { actor, type, inferredFrom: 'previous-sentence', ...(state === undefined ? {} : { state }) };
  const at = { first: quotation.first - 1, next: quotation.first };
  return [{ speakers: [ref], cue: 'say', mode: 'direct', anonymous: false, at: span(scene, at), first: sentence.first, plural: false }];
}

/** Tokens of words that are more than a name or a term in marks. */
const FEWEST_QUOTED = 8;

/** The chain that the last words of the sentence are quoted under, for a quotation that goes on with it. */
function remember(attributed: Attributed, discourse: Discourse): Attributed {
  const chain = attributed.scopes.findLast((scope) => scope.chain.at(-1)?.mode === 'direct')?.chain ?? [];
  discourse.spoken = chain;
  return attributed;
}

/** The last quotation that opens in a sentence; of several the one that runs on. */
function openedIn(quotations: readonly Quotation[], sentence: Sentence): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.first <= sentence.first) low = middle + 1;
    else high = middle;
  }
  let found: Quotation | undefined;
  for (let at = low; at < quotations.length && quotations[at]!.first <= sentence.next; at += 1)
    if (found === undefined || quotations[at]!.next > sentence.next) found = quotations[at];
  return found;
}

/** The chain at a token of a quotation: whom the words within its marks tell of, or "we", does not say all of it. */
const chainAround = ({ scopes }: Attributed, quotation: Quotation, at: number): readonly Link[] =>
  chainAt(scopes, at).filter(({ first }) => first < quotation.first || first >= quotation.next);

/** The chain of the sentence that a quotation closes in, where its speaker is named behind it. */
function chainBehind(scene: Scene, index: number, quotation: Quotation, discourse: Discourse): readonly Link[] | undefined {
  for (let at = index + 1; at < Math.min(scene.sentences.length, index + LOOKAHEAD); at += 1) {
    const sentence = scene.sentences[at]!;
    if (sentence.next <= quotation.next) continue;
    if (sentence.first >= quotation.next) return undefined;
    const attributed = attribute(scene, sentence, predicatesOf(scene, sentence), groupsOf(scene, sentence), discourse);
    const chain = chainAround(attributed, quotation, quotation.next - 1);
    return chain.length > 0 ? chain : undefined;
  }
  return undefined;
}

/** «Речник повідомив таке.», "The spokesman said:": who speaks in the quotation that the next line opens. */
function introducedBy(scene: Scene, sentence: Sentence, discourse: Discourse): readonly Link[] {
  const { following = [] } = scene.reading.language.claims.syntax;
  const last = scene.tokens[sentence.next - 1]!;
  const word = last.kind === 'mark' ? scene.tokens[sentence.next - 2] : last;
  if (last.text !== ':' && !following.includes(word?.text ?? '')) return [];
  const predicates = predicatesOf(scene, sentence);
  const cue = predicates.findLast((predicate) => predicate.finite && predicate.cue?.form === 'verb');
  const groups = groupsOf(scene, sentence);
  const subject = cue && attribute(scene, sentence, predicates, groups, discourse).subjects.get(cue);
  // "The following is the full White House statement:"
  const signs = subject === undefined ? sectionSpeaker(scene, sentence, predicates, groups)?.group : undefined;
  const speakers = signs === undefined ? (subject ?? []) : refsOf(signs, discourse);
  if (speakers.length === 0) return [];
  const at = cue ?? { first: sentence.next - 1, next: sentence.next };
  return [
    {
      speakers,
      cue: cue?.cue?.cue ?? 'say',
      mode: 'direct',
      anonymous: false,
      at: span(scene, at),
      first: at.first,
      plural: speakers.length > 1,
    },
  ];
}
