import {
  type CheckOptions,
  check as checkDossiers,
  formatFindings,
  REPORT_FORMATS,
  type ReportFormat,
  RULES,
  type Rule,
  type RuleSetting,
} from '../../check';
import { registry } from '../../data';
import { CONFIG_NAME, readCheckConfig, ruleSetting, SETTING_NAMES } from '../check-config';
import type { Command } from '../command';
import { readDossierJson } from '../read-dossier';
import { nameOf } from '../read-input';
import { readTexts } from '../read-texts';
import { ruleExplained, ruleList } from '../rule-help';
import { refuse } from '../usage-error';

const FAIL_ON = ['error', 'warning'] as const;

function ruleSettings(given: readonly string[], rules: readonly Rule[]): Record<string, RuleSetting> {
  return Object.fromEntries(
    given.map((each) => {
      const [id = '', ...setting] = each.split('=');
      return [id, ruleSetting('--rule', id, setting.join('='), rules)];
    }),
  );
}

export const check: Command = {
  name: 'check',
  operands: 'DOSSIER…',
  operandCount: { least: 0, most: Infinity },
  about: 'whether every quote is in its text and every value is what its quote says',
  examples: [
    ['onrecord check call.json --texts texts/', 'every quote against the texts, every value against its quote'],
    ['onrecord check data/*.json --format ndjson --fail-on warning', 'for a program: a finding a line, and strict'],
    ['onrecord extract briefing.txt --published 2026-03-30 | onrecord check -', 'what was just extracted, without its text'],
  ],
  flags: {
    texts: { value: 'DIR', about: 'the texts of the documents, files that end in .txt: found by their hash, their name or their quotes' },
    format: { value: REPORT_FORMATS.join('|'), about: 'of the report', oneOf: REPORT_FORMATS },
    'fail-on': { value: FAIL_ON.join('|'), about: 'the least severity that gives exit code 1', oneOf: FAIL_ON },
    rule: { value: 'RULE=SETTING', about: `${SETTING_NAMES.join(', ')} for one rule; may be given again`, repeats: true },
    config: { value: 'FILE', about: `rules, extraRules, texts, failOn; ${CONFIG_NAME} of this folder where not given` },
    'list-rules': { value: '', about: 'every rule, and what must hold', bare: true },
    explain: { value: 'RULE', about: 'what a rule asks, with an input that fails and one that passes' },
  },
  notes: [
    `${CONFIG_NAME}: {"rules": {"names/translated": "off"}, "texts": "texts/", "failOn": "warning", "extraRules": ["./house-rules.js"]}`,
    'A module of extraRules exports by default a rule {id, severity, summary, failing, passing, check, message}, or a list; paths are from where the file stands.',
  ],
  run: async ({ operands, flag, flags, output }) => {
    if (operands.filter((operand) => operand === '-').length > 1) refuse('check: expected stdin once; found "-" more than once');
    const config = await readCheckConfig(flag('config'));
    const rules = [...RULES, ...config.extraRules];
    const explained = flag('explain');
    if (explained !== undefined || flag('list-rules') !== undefined) {
      await output.data(explained === undefined ? ruleList(rules) : ruleExplained(rules, explained));
      return 0;
    }
    if (operands.length === 0) refuse('check: expected DOSSIER…; found nothing; see onrecord check --help');
    const options: CheckOptions = {
      rules: { ...config.rules, ...ruleSettings(flags('rule'), rules) },
      extraRules: config.extraRules,
      // the dossiers bring the names they use; who held which office when, extraction knows from the registry
      registry: { offices: registry().offices },
    };
    const sources = [];
    for (const source of operands) sources.push({ name: nameOf(source), dossier: await readDossierJson(source) });
    const folder = flag('texts') ?? config.texts;
    const result = checkDossiers(sources, folder === undefined ? options : { ...options, texts: await readTexts(folder) });
    await output.data(formatFindings(result, { format: (flag('format') ?? 'pretty') as ReportFormat }));
    const { warning } = result.counts.findings;
    return result.passed && ((flag('fail-on') ?? config.failOn) !== 'warning' || warning === 0) ? 0 : 1;
  },
};
