import type { Sentence } from '../../text';
import type { Discourse, Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

const REACH = 6;

/** Notes whose a document is that a sentence tells of: who opens it («Армения и Азербайджан приняли заявление»). */
export function noteDocument(scene: Scene, { first, next }: Sentence, refs: readonly Ref[] | undefined, discourse: Discourse): void {
  if (scene.reading.language.claims.syntax.documentSays === undefined || refs === undefined) return;
  for (let at = first; at < next; at += 1)
    if (meaning(scene.syntax.get(at), 'statement') !== undefined) {
      discourse.document = refs.map(({ actor, type, state }) => ({
        actor,
        type,
        inferredFrom: 'previous-sentence',
        ...(state === undefined ? {} : { state }),
      }));
      return;
    }
}

/** «В заявлении отмечается, что», «…», — говорится в документе»: a verb without a person, and a document for where it is said; whoever acted before says nothing by it. */
export function saysDocument(scene: Scene, { cue, finite, plural, first, next }: Predicate, from: number): boolean {
  const { documentSays } = scene.reading.language.claims.syntax;
  if (documentSays === undefined || cue?.form !== 'verb' || !finite || plural) return false;
  if (!documentSays.verbs.some((ending) => scene.tokens[next - 1]!.text.endsWith(ending))) return false;
  for (let at = Math.max(from, first - REACH); at < first; at += 1) if (isDocument(scene, at)) return true;
  for (let at = next; at < next + REACH && scene.tokens[at]?.kind === 'word'; at += 1) if (isDocument(scene, at)) return true;
  return false;
}

/** «в заявлении», «в нем» */
function isDocument({ tokens, reading }: Scene, at: number): boolean {
  const { nouns, within } = reading.language.claims.syntax.documentSays!;
  if (!nouns.includes(tokens[at]!.text)) return false;
  // «в совместном заявлении»
  return within.includes(tokens[at - 1]?.text ?? '') || within.includes(tokens[at - 2]?.text ?? '');
}

/** Whose document speaks: whoever it was told to be of, else whoever spoke last, else a body that acted; no person who only acted. */
export function ownersOf({ document, speaker, subject }: Discourse): readonly Ref[] {
  const body = subject.some(({ type }) => type === 'person') ? [] : subject;
  const refs = [document, speaker, body].find((those) => those.length > 0) ?? [];
  return refs.map(({ actor, type, state }) => ({
    actor,
    type,
    inferredFrom: 'previous-sentence',
    ...(state === undefined ? {} : { state }),
  }));
}
