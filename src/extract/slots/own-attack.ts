import type { Window } from '../clauses/window';
import { spanEnd } from '../scene/noun-phrase';
import { meaning, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/**
 * «شنت الهند ضربات ردا على هجوم أودى بحياة 26», «بعد هجوم أودى بحياة 26، قصفت الهند …»: another attack that is told as what came before has a toll, a day and a place of its own. The window
 * without its words, where verbs stand first.
 */
export function ownAttack(window: Window): Window {
  const { scene, matter, matterIsVerb, head, said } = window;
  if (!isVerbFirst(scene) || said.casualties !== undefined) return window;
  const start = Math.min(matter.first, head?.first ?? matter.first);
  let { first, next } = window;
  for (let at = start - 1; matterIsVerb && at >= first; at -= 1)
    if (scene.tokens[at]!.text === ',') {
      if (namesAttack(window, Math.max(0, at - FRONTED_REACH), at)) first = at + 1;
      break;
    }
  for (let at = matter.next; at < next; at += 1)
    // «شنت قبل أسبوعين هجوما»: when it was
    if (meaning(scene.syntax.get(at), 'during') !== undefined && spanEnd(scene, at + 1) === undefined) {
      const comma = commaFrom(window, at);
      // «…، ما أدى إلى مقتل خمسة»: what stands behind a comma is told of this one
      if (comma >= next && namesAttack(window, at, next)) next = at;
      break;
    }
  return first === window.first && next === window.next ? window : { ...window, first, next };
}

/** Longest circumstance before the comma, in tokens. */
const FRONTED_REACH = 14;

const namesAttack = ({ scene }: Window, from: number, to: number): boolean =>
  within(scene.predicates, from, to).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === 'attack' && lexeme.form === 'noun'),
  );

function commaFrom({ scene, next }: Window, from: number): number {
  let at = from;
  while (at < next && scene.tokens[at]!.text !== ',') at += 1;
  return at;
}
