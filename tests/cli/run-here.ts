import { COMMANDS } from '../../src/cli/commands';
import { runProgram } from '../../src/cli/run-program';

/** Runs the program in this process, from source: what it gives, and what it says. */
export async function runHere(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const output = {
    data: async (text: string) => {
      out += text;
    },
    note: (line: string) => {
      err += `${line}\n`;
    },
  };
  return { code: await runProgram(args, COMMANDS, '0', output), out, err };
}
