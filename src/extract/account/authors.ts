import type { Act } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import { asInferred, type Discourse, type Link, type Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { isInTime, itemEndingAt, meaning, type Run, type Scene, within } from '../scene/scene';
import { verbIn } from '../scene/verb-group';
import type { Quotation } from '../speech/quotations';
import { isShared, whoTalked } from '../subjects/shared-deeds';
import { agrees } from '../subjects/struck-first';
import type { Subject } from '../subjects/subjects';

/** The last line, from 0, that may name the author: behind a title, a date and a standfirst. */
const LAST_LINE = 3;

/** «Андрій Сибіга», "President Ruto": a line that is the name of one person, under a title or above the text, where the text speaks of itself as "I" or "we". */
export function authorLine(
  scene: Scene,
  { first, next, paragraph }: Sentence,
  groups: readonly Group[],
  quotations: readonly Quotation[],
): Group | undefined {
  const [group] = groups;
  if (group === undefined || groups.length > 1 || paragraph > LAST_LINE || group.from > first || group.next < next) return undefined;
  const [member] = group.members;
  if (group.members.length > 1 || member?.is !== 'actor' || member.mention.type !== 'person') return undefined;
  return speaks(scene, next, quotations, OURS) ? group : undefined;
}

/** Whether an author that the text has just named speaks as "I" in what comes: a readout under the name of a president tells of them as of anybody, and "our Allies" are theirs who publish it. */
export function noteAddress(scene: Scene, { next }: Sentence, quotations: readonly Quotation[], discourse: Discourse): void {
  if (discourse.author.length > 0) discourse.address ??= speaks(scene, next, quotations, OWN);
}

const OWN: ReadonlySet<string> = new Set(['i']);
const OURS: ReadonlySet<string> = new Set(['i', 'we']);

/** Words of the first person outside marks of quotation, where they can only be the author's. */
function speaks(scene: Scene, from: number, quotations: readonly Quotation[], persons: ReadonlySet<string>): boolean {
  let quoted = 0;
  for (let at = from; at < scene.tokens.length; at += 1) {
    while (quotations[quoted] !== undefined && quotations[quoted]!.next <= at) quoted += 1;
    if (quotations[quoted] !== undefined && quotations[quoted]!.first <= at) continue;
    const anaphor = meaning(scene.syntax.get(at), 'anaphor')?.anaphor;
    if (anaphor !== undefined && persons.has(anaphor)) return true;
  }
  return false;
}

/** A verb that names no subject, in its clause and under its chain. */
interface Told {
  readonly scene: Scene;
  readonly predicate: Predicate;
  readonly clause: Run;
  readonly enclosing: readonly Link[];
}

/**
 * «Говорив сьогодні з …», «Домовилися про …»: whose a verb of the past is that opens its clause without a subject in an address of one author: theirs, and of those they talked with last where
 * several do it together. Of several verbs only what is done together or said, for «обстріляли Харків» is nobody's.
 */
export function byAuthor(told: Told, found: Subject | undefined, discourse: Discourse): readonly Ref[] | undefined {
  const { scene, predicate, clause, enclosing } = told;
  const { finite, relative, item, from, matter, act } = predicate;
  const { verbForms } = scene.reading.language.claims.syntax;
  const { author, address } = discourse;
  if (verbForms === undefined || address !== true || author.length !== 1 || author[0]!.type !== 'person') return undefined;
  if (enclosing.length > 0 || !finite || relative) return undefined;
  for (let at = clause.first; at < from; at += 1) if (meaning(scene.syntax.get(at), 'relative') !== undefined) return undefined;
  const verb = verbIn(scene, item);
  if (found?.is !== 'elided' && !(found?.is === 'other' && isWithoutNoun(scene, clause.first, from, verb))) return undefined;
  // «Почав діяти режим тиші»: what begins or ends is told behind
  if (act !== undefined && PHASES.has(act.act) && !(matter?.kind === 'talks' || matter?.kind === 'visit')) return undefined;
  const own = author.map((ref) => asInferred(ref, 'title'));
  switch (verbForms.findIndex((endings) => endings.some((ending) => scene.tokens[verb]!.text.endsWith(ending)))) {
    case MASCULINE:
      return own;
    case FEMININE:
      return agrees(scene, tokenAt(scene, author[0]!), verb) ? own : undefined;
    case SEVERAL: {
      if (matter?.kind === 'attack' || !(isShared(predicate) || (act !== undefined && PERSONAL_ACTS.has(act.act)))) return undefined;
      const talked = isShared(predicate) ? whoTalked(discourse, author) : [];
      const together = namesAnother(scene, predicate.next, clause.next, talked, discourse) ? [] : talked;
      return together.length > 0 ? together.map((ref) => asInferred(ref, 'participants')) : own;
    }
    default:
      return undefined;
  }
}

/** «Домовилися про гранти від Франції», behind talks with Poland: from or with somebody else than those who talked. */
function namesAnother(scene: Scene, from: number, next: number, talked: readonly Ref[], { stateOf }: Discourse): boolean {
  const known = new Set(talked.flatMap(({ actor, state }) => [actor, state ?? stateOf(actor) ?? actor]));
  return within(scene.names, from, next).some((name) => {
    if (name.kind !== 'actor' || name.form === 'adjective' || known.has(name.actor) || known.has(stateOf(name.actor) ?? name.actor))
      return false;
    const relations = itemEndingAt(scene, name.first - 1)?.lexemes.flatMap((lexeme) =>
      lexeme.role === 'relation' ? [lexeme.relation] : [],
    );
    return relations?.some((relation) => relation === 'from' || relation === 'with') === true;
  });
}

const MASCULINE = 0;
const FEMININE = 1;
const SEVERAL = 3;
const PHASES: ReadonlySet<Act> = new Set<Act>(['begin', 'end', 'suspend']);

/** «Звичайно, подякував», «Щиро дякував»: no word before the verb that may be its subject by its ending. */
function isWithoutNoun(scene: Scene, first: number, from: number, verb: number): boolean {
  const { agreement } = scene.reading.language.claims.syntax;
  if (agreement === undefined) return false;
  for (let at = first; at < from; at += 1) {
    if (scene.tokens[at]!.kind !== 'word' || meaning(scene.syntax.get(at), 'transparent') !== undefined || isInTime(scene, at)) continue;
    if (scene.predicateAt(at) !== undefined || scene.nameAt(at) !== undefined || agrees(scene, at, verb)) return false;
  }
  return true;
}

/** The first word of the author's name. */
const tokenAt = ({ tokens }: Scene, { start = 0 }: Ref): number =>
  Math.max(
    0,
    tokens.findIndex((token) => token.start >= start),
  );
