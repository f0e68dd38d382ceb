import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';

/** «Подчеркнув, что Москва открыта к переговорам, министр отметил»: the first verb behind the gerund's own that-clause. */
export function mainBehind(
  { tokens, syntax, reading }: Scene,
  { next, cue }: Predicate,
  all: readonly Predicate[],
  clause: Run,
): Predicate | undefined {
  const verbs = all.filter(
    (other) => other.finite && other.first >= next && other.first < clause.next && !isAside({ tokens, syntax }, other),
  );
  const [first] = verbs;
  const that = meaning(syntax.get(next), 'complementiser') ?? meaning(syntax.get(next + 1), 'complementiser');
  // "Saying Niamey had rejected the truce, the envoy …"
  const bare =
    reading.language.claims.syntax.bareThat === true &&
    first !== undefined &&
    tokens.slice(next, first.first).every(({ kind }) => kind === 'word');
  const inside = cue !== undefined && (that !== undefined || bare);
  if (!inside || first === undefined) return first;
  return verbs.find(({ first: at }) => tokens.slice(first.next, at).some(({ text }) => text === ','));
}

const RELATIVE_REACH = 4;

/** «Осудив теракт, унёсший жизни 27 человек, …», «перемирие, о котором объявили стороны»: the verb of a relative clause or of a participle is not the main one. */
function isAside({ tokens, syntax }: Pick<Scene, 'tokens' | 'syntax'>, { item, from }: Predicate): boolean {
  if (item.finite !== undefined) return true;
  for (let at = from - 1; at >= Math.max(0, from - RELATIVE_REACH) && tokens[at]!.kind === 'word'; at -= 1)
    if (meaning(syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

const LONGEST_SUBJECT = 7;

/** "While Kyiv says …, Moscow insists": the comma before the few words that name who speaks in the main clause; 0 where there is none. */
export function commaOfSubject({ tokens, syntax }: Scene, from: number): number {
  for (let at = from - 1; at > 0 && from - at <= LONGEST_SUBJECT; at -= 1) {
    if (tokens[at]!.text === ',') return at === from - 1 ? 0 : at;
    if (tokens[at]!.kind === 'mark' || meaning(syntax.get(at), 'complementiser') !== undefined) return 0;
  }
  return 0;
}
