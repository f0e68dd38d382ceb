import type { Link } from '../actors/discourse';
import { oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';
import { outside, type Scope, scopeOver } from './chains';

/** Where a clause begins whose verb of saying and its subject stand behind a conjunction, or have one glued to the first of them; nothing where they stand in what somebody else says. */
function coordinateStart(scene: Scene, predicate: Predicate, found: Subject | undefined): number | undefined {
  if (predicate.participle || (found?.is !== 'group' && found?.is !== 'other')) return undefined;
  const subject = found.is === 'group' ? found.group : undefined;
  const { from, first, item } = predicate;
  const { explaining, conjunctions } = scene.reading.language.claims.syntax;
  const start = opensBeside(scene, predicate, subject?.from ?? from) ?? (subject === undefined ? undefined : Math.min(from, subject.from));
  if (start === undefined) return undefined;
  const joining = itemEndingAt(scene, start - 1);
  // «حيث أكد الرئيسان أن …»: what explains the words before is said in them
  if (explaining?.includes(oneBefore(scene.tokens, start)?.text ?? '') === true) return undefined;
  if (meaning(joining, 'conjunction') !== undefined) return joining!.first;
  if (oneBefore(scene.tokens, start)?.text === ';') return start;
  const glue = start === first ? scene.tokens[first]!.text.slice(0, item.offset) : '';
  return glue !== '' && conjunctions.includes(glue) ? start : undefined;
}

/** The chain around who speaks beside another, whose words end there; nothing where nobody does. */
export function besideSpeaker(
  scene: Scene,
  scopes: Scope[],
  predicate: Predicate,
  found: Subject | undefined,
): readonly Link[] | undefined {
  const start = coordinateStart(scene, predicate, found) ?? splicedStart(scene, predicate, found, scopeOver(scopes, predicate.first));
  if (start === undefined) return undefined;
  const enclosing = outside(scopes, predicate.first);
  const inner = scopeOver(scopes, predicate.first);
  if (inner !== undefined && inner.first < start) scopes[scopes.indexOf(inner)] = { ...inner, next: start };
  return enclosing;
}

/** "…, while the governor of Sumy, Okello, said", "…, and state-linked Al-Qahera said", "…; two residents said": where a clause begins whose subject nouns open, behind a comma and a conjunction or a semicolon. */
function opensBeside(scene: Scene, { from, finite }: Predicate, subject: number): number | undefined {
  const { tokens, syntax, reading, predicateAt } = scene;
  const { definites, cases } = reading.language.claims.syntax;
  // «…, а её лидер объявил»: where words decline too
  if ((definites === undefined && cases === undefined) || !finite || subject > from) return undefined;
  // ", while the governor of Wajir, Ahmed Noor, reported": the name between commas behind the office
  const aside = oneBefore(tokens, subject)?.text === ',' && oneBefore(tokens, from)?.text === ',' ? subject - 1 : -1;
  for (let at = subject; at > Math.max(1, subject - LONGEST_OPENING); at -= 1) {
    const before = tokens[at - 1]!;
    if (at - 1 === aside) continue;
    if (before.text === ';') return at;
    const conjunction = itemEndingAt(scene, at - 1);
    if (meaning(conjunction, 'conjunction') !== undefined) return tokens[conjunction!.first - 1]?.text === ',' ? at : undefined;
    if (before.kind === 'mark' && before.text !== '-' && before.gap !== '') return undefined;
    const verb = predicateAt(at - 1);
    if (meaning(syntax.get(at - 1), 'complementiser') !== undefined || meaning(syntax.get(at - 1), 'relative') !== undefined)
      return undefined;
    if (verb !== undefined && meaning(verb, 'cue')?.form !== 'noun') return undefined;
  }
  return undefined;
}

const LONGEST_OPENING = 8;

/** «Одна сторона заявляет, что …, другая утверждает, что»: where words decline, behind a comma alone a state or a body, as the one that speaks around, has a that-clause of its own. */
function splicedStart(scene: Scene, { from, next }: Predicate, found: Subject | undefined, around: Scope | undefined): number | undefined {
  const link = around?.chain.at(-1);
  if (scene.reading.language.claims.syntax.cases === undefined || found?.is !== 'group' || link === undefined) return undefined;
  const { group } = found;
  if (link.mode === 'direct' || link.speakers.length === 0 || group.from >= from || group.relation !== undefined) return undefined;
  if (scene.tokens[group.from - 1]?.text !== ',' || scene.tokens[next]?.text !== ',') return undefined;
  if (meaning(scene.syntax.get(next + 1), 'complementiser') === undefined) return undefined;
  const persons = [
    ...link.speakers.map(({ type }) => type),
    ...group.members.map((one) => (one.is === 'actor' ? one.mention.type : 'person')),
  ];
  return persons.includes('person') ? undefined : group.from;
}
