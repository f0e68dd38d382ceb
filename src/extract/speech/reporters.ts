import type { Discourse, Link, Ref } from '../actors/discourse';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Who speaks on behind a sentence that tells what the sentence before says again, or with a chain of its own; nobody where it has neither. */
export function whoSpoke(
  retold: readonly Link[] | undefined,
  chain: readonly Link[],
  scene: Scene,
  discourse: Discourse,
): readonly Ref[] | undefined {
  const outer = withoutReporter(retold ?? chain, scene, discourse)?.speakers;
  // «Пашинян заявив, що … Про це пише Reuters. Він додав, що …»: an agency that only tells it again speaks no more than the one before
  const reprinted =
    retold !== undefined &&
    scene.reading.language.claims.syntax.cases !== undefined &&
    discourse.spokeLast &&
    isPersons(discourse.speaker) &&
    isAgency(outer ?? [], discourse);
  if (reprinted) return discourse.speaker;
  return [outer, retold?.at(-1)?.speakers].find((refs) => refs !== undefined && refs.length > 0);
}

/** «…, заявил министр, сообщает Reuters», «пише УНН із посиланням на пресслужбу», "Reuters quoted the minister as saying": whoever speaks on is the one within the words of agencies that stand for no state. */
function withoutReporter(chain: readonly Link[], scene: Scene, discourse: Discourse): Link | undefined {
  // «ذكرت رويترز أن الوزير قال … وأضافت»: a verb before its subject says by its form who goes on
  if (isVerbFirst(scene)) return chain[0];
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  return chain.find((link, index) => {
    const inner = chain[index + 1];
    if (inner === undefined || inner.speakers.length === 0) return true;
    if (!isAgency(link.speakers, discourse)) return true;
    if (inner.speakers.length === 1 && inner.speakers[0]!.type === 'person') return false;
    return !declines || (link.first <= inner.first && inner.cue !== 'according-to');
  });
}

const isAgency = (refs: readonly Ref[], { stateOf }: Discourse): boolean =>
  refs.every(({ actor, type, state }) => type === 'institution' && (state ?? stateOf(actor)) === undefined);

const isPersons = (refs: readonly Ref[]): boolean => refs.length > 0 && refs.every(({ type }) => type === 'person');
