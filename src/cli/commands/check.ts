import {
  type CheckOptions,
  check as checkDossiers,
  formatFindings,
  REPORT_FORMATS,
  type ReportFormat,
  RULES,
  type RuleSetting,
} from '../../check';
import type { Command } from '../command';
import { hint } from '../did-you-mean';
import { readDossierJson } from '../read-dossier';
import { nameOf } from '../read-input';
import { readTexts } from '../read-texts';
import { refuse } from '../usage-error';

const FAIL_ON = ['error', 'warning'] as const;
const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error'];
const RULE_IDS = RULES.map(({ id }) => id);

function ruleSettings(given: readonly string[]): Record<string, RuleSetting> {
  return Object.fromEntries(
    given.map((each) => {
      const [id = '', setting = '', ...more] = each.split('=');
      if (!RULE_IDS.includes(id)) refuse(`--rule: expected RULE=SETTING with a rule there is; found "${each}"${hint(id, RULE_IDS)}`);
      if (!SETTINGS.includes(setting as RuleSetting) || more.length > 0)
        refuse(`--rule: expected ${id}= one of ${SETTINGS.join(', ')}; found "${each}"${hint(setting, SETTINGS)}`);
      return [id, setting as RuleSetting];
    }),
  );
}

export const check: Command = {
  name: 'check',
  operands: 'DOSSIER…',
  operandCount: { least: 1, most: Infinity },
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
    rule: { value: 'RULE=SETTING', about: `${SETTINGS.join(', ')} for one rule; may be given again`, repeats: true },
  },
  notes: [
    'Rules:',
    ...RULES.map(
      ({ id, severity, summary }) => `  ${id.padEnd(Math.max(...RULE_IDS.map((each) => each.length)))}  ${severity.padEnd(7)}  ${summary}`,
    ),
  ],
  run: async ({ operands, flag, flags, output }) => {
    if (operands.filter((operand) => operand === '-').length > 1) refuse('check: expected stdin once; found "-" more than once');
    const options: CheckOptions = { rules: ruleSettings(flags('rule')) };
    const sources = [];
    for (const source of operands) sources.push({ name: nameOf(source), dossier: await readDossierJson(source) });
    const folder = flag('texts');
    const result = checkDossiers(sources, folder === undefined ? options : { ...options, texts: await readTexts(folder) });
    await output.data(formatFindings(result, { format: (flag('format') ?? 'pretty') as ReportFormat }));
    const { warning } = result.counts.findings;
    return result.passed && (flag('fail-on') !== 'warning' || warning === 0) ? 0 : 1;
  },
};
