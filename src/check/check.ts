import type { Language } from '../languages/language';
import type { Finding, Severity } from '../model/finding';
import type { Registry } from '../read/names';
import { type CheckContext, contextOf, type Reader } from './context';
import { type DossierEntries, entriesOf } from './entries';
import { matchTexts, type Texts, textSources } from './match-texts';
import { rememberingReader } from './reader';
import type { Problem, Rule } from './rule';
import { RULES } from './rules';

/** A file to check, under the name that findings give it. */
export interface CheckSource {
  readonly name: string;
  /** What the file holds, as parsed from JSON; it need not be a dossier. */
  readonly dossier: unknown;
}

/** How severe the findings of a rule are, whatever the rule says; `off` leaves the rule out. */
export type RuleSetting = 'off' | Severity;

export interface CheckOptions {
  /** Texts of the documents, by file name or document id. Without them quotes are only compared with the values on them. */
  readonly texts?: Texts;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules of your own. */
  readonly extraRules?: readonly Rule[];
  /** The languages that values are read again in; those of the package where left out. */
  readonly languages?: readonly Language[];
  /** Actors, places and offices beyond those of the package and of the dossiers. */
  readonly registry?: Partial<Registry>;
}

/** What was looked at: a check that looked at nothing has not passed. */
export interface CheckCounts {
  readonly dossiers: number;
  readonly documents: number;
  /** Documents whose text was at hand. */
  readonly texts: number;
  readonly claims: number;
  readonly quotes: number;
  readonly values: number;
  /** Values whose quote could be read again: its language is at hand. */
  readonly valuesRead: number;
  readonly rules: number;
  /** Rules that threw: what they would have found is not known. */
  readonly rulesFailed: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface CheckResult {
  /** In the order of the dossiers, of their claims, and of the rules. */
  readonly findings: readonly Finding[];
  readonly counts: CheckCounts;
  /** No finding of severity error, and something was checked. */
  readonly passed: boolean;
}

/** Checks dossiers, with the options it was made with. */
export type Checker = (sources: readonly CheckSource[]) => CheckResult;

/**
 * A checker for many runs with the same options: it remembers what it read of the texts from one run to the next. Pure otherwise: it reads no file and looks at no clock.
 * It never throws for what a dossier holds; a rule that throws is reported as a finding, and the other rules go on.
 *
 * @example
 * checkerOf({ languages: [] })([]).passed; // → false
 */
export function checkerOf(options: CheckOptions & { readonly languages: readonly Language[] }): Checker {
  const reader = rememberingReader();
  return (sources) => checkDossiers(sources, options, reader);
}

function checkDossiers(
  sources: readonly CheckSource[],
  options: CheckOptions & { readonly languages: readonly Language[] },
  reader: Reader,
): CheckResult {
  const texts = textSources(options.texts ?? []);
  const rules = [...RULES, ...(options.extraRules ?? [])];
  const contexts: { readonly context: CheckContext; readonly entries: DossierEntries }[] = [];
  const byDocument = new Map<string, CheckContext>();
  for (const { name, dossier } of sources) {
    const entries = entriesOf(dossier);
    const documents = entries.documents.map(({ value }) => value);
    const claims = entries.claims.map(({ value }) => value);
    const context = contextOf({
      reader,
      source: name,
      entries,
      texts: matchTexts(documents, claims, texts),
      hasTexts: texts.length > 0,
      languages: options.languages,
      registry: options.registry ?? {},
      other: (id) => (byDocument.get(id) === context ? undefined : byDocument.get(id)),
    });
    contexts.push({ context, entries });
    for (const { id } of documents) byDocument.set(id, context);
  }
  const findings = contexts.flatMap(({ context, entries }) => findingsOf(context, entries, rules, options.rules ?? {}));
  if (sources.length === 0) findings.push({ code: 'check/nothing', severity: 'error', path: [], args: {} });
  const counts = countsOf(
    contexts.map(({ context }) => context),
    rules.filter((rule) => options.rules?.[rule.id] !== 'off').length,
    findings,
  );
  return { findings, counts, passed: counts.findings.error === 0 && counts.documents > 0 && counts.claims > 0 && counts.rules > 0 };
}

function findingsOf(
  context: CheckContext,
  entries: DossierEntries,
  rules: readonly Rule[],
  settings: NonNullable<CheckOptions['rules']>,
): Finding[] {
  const findings = entries.problems.map((problem) => findingOf(context, { id: 'dossier/schema', severity: 'error' }, problem));
  for (const rule of rules) {
    const setting = settings[rule.id] ?? rule.severity;
    if (setting === 'off') continue;
    try {
      for (const problem of rule.check(context))
        findings.push(findingOf(context, { id: rule.id, severity: setting, message: rule.message }, problem));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      findings.push(findingOf(context, { id: 'check/rule', severity: 'error' }, { path: [], args: { rule: rule.id, message } }));
    }
  }
  return findings;
}

interface Source {
  readonly id: string;
  readonly severity: Severity;
  readonly message?: Rule['message'] | undefined;
}

function findingOf(context: CheckContext, { id, severity, message }: Source, problem: Problem): Finding {
  const { path, args = {}, document, start, end } = problem;
  const [list, index] = path;
  const claim = list === 'claims' ? claimIdAt(context, index) : undefined;
  return {
    code: id,
    severity,
    path: [...path],
    args: message === undefined ? { ...args } : { ...args, message: message(args) },
    source: context.source,
    ...(claim === undefined ? {} : { claim }),
    ...(document === undefined ? {} : { document }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

function claimIdAt({ claims }: CheckContext, index: string | number | undefined): string | undefined {
  // entries the schema refused are left out: an entry stands at its index or before it
  let at = typeof index === 'number' ? Math.min(index, claims.length - 1) : -1;
  while (at >= 0 && (claims[at]!.path[1] as number) > (index as number)) at -= 1;
  return claims[at]?.path[1] === index ? claims[at]?.value.id : undefined;
}

function countsOf(contexts: readonly CheckContext[], rules: number, findings: readonly Finding[]): CheckCounts {
  const sum = (count: (context: CheckContext) => number) => contexts.reduce((total, context) => total + count(context), 0);
  const sitesOf = (context: CheckContext) => context.claims.flatMap((claim) => context.sites(claim));
  const isRead = (context: CheckContext, id: string | undefined) => id !== undefined && context.document(id)?.language !== undefined;
  const severity = (wanted: Severity) => findings.filter((finding) => finding.severity === wanted).length;
  return {
    dossiers: contexts.length,
    documents: sum((context) => context.documents.length),
    texts: sum((context) => context.documents.filter(({ text }) => text !== undefined).length),
    claims: sum((context) => context.claims.length),
    quotes: sum((context) => sitesOf(context).filter((site) => site.type === 'quote').length),
    values: sum((context) => sitesOf(context).filter((site) => site.type !== 'quote').length),
    valuesRead: sum(
      (context) => sitesOf(context).filter((site) => site.type !== 'quote' && isRead(context, site.value.quote?.document)).length,
    ),
    rules,
    rulesFailed: new Set(findings.flatMap(({ code, args }) => (code === 'check/rule' ? [args.rule] : []))).size,
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  };
}
