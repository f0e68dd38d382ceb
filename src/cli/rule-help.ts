import { hasMessage } from '../check/messages';
import type { Rule } from '../check/rule';
import { hint } from './did-you-mean';
import { refuse } from './usage-error';

/** Every rule in a line: id, severity, what must hold. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${summary}\n`).join('');
}

/** One rule, with an input that fails and one that passes. */
export function ruleExplained(rules: readonly Rule[], id: string): string {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    const ids = rules.map((each) => each.id);
    return refuse(`--explain: expected a rule there is; found "${id}"${hint(id, ids)}; see onrecord check --list-rules`);
  }
  const { severity, summary, failing, passing } = rule;
  const origin = hasMessage(id) ? '' : ' (a rule of your own)';
  return `${id}  ${severity}${origin}\n\n  ${summary}\n\n  fails:  ${failing}\n  passes: ${passing}\n\n  Leave it out with --rule ${id}=off, make it lighter with --rule ${id}=warn.\n`;
}
