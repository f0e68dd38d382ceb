import type { Command } from './command';

/** Lays two columns side by side. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}

const EXIT_CODES =
  'Exit code: 0 done, 1 findings, 2 usage or unreadable input, 3 a fault of ours. Data goes to stdout, everything else to stderr; - is stdin.';

/** The help of one command: examples first. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, flag]): [string, string] => [
    flag.bare ? `--${name}` : `--${name} ${flag.value}`,
    flag.oneOf === undefined || flag.value.includes('|') ? flag.about : `${flag.about}: ${flag.oneOf.join(', ')}`,
  ]);
  return [
    `onrecord ${command.name} — ${command.about}`,
    '',
    'Examples:',
    ...command.examples.flatMap(([line, about]) => [`  # ${about}`, `  ${line}`]),
    '',
    `Usage: onrecord ${command.name} ${command.operands} [flags]`,
    ...columns([...flags, ['--help', 'this']]),
    ...(command.notes === undefined ? [] : ['', ...command.notes]),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

/** The help of the program: an example of each command first. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'onrecord — who said what, on the record: claims from call readouts, statements and the news about them',
    '',
    'Examples:',
    ...commands.flatMap(({ examples: [first] }) => (first === undefined ? [] : [`  # ${first[1]}`, `  ${first[0]}`])),
    '',
    'Usage: onrecord COMMAND …',
    ...columns([
      ...commands.map((command): [string, string] => [`${command.name} ${command.operands}`, command.about]),
      ['--help, --version', ''],
    ]),
    '',
    'onrecord COMMAND --help tells more of one.',
    EXIT_CODES,
    '',
  ].join('\n');
}
