import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES, type Rule, type RuleSetting } from '../check';
import { hint } from './did-you-mean';
import { parseJson } from './read-dossier';
import { readInput } from './read-input';
import { refuse } from './usage-error';

/** The file that is read where the program runs, if it is there. */
export const CONFIG_NAME = 'onrecord.config.json';

/** What a configuration says of checks; a flag goes before it. */
export interface CheckConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly extraRules: readonly Rule[];
  /** The folder of the texts, from where the configuration stands. */
  readonly texts?: string;
  readonly failOn?: 'error' | 'warning';
}

/** What may be written for a setting. */
const SETTINGS: Readonly<Record<string, RuleSetting>> = { off: 'off', info: 'info', warn: 'warning', warning: 'warning', error: 'error' };
export const SETTING_NAMES = ['off', 'info', 'warn', 'error'] as const;
const KEYS = ['$schema', 'rules', 'extraRules', 'texts', 'failOn'];

/** A setting of a rule as written, under the name of where it was written. */
export function ruleSetting(where: string, id: string, written: unknown, rules: readonly Rule[]): RuleSetting {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) refuse(`${where}: expected RULE=SETTING with a rule there is; found "${id}"${hint(id, ids)}`);
  const setting = typeof written === 'string' && Object.hasOwn(SETTINGS, written) ? SETTINGS[written] : undefined;
  return setting ?? refuse(`${where}: expected ${id}= one of ${SETTING_NAMES.join(', ')}; found ${JSON.stringify(written)}`);
}

const isRule = (value: unknown): value is Rule => {
  const { id, check, severity, summary } = (value ?? {}) as Partial<Rule>;
  return [id, severity, summary].every((field) => typeof field === 'string') && typeof check === 'function';
};

/** The rules of a module: its default export, a rule or a list of them. */
async function rulesOf(file: string, where: string): Promise<readonly Rule[]> {
  if (!existsSync(file)) refuse(`${where}: extraRules: expected a module; no such file: ${file}`);
  const { default: given } = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  const rules = Array.isArray(given) ? given : [given];
  if (rules.length === 0 || !rules.every(isRule))
    refuse(
      `${where}: extraRules: expected ${file} to export by default a rule {id, severity, summary, failing, passing, check}, or a list of them`,
    );
  return rules as readonly Rule[];
}

/** Reads a configuration: the one named, or that of this folder; nothing where there is none. Refuses what it doesn't know. */
export async function readCheckConfig(named: string | undefined): Promise<CheckConfig> {
  const file = named ?? CONFIG_NAME;
  if (named === undefined && !existsSync(file)) return { rules: {}, extraRules: [] };
  const value = parseJson(await readInput(file), file);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(`${file}: expected an object`);
  const { rules = {}, extraRules = [], texts, failOn } = value as Record<string, unknown>;
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) refuse(`${file}: expected ${KEYS.slice(1).join(', ')}; found "${unknown}"${hint(unknown, KEYS)}`);
  if (!Array.isArray(extraRules) || !extraRules.every((each) => typeof each === 'string'))
    return refuse(`${file}: extraRules: expected a list of modules, from where the file stands`);
  if (texts !== undefined && typeof texts !== 'string') return refuse(`${file}: texts: expected a folder; found ${JSON.stringify(texts)}`);
  if (failOn !== undefined && failOn !== 'error' && failOn !== 'warning')
    return refuse(`${file}: failOn: expected "error" or "warning"; found ${JSON.stringify(failOn)}`);
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules))
    return refuse(`${file}: rules: expected an object of rules and their settings`);
  const own = (await Promise.all(extraRules.map((each: string) => rulesOf(resolve(dirname(file), each), file)))).flat();
  const all = [...RULES, ...own];
  const settings = Object.entries(rules).map(([id, written]) => [id, ruleSetting(`${file}: rules`, id, written, all)]);
  return {
    rules: Object.fromEntries(settings),
    extraRules: own,
    ...(texts === undefined ? {} : { texts: resolve(dirname(file), texts) }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}
