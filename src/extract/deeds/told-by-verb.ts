import { isOwnVerb } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';

/** From a verb to the noun of the blow that it needs, at most. */
const BLOW_REACH = 12;

/** "launched a surprise attack", «ракетного удара подверглось село», «ответственность за взрыв взяла на себя группировка»: of the matters in order, the nouns of blows that a verb which needs them tells with its own words. */
export function toldByVerb(matters: readonly Predicate[]): Predicate[] {
  const told: Predicate[] = [];
  for (const [index, verb] of matters.entries()) {
    if (verb.matter!.kind !== 'attack' || !isOwnVerb(verb)) continue;
    const { needs } = verb.matter!.slots;
    if (needs === 'responsible')
      told.push(...matters.filter((other) => other !== verb && other.matter!.kind === 'attack' && !other.finite));
    if (needs !== 'assault') continue;
    const after = matters[index + 1];
    if (after !== undefined && isBlow(after) && after.first - verb.next <= BLOW_REACH) told.push(after);
    const ahead = matters[index - 1];
    if (ahead !== undefined && isBlow(ahead) && ahead.next === verb.first) told.push(ahead);
  }
  return told;
}

const isBlow = (other: Predicate): boolean => other.matter!.kind === 'attack' && !isOwnVerb(other);
