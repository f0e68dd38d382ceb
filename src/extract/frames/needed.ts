import { mustBehind, mustWithin } from '../scene/must';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import type { Case } from './case';

const isRefused = (verb: Predicate | undefined): boolean =>
  verb?.act?.act === 'reject' || verb?.act?.act === 'oppose' || verb?.act?.act === 'deny';

/** The matter, or the verb over it, is told to be what must be. */
export const isNeeded = ({ clause: { scene }, matter, verb, naming, scope }: Case): boolean =>
  (verb?.must ?? false) ||
  // "refused to allow the attacks to be stopped": whatever verb stands over it says what is made of it
  (matter.matter!.form === 'must' && !isRefused(verb)) ||
  mustWithin(scene, scope.first, matter) ||
  (verb === undefined &&
    naming.length === 0 &&
    scene.reading.language.claims.syntax.subject === 'before' &&
    mustBehind(scene, matter, scope)) ||
  (verb !== undefined && mustWithin(scene, scope.first, verb));

const MUST_BACK = 4;

/** «Хезболла должна была отвести бойцов»: what one was to do by a deal is no demand. */
export function wasDue(scene: Scene, { from, first }: Predicate): boolean {
  const { wasDue: past } = scene.reading.language.claims.syntax;
  if (past === undefined) return false;
  for (let at = Math.max(0, from - MUST_BACK); at < first; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'must') !== undefined && past.includes(scene.tokens[item!.next]?.text ?? '')) return true;
  }
  return false;
}
