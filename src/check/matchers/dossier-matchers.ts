import type { CheckOptions, CheckResult } from '../check';
import { check } from '../checker';
import type { Texts } from '../match-texts';
import { formatFindings } from '../report';
import { RULES } from '../rules';
import type { MatcherResult } from './matcher';

/** The rules of quotes, of values against their quotes, and of the texts. */
const GROUND = /^(?:dossier\/empty|document\/text|quote\/(?:document|exact|evidence)|value\/)/;

export interface GroundedOptions extends Omit<CheckOptions, 'rules'> {
  /** Texts of the documents, by file name or document id: nothing is grounded without them. */
  readonly texts: Texts;
}

const nameOf = (dossier: unknown): string => {
  const documents = (dossier as { readonly documents?: unknown } | null | undefined)?.documents;
  const id = Array.isArray(documents) ? documents[0]?.id : undefined;
  return typeof id === 'string' ? id : 'dossier';
};

const resultOf = (result: CheckResult, pass: boolean, expected: string): MatcherResult => ({
  pass,
  message: () => `expected the dossier ${pass ? 'not ' : ''}${expected}\n\n${formatFindings(result, { format: 'pretty' })}`,
});

/**
 * Every quote of the dossier is what the text says at its place, every value comes out the same when read again from its quote, and every document has its text.
 */
export function toBeGrounded(dossier: unknown, options: GroundedOptions): MatcherResult {
  const rules = Object.fromEntries(RULES.filter(({ id }) => !GROUND.test(id)).map(({ id }) => [id, 'off' as const]));
  const result = check([{ name: nameOf(dossier), dossier }], { ...options, rules });
  const { documents, texts } = result.counts;
  return resultOf(result, result.passed && documents === texts, `to be grounded in ${texts} of ${documents} texts`);
}

export interface PassOptions extends CheckOptions {
  /** The least severity that fails; `error` where left out. */
  readonly failOn?: 'error' | 'warning';
}

/** The dossier passes every check: that of `check`, with its options. */
export function toPassChecks(dossier: unknown, { failOn = 'error', ...options }: PassOptions = {}): MatcherResult {
  const result = check([{ name: nameOf(dossier), dossier }], options);
  const pass = result.passed && (failOn === 'error' || result.counts.findings.warning === 0);
  return resultOf(result, pass, 'to pass its checks');
}
