import { parseArgs } from 'node:util';
import type { Command, Flag, Invocation } from './command';
import { hint } from './did-you-mean';
import { refuse } from './usage-error';

function checkValue(name: string, flag: Flag, value: string): void {
  if (flag.oneOf !== undefined && !flag.oneOf.includes(value)) {
    refuse(`--${name}: expected one of ${flag.oneOf.join(', ')}; found "${value}"${hint(value, flag.oneOf)}`);
  }
  const expected = flag.expects?.(value);
  if (expected !== undefined) refuse(`--${name}: expected ${expected}; found "${value}"`);
}

/** Reads the arguments of a command; `'help'` where they ask for it. Throws a `UsageError` for a flag, a value or a number of operands that the command doesn't take. */
export function parseInvocation(command: Command, args: readonly string[], output: Invocation['output']): Invocation | 'help' {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(command.flags).map(([name, flag]) => [name, { type: flag.bare ? 'boolean' : 'string' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const known = Object.keys(command.flags);
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return 'help';
    const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
    if (flag === undefined) {
      refuse(
        `${command.name}: no flag ${token.rawName}${hint(
          token.rawName,
          known.map((name) => `--${name}`),
        )}; see onrecord ${command.name} --help`,
      );
    }
    if (flag.bare) {
      if (token.value !== undefined) refuse(`--${token.name}: expected no value; found "${token.value}"`);
      given.set(token.name, ['true']);
      continue;
    }
    if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
      refuse(
        `--${token.name}: expected a value, ${flag.value}; found ${token.value === undefined ? 'the end of the line' : `"${token.value}"`}`,
      );
    }
    checkValue(token.name, flag, token.value);
    const values = given.get(token.name) ?? [];
    if (values.length > 0 && flag.repeats === undefined)
      refuse(`--${token.name}: expected once; found "${values[0]}" and "${token.value}"`);
    given.set(token.name, [...values, token.value]);
  }
  const { least, most } = command.operandCount;
  if (operands.length < least) refuse(`${command.name}: expected ${command.operands}; found nothing; see onrecord ${command.name} --help`);
  if (operands.length > most)
    refuse(`${command.name}: expected ${command.operands}; found ${operands.map((each) => `"${each}"`).join(' ')}`);
  return { operands, output, flag: (name) => given.get(name)?.[0], flags: (name) => given.get(name) ?? [] };
}
