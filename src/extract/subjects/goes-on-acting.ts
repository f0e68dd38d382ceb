import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import type { Run, Scene } from '../scene/scene';

/** Acts of somebody upon a matter. */
const UPON: ReadonlySet<string> = new Set<string>([...PERSONAL_ACTS, 'deny', 'carry-out', 'suspend']);

/** «ترفض موسكو … وتؤيد وقفا لإطلاق النار»: a verb joined to one before, of what somebody does to a matter: the noun behind it is its object, and who acted before goes on. */
export function goesOnActing(
  scene: Scene,
  { act, cue, first, next, item, from }: Predicate,
  all: readonly Predicate[],
  clause: Run,
  noun?: Predicate,
): boolean {
  const { gender, conjunctions, articles = [] } = scene.reading.language.claims.syntax;
  // «وأعلنت تقديم مساعدات»: nor does what is announced announce itself
  const upon = act === undefined ? cue?.cue === 'announce' && cue.form === 'verb' : act.form === 'verb' && UPON.has(act.act);
  if (gender === undefined || !upon) return false;
  if (!conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset))) return false;
  if (all.some((other) => other.finite && other.first >= clause.first && other.next <= from)) return true;
  // «التقى الرئيس نظيره. ويعتزم زيارة الأردن»: at the head of a sentence the noun without an article is nobody («رفض الحوار الوطني») who would; but a halt may threaten somebody
  const glue = noun === undefined ? '' : scene.tokens[noun.first]!.text.slice(0, noun.item.offset);
  return noun?.first === next && act?.act !== 'threaten' && first === clause.first && !articles.some((article) => glue.endsWith(article));
}
