import { hitOf } from './bodies';
import { BODY, bodyWordsOf } from './body-words';
import { type Draft, newDraft } from './drafts';
import { knownOf } from './known';
import { bodyDraft } from './noun-bodies';
import { ROLES } from './roles';
import type { Scan } from './scan';

/**
 * "the Democratic Party of Kenya", «Демократическая партия Кении»: the name of a body that a table has, with another state behind it than its own, is that of a body
 * of that state that no table has.
 */
export function bodyElsewhere(scan: Scan, known: Draft): Draft | undefined {
  const { tokens, reading } = scan;
  const { capitals } = reading.language.names;
  if (capitals === false || known.kind !== 'actor' || known.form !== 'name' || known.unregistered || known.state !== undefined)
    return undefined;
  if (known.type === 'person' || known.type === 'state' || tokens[known.next]?.gap !== ' ' || !hasNoun(scan, known)) return undefined;
  let at = known.next;
  if (capitals === true) {
    if (!scan.is(at, ROLES.of)) return undefined;
    at += 1;
    while (scan.is(at, ROLES.articles)) at += 1;
  }
  const owner = hitOf(scan, at, ({ kind, form }) => kind === 'state' && form === 'name');
  if (owner === undefined || tokens[at]!.gap !== ' ' || owner.value.id === knownOf(reading).actors.get(known.id!)?.actsFor)
    return undefined;
  const body = bodyDraft(scan, { first: known.first, next: owner.next, type: known.type });
  const whole = newDraft('actor', body.type, 'unregistered', body.id, body.first, body.next, body.from, body.to);
  whole.unregistered = true;
  whole.name = body.name;
  whole.state = owner.value.id;
  return whole;
}

/** A noun of bodies stands in the name: what is called by a word of its own («Вагнер») has one namesake only. */
function hasNoun(scan: Scan, { first, next }: Draft): boolean {
  const { casedBodies } = scan.reading.language.names;
  for (let at = first; at < next; at += 1) {
    if (scan.is(at, ROLES.heads)) return true;
    if (casedBodies !== undefined && (bodyWordsOf(casedBodies).bits(scan.tokens[at]!.word) & BODY.noun) !== 0) return true;
  }
  return false;
}
