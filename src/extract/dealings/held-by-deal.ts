import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import { itemEndingAt, meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isPresentForm } from '../scene/verb-group';
import { agreedBy, holderBehind, provisionOf } from './provisions';

const REACH = 12;

/** What an agreement holds, told by a noun or by a clause of its own. */
export const heldByDeal = (given: Case): Decision | undefined => provisionOf(given) ?? promisedByDeal(given);

/** «ينص الاتفاق على أن تسحب روسيا قواتها», «بموجب الاتفاق تفرج إسرائيل عن …»: what somebody is to do by an agreement they commit themselves to, and where nobody is named it is agreed. */
function promisedByDeal({ clause, matter, verb, chain, scope }: Case): Decision | undefined {
  const { scene, predicates, attributed, discourse } = clause;
  const { syntax } = scene.reading.language.claims;
  if (!isVerbFirst(scene) || syntax.provisions === undefined || verb === undefined || !verb.finite) return undefined;
  if (verb !== matter && verb.act?.act !== 'carry-out') return undefined;
  const word = scene.tokens[verb.first]!.text.slice(verb.item.offset);
  const that = meaning(itemEndingAt(scene, verb.from - 1), 'complementiser') !== undefined;
  let at = verb.from - 1;
  while (at >= scope.first && verb.from - at < REACH && meaning(scene.syntax.get(at), 'provision') === undefined) at -= 1;
  const provision = at < scope.first ? undefined : scene.syntax.get(at);
  if (meaning(provision, 'provision') === undefined || !isPresentForm(word, syntax)) return undefined;
  const holder = holderBehind(scene, predicates, provision!.next, verb);
  if (holder === undefined || agreedBy(holder) !== 'agree') return undefined;
  if (!that && predicates.some(({ finite, first, from }) => finite && first >= at && from < verb.from)) return undefined;
  const subject = attributed.subjects.get(verb) ?? [];
  if (subject.length > 0) return { act: 'pledge', agents: subject, chain, head: verb, from: at };
  return { act: 'agree', agents: discourse.dealers.map((ref) => understood(ref, 'noun-phrase')), chain, head: holder, from: at };
}
