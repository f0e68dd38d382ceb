import type { Sentence } from '../../text';
import { type Run, type Scene, within } from '../scene/scene';

/** Most words between a verb and the delegation that it has for its object. */
const BEHIND = 5;
const BEFORE = 9;

/** "led the Angolan delegation at the talks", «делегацию Анголы на переговорах возглавит …»: those at whose head somebody takes part, by a term or by a name. In a language that declines they may stand first. */
export function hasDelegation(scene: Scene, { first, next }: Run, sentence: Sentence): boolean {
  if (isAmong(scene, next, Math.min(sentence.next, next + BEHIND))) return true;
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  return declines && isAmong(scene, Math.max(sentence.first, first - BEFORE), first);
}

const isAmong = (scene: Scene, from: number, to: number): boolean =>
  within(scene.terms, from, to).some(({ lexemes }) => lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'delegations')) ||
  within(scene.names, from, to).some((name) => name.kind === 'actor' && name.actor.split('-').includes('delegation'));
