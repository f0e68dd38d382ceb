import type { Relation } from '../../languages/words/claims';
import { foldText } from '../../text';
import { doubledOf, gluedBefore } from '../scene/glued';
import { itemEndingAt, meaning, predicateEndingAt, type Scene } from '../scene/scene';
import { isBlamed } from './blamed-upon';
import { controlledBefore } from './controlled';
import type { Party } from './groups';
import { isMedium } from './interviews';
import { JOINING_LIMIT, wordStart } from './joined';
import { caseOf, caseOfNoun, caseOfSeveral, caseOfSide } from './name-cases';

/** What the preposition or the case of an actor makes of it, and where the preposition begins. */
export function relationBefore(scene: Scene, party: Party, sentenceFirst: number): { relation: Relation | undefined; from: number } {
  const { reading, tokens } = scene;
  const { placeAdjectives: directions } = reading.language.claims.syntax;
  const adjective = party.is === 'actor' && party.mention.form === 'adjective';
  const counted = (adjective || party.is === 'anonymous') && reading.language.claims.syntax.cases !== undefined;
  const token = tokens[party.first]!;
  const start = party.is === 'actor' ? (party.opening ?? party.mention.start) : token.start + (party.offset ?? 0);
  if (start > token.start) {
    const glued = foldText(reading.text.slice(token.start, start));
    const relation = reading.language.claims.syntax.proclitics[glued];
    // «أهداف مرتبطة بإيران»: what has to do with somebody is not there
    const tied = relation === 'in' && reading.language.claims.syntax.tied?.includes(tokens[party.first - 1]?.text ?? '') === true;
    // «وفقا لغانا»: whose word it is receives nothing
    const source = relation === 'to' && meaning(predicateEndingAt(scene, party.first - 1), 'cue')?.form === 'adverbial';
    if (relation !== undefined) return { relation: tied || source ? 'other' : relation, from: party.first };
  }
  const held = controlledBefore(scene, party.first, sentenceFirst);
  if (held !== undefined) return held;
  if (isMedium(scene, party.first, sentenceFirst)) return { relation: 'to', from: party.first };
  // «للجيش»: the article is written into the preposition, and no name begins so
  const article = doubledOf(reading.language.claims.syntax.proclitics).find((glue) => token.text.startsWith(glue));
  if (article !== undefined) return { relation: reading.language.claims.syntax.proclitics[article], from: party.first }; // «بحسب الكرملين، أيد بوتين»: the source of what is said is no subject
  for (let at = party.first - 1; at >= Math.max(sentenceFirst, party.first - JOINING_LIMIT); at -= 1) {
    const source = scene.predicateAt(at);
    if (meaning(source, 'cue')?.form !== 'adverbial' || source!.next < party.first - 1) continue;
    // «Как сообщается, Кения освободила …»: whoever stands behind its comma is no source
    if (source!.next === party.first || tokens[source!.next]!.text !== ',') return { relation: 'other', from: source!.first };
  }
  const articled = reading.language.claims.syntax.definites !== undefined;
  let floor = party.first - JOINING_LIMIT;
  for (let at = wordStart(tokens, party.first) - 1; at >= Math.max(sentenceFirst, floor); at -= 1) {
    // "by the Republic of Uganda", "by the leaders of Egypt and Jordan"
    const phrase = itemEndingAt(scene, at);
    if (
      articled &&
      phrase !== undefined &&
      phrase.first < at &&
      phrase.first >= sentenceFirst &&
      meaning(phrase, 'transparent') !== undefined
    ) {
      floor -= at - phrase.first;
      at = phrase.first;
      continue;
    }
    for (let width = 1; width <= 3; width += 1) {
      const item = scene.syntax.get(at - width + 1);
      const relation = item !== undefined && item.next === at + 1 ? meaning(item, 'relation') : undefined;
      if (relation !== undefined) {
        if (isBlamed(scene, item!.first, sentenceFirst)) return { relation: 'other', from: item!.first };
        // «с российской стороны»
        const agent = relation.relation === 'with' && reading.language.claims.syntax.agentSides?.includes(tokens[party.next - 1]!.text);
        return { relation: agent === true ? 'by' : relation.relation, from: item!.first };
      }
    }
    if (
      tokens[at]!.text === '#' ||
      tokens[at]!.text === '"' ||
      directions?.includes(tokens[at]!.text) ||
      (counted && tokens[at]!.kind === 'digits')
    )
      continue;
    const small = scene.syntax.get(at);
    const glued = gluedBefore(scene, small ?? itemEndingAt(scene, at));
    if (glued !== undefined) return glued;
    // «представителям Красного Креста»: the noun before the name tells the case of both
    const noun = meaning(small, 'side') === undefined ? undefined : caseOfSide(scene, at);
    // «с представителями Ирана»: unless a preposition asks for that case
    const asked = meaning(itemEndingAt(scene, at - 1), 'relation') !== undefined && at - 1 >= Math.max(sentenceFirst, floor);
    if ((noun === 'to' || noun === 'by') && !asked) return { relation: noun, from: at };
    if (meaning(small, 'side') === undefined && meaning(small, 'transparent') === undefined && meaning(small, 'possessive') === undefined)
      break;
  }
  if (party.is !== 'anonymous' && party.nominative === true) return { relation: undefined, from: party.first };
  const head = party.is === 'anaphor' && party.anaphor === 'head';
  return {
    relation: party.is === 'actor' ? caseOf(scene, party) : head ? caseOfNoun(scene, party.first) : caseOfSeveral(scene, party),
    from: party.first,
  };
}
