import type { Clause } from './clause';
import { RELATIVE_REACH } from './one-event';
import type { Predicate } from './predicates';
import { meaning } from './scene';

/** "The sanctions that Iran has imposed on Qatar": the verb of a relative clause whose subject is named and whose object is the matter. */
export function describing({ scene, predicates, groups, attributed }: Clause, matter: Predicate): Predicate | undefined {
  if (matter.matter!.form !== 'noun' || scene.reading.language.claims.syntax.subject !== 'before') return undefined;
  const verb = predicates.find((other) => other.first >= matter.next && (other.finite || other.matter !== undefined));
  if (verb?.act?.form !== 'verb' || !verb.finite || verb.matter !== undefined || attributed.links.has(verb)) return undefined;
  const subject = groups.findLast((group) => group.first >= matter.next && group.next <= verb.from && group.relation === undefined);
  const { relativeObjects } = scene.reading.language.claims.syntax;
  if (subject === undefined || subject.first - matter.next > RELATIVE_REACH || subject.adjective || subject.possessive) return undefined;
  for (let at = matter.next; at < subject.first; at += 1) {
    // «пуск ракеты, который КНДР осуществила»: a comma opens the clause
    if (scene.tokens[at]!.text === ',' && relativeObjects?.includes(scene.tokens[at + 1]!.text) === true) continue;
    if (scene.tokens[at]!.kind === 'mark') return undefined;
    const item = scene.syntax.get(at);
    if ((meaning(item, 'relative') ?? meaning(item, 'complementiser')) !== undefined) return verb;
  }
  return undefined;
}
