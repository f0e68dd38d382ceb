import type { Scene } from './scene';

/** «нанесённого»: a passive participle by its ending, in a language whose participles agree with their noun. */
export function isPassiveParticipleAt({ tokens, reading }: Scene, at: number): boolean {
  const { agreeing } = reading.language.claims.syntax;
  const token = tokens[at];
  if (agreeing === undefined || token?.kind !== 'word') return false;
  return agreeing.endings.some(
    (ending) => token.text.endsWith(ending) && agreeing.passive.some((stem) => token.text.slice(0, -ending.length).endsWith(stem)),
  );
}
