import type { Predicate } from '../scene/predicates';
import { isInTime, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «ستصل أولى الشحنات», «ووصلت سفينة الحبوب»: a verb of arriving has no object, so that the noun behind it is what arrives; nobody that acted before goes on. */
export function somethingArrives(scene: Scene, { matter, finite, first, next, item }: Predicate): boolean {
  if (!isVerbFirst(scene) || !finite || matter?.form !== 'verb') return false;
  const { arriving, futurePrefixes, proclitics, pronouns = [] } = scene.reading.language.claims.syntax;
  const word = scene.tokens[first]!.text.slice(item.offset);
  const bare = futurePrefixes.find((prefix) => word.startsWith(prefix)) ?? '';
  if (arriving?.includes(word) !== true && arriving?.includes(word.slice(bare.length)) !== true) return false;
  if (matter.kind === 'aid') return meaning(scene.syntax.get(first + 1), 'relation') === undefined;
  // «عاد 63 جنديا من الأسر», «تندلع المعارك»
  if (matter.kind === 'handover') return true;
  if (matter.kind === 'attack') return next - first > 1;
  if (matter.kind !== 'visit') return false;
  let at = next;
  while (meaning(scene.syntax.get(at), 'transparent') !== undefined || isInTime(scene, at)) at += 1;
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || scene.nameAt(at) !== undefined || pronouns.includes(token.text)) return false;
  const small = scene.syntax.get(at);
  if (small !== undefined && (small.offset > 0 || PLAIN.every((role) => meaning(small, role) === undefined))) return false;
  return !Object.entries(proclitics).some(
    ([glue, relation]) => (relation === 'to' || relation === 'in') && token.text.length > glue.length + 2 && token.text.startsWith(glue),
  );
}

/** Words that may be nouns of things or bodies as well. */
const PLAIN = ['deal', 'speaker', 'side', 'statement'] as const;
