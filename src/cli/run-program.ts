import type { Command } from './command';
import { hint } from './did-you-mean';
import { commandHelp, programHelp } from './help';
import type { Output } from './output';
import { parseInvocation } from './parse-invocation';
import { UsageError } from './usage-error';

async function dispatch(args: readonly string[], commands: readonly Command[], version: string, output: Output): Promise<number> {
  const [name, ...rest] = args;
  const known = commands.map((command) => command.name);
  if (name === '--version') {
    await output.data(`${version}\n`);
    return 0;
  }
  if (name === undefined) throw new UsageError([`expected a command: ${known.join(', ')}; found nothing; see onrecord --help`]);
  if (name === '--help' || name === '-h' || name === 'help') {
    await output.data(programHelp(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UsageError([`expected a command: ${known.join(', ')}; found "${name}"${hint(name, known)}`]);
  const invocation = parseInvocation(command, rest, output);
  if (invocation !== 'help') return command.run(invocation);
  await output.data(commandHelp(command));
  return 0;
}

/** Runs the program and gives its exit code. Whatever goes wrong ends in a line on stderr, never in a stack trace where the user could mend it. */
export async function runProgram(args: readonly string[], commands: readonly Command[], version: string, output: Output): Promise<number> {
  try {
    return await dispatch(args, commands, version, output);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const problem of error.problems) output.note(`onrecord: ${problem}`);
      return 2;
    }
    output.note(`onrecord: a fault of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 3;
  }
}
